# کمک برای خواندن.

read-aloud-play = صفحه را بلند بخوان
read-aloud-pause = مکث
read-aloud-stop = پایان
read-aloud-note = گوشی یا رایانه خودتان می‌خواند. متن فرستاده نمی‌شود.
read-aloud-none = در گوشی یا رایانه شما صدایی برای فارسی نیست.
