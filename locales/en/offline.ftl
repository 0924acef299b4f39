# Maskinöversatt 2026-11-21, inte granskad av någon person.
# The page where one saves the site on one's own phone, and what stands on saved pages.

offline-title = Save on your phone
offline-title-area = Save { $area } on your phone
offline-summary = Then you can read and search without internet.
offline-what = You save everything we say about { $area }, in English. The search is included.
offline-own-title = Only on your own phone
offline-own = Do not save on a computer or phone that other people use, for example at the library. Others could see that you have read this.
offline-remove-title = You can remove it
offline-remove = Come back here and press Remove. Then nothing is left of what you saved. The browser may still remember which pages you visited.
offline-home-title = Put it on your home screen
offline-home = Open the browser menu. Choose “Add to home screen” or “Install”. Then you get here with one tap.
offline-stick-title = For you who help others
offline-stick = You can download the whole site in all languages as a zip file. Unpack it on a USB stick and open index.html. Then it can be read on a computer without internet.
offline-stick-link = Download the whole site ({ $size } MB)
offline-others = Other areas

## The buttons and what they answer
offline-box-size = It is about { $size } kB to download.
offline-box-save = Save { $area }
offline-box-saving = Saving …
offline-box-saved = Saved. The facts are from { $date }.
offline-box-newer = There are newer facts than those you saved.
offline-box-update = Get the new facts
offline-box-remove = Remove
offline-box-removed = Removed. Nothing is left.
offline-box-failed = The download failed. Nothing new is saved. Check that you have internet and try again.
offline-box-full = The phone has no room. Nothing new is saved.
offline-box-old = Your browser cannot save. It may be too old, or the window is private.
offline-box-insecure = You cannot save from this address. It does not begin with https.
offline-box-file = You are already reading without internet, from a file. So you do not need to save.
offline-box-noscript = You can only save when JavaScript is on in the browser.

## On pages that are saved
offline-saved-notice = You are reading a saved page. The facts are from { $date }.
offline-saved-newer = There are newer facts than those you saved.
offline-saved-link = What you have saved
offline-missing-title = This page is not saved
offline-missing-text = You have no internet right now. This page is not saved on the phone.
