# ሓገዝ ንምንባብ.

read-aloud-play = ነቲ ገጽ ብድምጺ ኣንብቦ
read-aloud-pause = ንግዚኡ ኣቋርጽ
read-aloud-stop = ኣቋርጽ
read-aloud-note = ናይ ገዛእ ርእስኻ ተሌፎን ወይ ኮምፒተር ይንብብ። እቲ ጽሑፍ ኣይለኣኽን።
read-aloud-none = ኣብ ተሌፎንካ ወይ ኮምፒተርካ ድምጺ ትግርኛ የለን።
