# إعلانات تسري بين تاريخين.

notice-kind-cold = برد شديد
notice-kind-extra-beds = أسرّة إضافية
notice-kind-closing = تغيير في الأوقات
notice-kind-info = إعلان
notice-list-label = إعلانات
notice-list-dates = من { $from } إلى { $to }.
notice-list-day = في { $date }.
