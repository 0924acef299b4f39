# خروج سریع از صفحه.

exit-page-link = خروج سریع از صفحه
exit-page-note = { $host } باز می‌شود. اما مرورگر به یاد دارد که اینجا بوده‌اید.
exit-page-traces = چگونه ردها را پاک کنید
exit-page-key = یا سه بار کلید Shift را فشار دهید.

leaving-title-entry = صفحه { $code }
leaving-title-topic = کمک در { $area }، صفحه { $number }
leaving-description = اطلاعات و راه‌های تماس.
