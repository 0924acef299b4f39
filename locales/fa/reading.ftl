# کمک برای خواندن.

read-aloud-play = صفحه را بلند بخوان
read-aloud-pause = مکث
read-aloud-stop = پایان
read-aloud-note = تلفن یا کامپیوتر خودتان می‌خواند. متن فرستاده نمی‌شود.
read-aloud-none = در تلفن یا کامپیوتر شما صدایی برای فارسی نیست.
