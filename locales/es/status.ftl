# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Abierto ahora
open-now-until = Abierto ahora hasta las { $time }
open-now-soon = Abierto ahora, pero cierra pronto: { $time }
open-now-closed = Cerrado ahora
open-now-opens = Cerrado ahora, abre: { $time }
open-now-tomorrow = Cerrado ahora, abre mañana: { $time }
open-now-booking = Primero pide cita
open-now-ring = Llama o pregunta primero. No es seguro que esté abierto.
open-now-overdue = Llama o pregunta primero. Los datos son antiguos.
open-now-unknown = No sabemos cuándo está abierto.
open-now-unknown-today = No sabemos si está abierto ahora.
open-now-unconfirmed = { $status } (nadie ha confirmado el horario)
open-now-due = Los datos debían confirmarse de nuevo a más tardar el { $date }. Llama o pregunta antes de fiarte de ellos.
