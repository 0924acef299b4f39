# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Tallenna puhelimeen
offline-title-area = Tallenna puhelimeen: { $area }
offline-summary = Sitten voit lukea ja hakea ilman internetiä.
offline-what = Tallennat suomeksi kaiken, mitä täällä kerrotaan tästä alueesta: { $area }. Myös haku tallentuu.
offline-own-title = Vain omaan puhelimeesi
offline-own = Älä tallenna tietokoneelle tai puhelimeen, jota muut käyttävät, esimerkiksi kirjastossa. Muut voisivat nähdä, että olet lukenut tätä.
offline-remove-title = Voit poistaa sen
offline-remove = Palaa tänne ja paina Poista. Silloin tallentamastasi ei jää mitään. Selain voi silti muistaa, millä sivuilla olet käynyt.
offline-home-title = Lisää sivu aloitusnäyttöön
offline-home = Avaa selaimen valikko. Valitse ”Lisää aloitusnäyttöön” tai ”Asenna”. Silloin pääset tänne yhdellä painalluksella.
offline-stick-title = Sinulle, joka autat muita
offline-stick = Voit ladata koko sivuston kaikilla kielillä zip-tiedostona. Pura tiedosto USB-muistille ja avaa index.html. Silloin sitä voi lukea tietokoneella ilman internetiä.
offline-stick-link = Lataa koko sivusto ({ $size } Mt)
offline-others = Muut alueet

## Knapparna och vad de svarar
offline-box-size = Ladattavaa on noin { $size } kt.
offline-box-save = Tallenna { $area }
offline-box-saving = Tallennetaan…
offline-box-saved = Tallennettu. Tiedot ovat tältä päivältä: { $date }.
offline-box-newer = On uudempia tietoja kuin ne, jotka olet tallentanut.
offline-box-update = Lataa uudet tiedot
offline-box-remove = Poista
offline-box-removed = Poistettu. Mitään ei ole jäljellä.
offline-box-failed = Lataus ei onnistunut. Mitään uutta ei tallennettu. Tarkista, että sinulla on internetyhteys, ja yritä uudelleen.
offline-box-full = Puhelimessa ei ole tilaa. Mitään uutta ei tallennettu.
offline-box-old = Selaimesi ei pysty tallentamaan. Se voi olla liian vanha, tai ikkuna on yksityinen.
offline-box-insecure = Tästä osoitteesta ei voi tallentaa. Osoitteen alussa ei ole https.
offline-box-file = Luet jo ilman internetiä, tiedostosta. Siksi sinun ei tarvitse tallentaa.
offline-box-noscript = Voit tallentaa vain, kun JavaScript on päällä selaimessa.

## På sidor som är sparade
offline-saved-notice = Luet tallennettua sivua. Tiedot ovat tältä päivältä: { $date }.
offline-saved-newer = On uudempia tietoja kuin ne, jotka olet tallentanut.
offline-saved-link = Mitä olet tallentanut
offline-missing-title = Sivua ei ole tallennettu
offline-missing-text = Sinulla ei ole nyt internetyhteyttä. Tätä sivua ei ole tallennettu puhelimeen.
