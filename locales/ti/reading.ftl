# ሓገዝ ንምንባብ.

read-aloud-play = ነቲ ገጽ ብድምጺ ኣንብቡ
read-aloud-pause = ንግዚኡ ኣቋርጹ
read-aloud-stop = ኣቋርጹ
read-aloud-note = ናይ ገዛእ ርእስኹም ተሌፎን ወይ ኮምፒተር ይንብብ። እቲ ጽሑፍ ኣይለኣኽን።
read-aloud-none = ኣብ ተሌፎንኩም ወይ ኮምፒተርኩም ድምጺ ትግርኛ የለን።
