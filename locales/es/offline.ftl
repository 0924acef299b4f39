# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Guardar en el teléfono
offline-title-area = Guardar { $area } en el teléfono
offline-summary = Así puedes leer y buscar sin internet.
offline-what = Guardas en español todo lo que decimos sobre { $area }. También se guarda la búsqueda.
offline-own-title = Solo en tu propio teléfono
offline-own = No guardes en un ordenador o teléfono que usan otras personas, por ejemplo en la biblioteca. Otros podrían ver que has leído esto.
offline-remove-title = Puedes borrarlo
offline-remove = Vuelve aquí y pulsa Borrar. Entonces no queda nada de lo que guardaste. El navegador puede recordar aun así qué páginas has visitado.
offline-home-title = Pon la página en la pantalla de inicio
offline-home = Abre el menú del navegador. Elige «Añadir a la pantalla de inicio» o «Instalar». Así llegas aquí con un toque.
offline-stick-title = Para quienes ayudan a otros
offline-stick = Puedes descargar todo el sitio en todos los idiomas como un archivo zip. Descomprime el archivo en una memoria USB y abre index.html. Así se puede leer en un ordenador sin internet.
offline-stick-link = Descargar todo el sitio ({ $size } MB)
offline-others = Otras zonas

## Knapparna och vad de svarar
offline-box-size = Son unos { $size } kB de descarga.
offline-box-save = Guardar { $area }
offline-box-saving = Guardando…
offline-box-saved = Guardado. Los datos son del { $date }.
offline-box-newer = Hay datos más nuevos que los que has guardado.
offline-box-update = Descargar los datos nuevos
offline-box-remove = Borrar
offline-box-removed = Borrado. No queda nada.
offline-box-failed = La descarga ha fallado. No se ha guardado nada nuevo. Comprueba que tienes internet e inténtalo de nuevo.
offline-box-full = El teléfono no tiene espacio. No se ha guardado nada nuevo.
offline-box-old = Tu navegador no puede guardar. Puede que sea demasiado antiguo, o que la ventana sea privada.
offline-box-insecure = No se puede guardar desde esta dirección. No empieza por https.
offline-box-file = Ya estás leyendo sin internet, desde un archivo. Por eso no hace falta guardar.
offline-box-noscript = Solo puedes guardar si JavaScript está activado en el navegador.

## På sidor som är sparade
offline-saved-notice = Estás leyendo una página guardada. Los datos son del { $date }.
offline-saved-newer = Hay datos más nuevos que los que has guardado.
offline-saved-link = Lo que has guardado
offline-missing-title = Esta página no está guardada
offline-missing-text = Ahora no tienes internet. Esta página no está guardada en el teléfono.
