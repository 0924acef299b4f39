# Salir de la página rápido.

exit-page-link = Salir rápido de esta página
exit-page-note = Abre { $host }. El navegador recuerda que has estado aquí.
exit-page-traces = Cómo borrar el rastro
exit-page-key = O pulsa Shift tres veces.

leaving-title-entry = Página { $code }
leaving-title-topic = Ayuda en { $area }, página { $number }
leaving-description = Información y contactos.
