<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
<name>Duty Tracker</name>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  A backup made on {day}; every byte is as it was written.</source>
    <translation>  Un respaldo hecho el {day}; cada byte está como se escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the file: {digits}</source>
    <translation>  Huella del archivo: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the key that shares are sealed to: {digits}</source>
    <translation>  Huella de la clave con la que se sellan los aportes: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the key: {digits}</source>
    <translation>  Huella de la clave: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the member's key: {digits}</source>
    <translation>  Huella de la clave de la persona integrante: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the statement: {digits}</source>
    <translation>  Huella de la declaración: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the steward's key: {digits}</source>
    <translation>  Huella de la clave del delegado: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It says that a share of member {member} arrived, whose log had come to entry {seq}.</source>
    <translation>  Dice que llegó un aporte del integrante {member}, cuyo registro había llegado al paso {seq}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It sets up the members of {unit}.</source>
    <translation>  Prepara los registros de los integrantes de {unit}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It tells of {days}: {entries}.</source>
    <translation>  Trata de {days}: {entries}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It tells of {late} and of {clock} where the computer’s clock went back or had been set.</source>
    <translation>  Contiene {late} y {clock} donde el reloj de la computadora retrocedió o se había cambiado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It tells: {contents}.</source>
    <translation>  Contiene: {contents}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Its history leads through {receipts} of stewards.</source>
    <translation>  Su historial pasa por {receipts} de delegados.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  No later step of what it tells is left out.</source>
    <translation>  No se omite ningún paso posterior de lo que contiene.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by a steward on {day}, and not altered since.</source>
    <translation>  Firmado por un delegado el {day}, y sin alterar desde entonces.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by member {member} on {day}, and not altered since; lists, totals and history agree.</source>
    <translation>  Firmado por el integrante {member} el {day}, y sin alterar desde entonces; listas, totales e historial concuerdan.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by member {member} on {day}, and not altered since; the totals add up.</source>
    <translation>  Firmado por el integrante {member} el {day}, y sin alterar desde entonces; los totales suman.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Whether a later step of what it tells was left out cannot be seen: it hides the times of other steps.</source>
    <translation>  No se puede ver si se omitió un paso posterior de lo que contiene: oculta los momentos de los demás pasos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source> Make a new sheet…</source>
    <translation> Hacer una hoja nueva…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source> Make a sheet…</source>
    <translation> Hacer una hoja…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source> The last of them is still running.</source>
    <translation> La última de ellas todavía está en curso.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source> and </source>
    <translation> y </translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/shape_words.py"/>
    <source> at {path}: {what}</source>
    <translation> en {path}: {what}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>% less meetings</source>
    <translation>% menos reuniones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>% of appointments</source>
    <translation>% de las citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>% of scheduled time</source>
    <translation>% del tiempo programado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>% of the appointment time booked in a week</source>
    <translation>% del tiempo de citas reservado en una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;Delete</source>
    <translation>&amp;Eliminar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Delete&#9;Del</source>
    <translation>&amp;Eliminar&#9;Del</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Edit in the line&#9;Enter</source>
    <translation>Edita&amp;r en la línea&#9;Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Fill it&#9;Enter</source>
    <translation>&amp;Llenarlo&#9;Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;History&#9;H</source>
    <translation>&amp;Historial&#9;H</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>&amp;Minutes</source>
    <translation>&amp;Minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;New collection…</source>
    <translation>Colección &amp;nueva…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Notice to a manager …&#9;N</source>
    <translation>Aviso a un &amp;supervisor …&#9;N</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Older work&#9;O</source>
    <translation>Trabajo a&amp;nterior&#9;O</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>&amp;Pin to key {0}&#9;P</source>
    <translation>&amp;Fijar en la tecla {0}&#9;P</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Placement&#9;P</source>
    <translation>L&amp;ugar&#9;P</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;Rename…</source>
    <translation>Cambiar &amp;nombre…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Reopen&#9;X</source>
    <translation>&amp;Reabrir&#9;X</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_view.py"/>
    <source>&amp;Save the picture…&#9;S</source>
    <translation>&amp;Guardar la imagen…&#9;S</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Tick as done …&#9;Space</source>
    <translation>&amp;Marcar como hecho …&#9;Space</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>(Did you mean one of: {possibilities}?)</source>
    <translation>¿Quiso decir alguno de estos: {possibilities}?</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>(dynamic)</source>
    <translation>(según el caso)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>(need)</source>
    <translation>(lo necesario)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>(past midnight)</source>
    <translation>(pasada la medianoche)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>+ left undone</source>
    <translation>+ sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, all of which was given.</source>
    <translation>, todo lo cual se dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, and {given} were given.</source>
    <translation>, y se dieron {given}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>, and {unchecked} cannot be checked</source>
    <translation>, y {unchecked} no se pueden comprobar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, none of which was given.</source>
    <translation>, nada de lo cual se dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, of which {given} was given.</source>
    <translation>, de lo cual se dio {given}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, of which {given} were given.</source>
    <translation>, de lo cual se dieron {given}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>00 of 00</source>
    <translation>00 de 00</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 file in the inbox cannot be opened by this log; nothing of it was taken.</source>
    <translation>Este registro no puede abrir 1 archivo del buzón; no se tomó nada de él.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>1 h 10 of charting, in the meal break</source>
    <translation>1 h 10 de expediente, durante la comida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 line in the inbox could not be logged: open the window to see it.</source>
    <translation>No se pudo registrar 1 línea del buzón: abra la ventana para verla.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 line that was typed while the log was locked was logged first.</source>
    <translation>Primero se registró 1 línea que se escribió con el registro bloqueado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>1 line waits in the inbox.</source>
    <translation>En el buzón espera 1 línea.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>1 note in this file looks</source>
    <translation>1 nota de este archivo parece</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>1 note in this file was erased here for good: its entry comes in without it.</source>
    <translation>1 nota de este archivo se borró aquí para siempre: su anotación entra sin ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>1 week was not chosen and says nothing</source>
    <translation>1 semana no se eligió y no dice nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>10 minutes ago, 9:10, or a duty: e, call</source>
    <translation>10 minutes ago, 9:10, o una tarea: e, call</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>12 hours</source>
    <translation>12 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>12:30, or 12:30 call if that came after</source>
    <translation>12:30, o 12:30 call si eso vino después</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>15 min</source>
    <translation>15 min</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>15 minutes of patient calls that end now</source>
    <translation>15 minutos de llamadas de pacientes que terminan ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>20 minutes before your shift ends a quiet line, at most once a day, reminds you to go through the day. Never after the shift, and never on a day off.</source>
    <translation>20 minutos antes de que termine su turno, una línea discreta le recuerda repasar el día, a lo sumo una vez al día. Nunca después del turno, y nunca en un día libre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>20 minutes of email from 9:10</source>
    <translation>20 minutos de correo desde las 9:10</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>24 hours</source>
    <translation>24 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>2:05 PM or 14:05, 7 h 40 or 7.67 h: on the screen, in pages and in answers to commands. What you may type stays the same, and so do the files that other programs read. Minutes are kept whole; decimals are rounded where they are shown, so that they may miss their sum by a hundredth.</source>
    <translation>2:05 p. m. o 14:05, 7 h 40 min o 7.67 h: en la pantalla, en páginas y en respuestas a comandos. Lo que se puede escribir queda igual, y también los archivos que leen otros programas. Los minutos se guardan enteros; los decimales se redondean donde se muestran, así que pueden diferir de su suma por una centésima.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>5 min</source>
    <translation>5 min</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>5 to 240</source>
    <translation>5 a 240</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>8 per 40</source>
    <translation>8 por cada 40</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>95 % band</source>
    <translation>Banda del 95 %</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>95 % band of the need</source>
    <translation>Banda del 95 % de lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>95 % interval</source>
    <translation>Intervalo del 95 %</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>95 % interval of the members’ median</source>
    <translation>Intervalo del 95 % de la mediana de los integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>95 % interval, chance alone</source>
    <translation>Intervalo del 95 %, solo azar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>; today’s {terms}</source>
    <translation>; hoy {terms}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically it needed just as much</source>
    <translation>; lo típico fue necesitar justo eso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically it needed {minutes} less</source>
    <translation>; lo típico fue necesitar {minutes} menos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically short by {minutes}</source>
    <translation>; lo típico fue que faltaran {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>; {others} had enough in at least half of their counted weeks</source>
    <translation>; {others} tuvieron lo suficiente en al menos la mitad de sus semanas contadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>A &amp;manager was told today&#9;M</source>
    <translation>Se avisó hoy a un super&amp;visor&#9;M</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A + after a figure: at least this, as the week can’t be told, has days not closed or an undone list not answered.</source>
    <translation>Un + después de una cifra: al menos esto, porque no se puede saber de la semana, hay días sin cerrar o una lista de pendientes sin responder.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>A backup is being made…</source>
    <translation>Se está haciendo un respaldo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>A backup of {made}, whole as it was written.</source>
    <translation>Un respaldo del {made}, íntegro como se escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A bar starts below zero by the older work cleared: its top is the need.</source>
    <translation>Una barra empieza por debajo de cero, tanto como el trabajo anterior despachado: su punta es lo necesario.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/pdf.py"/>
    <source>A character on this page is in no font here, so it is not marked as accessible (PDF/UA).</source>
    <translation>Un carácter de esta página no está en ninguna fuente de aquí, así que no se marca como accesible (PDF/UA).</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must be one of the weeks that are asked for.</source>
    <translation>Una semana elegida debe ser una de las que se piden.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must begin on a {weekday}.</source>
    <translation>Una semana elegida debe empezar en {weekday}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must lie between {first_day} and {last_day}.</source>
    <translation>Una semana elegida debe estar entre {first_day} y {last_day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>A click on the sign opens the line; its menu stops the timer and opens the window. It says what is timed and since when, and nothing else about your work.</source>
    <translation>Un clic en el signo abre la línea; su menú detiene el cronómetro y abre la ventana. Dice qué se cronometra y desde cuándo, y nada más de su trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>A clinic and another key are for adopting: add --adopt, or leave them out.</source>
    <translation>Una clínica y otra clave son para adoptar: agregue --adopt, u omítalas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A clinic was spelled in one way</source>
    <translation>Una clínica se escribió de una sola forma</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>A clock time must be written like 08:30.</source>
    <translation>Una hora debe escribirse como 08:30.</translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>A collection called {name} was deleted: bring it back, or choose another name.</source>
    <translation>Se eliminó una colección llamada {name}: tráigala de vuelta, o elija otro nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>A collection has its own period and roster: leave out --from, --to and --roster.</source>
    <translation>Una colección tiene su propio periodo y plantilla: omita --from, --to y --roster.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>A collection is open just now: close it and try again.</source>
    <translation>Una colección está abierta ahora mismo: ciérrela e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>A collection needs a name: type one.</source>
    <translation>Una colección necesita un nombre: escriba uno.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>A date that is new begins a new period; what held before it stays as it was.</source>
    <translation>Una fecha nueva empieza un periodo nuevo; lo que valía antes queda como estaba.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>A date that is new begins a new term; the weeks before it keep theirs.</source>
    <translation>Una fecha nueva empieza una condición nueva; las semanas anteriores conservan la suya.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>A day has only 1440 minutes: type less.</source>
    <translation>Un día tiene solo 1440 minutos: escriba menos.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <location filename="../../dutytracker/ui/share_answer.py"/>
    <source>A day must be a real date, written like 2026-03-01.</source>
    <translation>Un día debe ser una fecha real, escrita como 2026-03-01.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>A day of the week</source>
    <translation>Un día de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A day off</source>
    <translation>Un día libre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>A duty and a length are enough, in any order with a time, a day and a placement. While you type, words that fit are listed: ↓ chooses, Tab takes the first. ↓ in an empty line lists the duties.</source>
    <translation>Bastan una tarea y una duración, en cualquier orden, con una hora, un día y un lugar. Mientras escribe, se muestran las palabras que van: ↓ elige, Tab toma la primera. ↓ en una línea vacía muestra las tareas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A duty and its length, such as p15, e 20 @9:10 or c 9-9:30 yesterday. It waits, sealed.</source>
    <translation>Una tarea y su duración, como p15, e 20 @9:10 o c 9-9:30 yesterday. Espera, sellada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A duty, its length, and if you like a time, a day and a placement. Enter keeps it, sealed.</source>
    <translation>Una tarea, su duración y, si quiere, una hora, un día y un lugar. Enter la guarda, sellada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>A duty, its length, and if you like a time, a day and a placement. Enter logs, Shift Enter starts a timer for a duty, Escape clears, the arrow down lists what fits.</source>
    <translation>Una tarea, su duración y, si quiere, una hora, un día y un lugar. Enter registra, Mayús Enter inicia un cronómetro para una tarea, Escape limpia, la flecha abajo muestra lo que va.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>A favorite takes from 1 minute to 16 hours: type the minutes, as in 20.</source>
    <translation>Un favorito dura de 1 minuto a 16 horas: escriba los minutos, como 20.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>A few words in a row are easy to remember and hard to guess.</source>
    <translation>Unas cuantas palabras seguidas se recuerdan fácilmente y son difíciles de adivinar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>A few words in a row are easy to remember. Nobody can reset it: if you forget it, this record stays closed, unless you printed a recovery sheet (in Settings, once it is begun).</source>
    <translation>Unas cuantas palabras seguidas se recuerdan fácilmente. Nadie puede restablecerla: si la olvida, este registro queda cerrado, salvo que haya impreso una hoja de recuperación (en Ajustes, una vez empezado).</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>A field</source>
    <translation>Un campo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A figure that fewer than {number} members make, or that a subtraction could give away, is hidden, and the curve ends there.</source>
    <translation>Se oculta una cifra que venga de menos de {number} integrantes, o que una resta pudiera delatar, y ahí termina la curva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>A folder with the history of some days, signed with the key of your log. Others can check it without this program, and see what it shows and what not.</source>
    <translation>Una carpeta con el historial de algunos días, firmada con la clave de su registro. Otros pueden comprobarla sin este programa, y ver qué muestra y qué no.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>A group that was mistyped is named at once. Then choose a new passphrase; the sheet goes on holding.</source>
    <translation>Un grupo mal escrito se indica de inmediato. Elija después una frase de contraseña nueva; la hoja sigue valiendo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>A guarantee in percent or by appointment time is entered in Settings, under Contract.</source>
    <translation>Una garantía en porcentaje o por tiempo de citas se anota en Ajustes, en Contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>A guarantee of {hours} would have been enough in {share} of member-weeks</source>
    <translation>Una garantía de {hours} habría sido suficiente en {share} de las semanas de integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>A letter adds an item. The list of the week is confirmed on its last working day.</source>
    <translation>Una letra agrega un pendiente. La lista de la semana se confirma en su último día de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>A letter logs all of it; after digits, that part from its start. Left open, it counts as given and not used.</source>
    <translation>Una letra lo registra todo; después de cifras, esa parte desde su inicio. Si queda abierto, cuenta como dado y sin usar.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>A line break ends the line: write one line</source>
    <translation>Un salto de línea termina la línea: escriba una sola</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>A log file must end in {suffix}: give it such a name.</source>
    <translation>Un archivo de registro debe terminar en {suffix}: dele un nombre así.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>A log that is open must not lie on a drive of the network, which can damage it: choose a folder of this computer, and that one as a second place for backups.</source>
    <translation>Un registro abierto no debe estar en una unidad de red, que puede dañarlo: elija una carpeta de esta computadora, y esa como segundo lugar para respaldos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>A manager was told</source>
    <translation>Se avisó a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>A manager was told ({minutes}).</source>
    <translation>Se avisó a un supervisor ({minutes}).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>A manager was told on {told} of the {days} days ({minutes}).</source>
    <translation>Se avisó a un supervisor en {told} de los {days} días ({minutes}).</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>A member code is two groups of four letters and digits, such as K7QF-2M9X.</source>
    <translation>Un código de integrante son dos grupos de cuatro letras y cifras, como K7QF-2M9X.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>A member code must be two groups of four letters and digits, such as K7QF-2M9X.</source>
    <translation>Un código de integrante debe ser dos grupos de cuatro letras y cifras, como K7QF-2M9X.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A member is short if more than half of their counted weeks, of at least two, are short.</source>
    <translation>A un integrante no le alcanza si no le alcanza más de la mitad de sus semanas contadas, de al menos dos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A member was brought back</source>
    <translation>Se trajo de vuelta a una persona</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A member was removed</source>
    <translation>Se quitó a una persona</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>A member’s own record: it shows what was written down, not that it is complete or true.</source>
    <translation>Registro propio de la persona integrante: muestra lo que se anotó, no que esté completo o sea verdad.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>A member’s own record: it shows when a loss was written down ({classes}), not that it is true.</source>
    <translation>Registro propio de la persona integrante: muestra cuándo se anotó una pérdida ({classes}), no que sea verdad.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A member’s own record: it shows when things were written down, not that they are true. Undone time is estimated. One member says nothing about others.</source>
    <translation>Registro propio de la persona integrante: muestra cuándo se anotaron las cosas, no que sean verdad. El tiempo sin hacer es estimado. Una sola persona no dice nada de las demás.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>A new log was begun in {folder}: it has no passphrase, so anyone at this computer can open it.</source>
    <translation>Se empezó un registro nuevo en {folder}: no tiene frase de contraseña, así que cualquiera en esta computadora puede abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>A new log was begun in {folder}: protected.</source>
    <translation>Se empezó un registro nuevo en {folder}: protegido.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>A notice to a manager</source>
    <translation>Un aviso a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>A packet of a collection holds the offers laid in it: make it with the command review.</source>
    <translation>Un paquete de una colección contiene las propuestas que están en ella: hágalo con el comando review.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/slots.py"/>
    <source>A passphrase must not be empty.</source>
    <translation>Una frase de contraseña no debe quedar vacía.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of scheduled time</source>
    <translation>Un porcentaje del tiempo programado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of scheduled time less contractual meetings, so many hours a week</source>
    <translation>Un porcentaje del tiempo programado menos las reuniones contractuales, tantas horas por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of the appointment time booked in a week</source>
    <translation>Un porcentaje del tiempo de citas reservado en una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A private name was changed</source>
    <translation>Se cambió un nombre privado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A protected block</source>
    <translation>Un bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>A random secret is left to the keyring of this computer, which opens the log for whoever is signed in as you.</source>
    <translation>Se deja un secreto al azar en el llavero de esta computadora, que abre el registro para quien haya iniciado la sesión de usted.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>A range is written with a dash, not as {typed}</source>
    <translation>Un rango se escribe con un guion, no como {typed}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <source>A range must not be longer than 40 years: ask for a part of it.</source>
    <translation>Un rango no debe pasar de 40 años: pida una parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>A receipt in this evidence package is not about this history: ask for the package again.</source>
    <translation>Un recibo de este paquete de evidencia no es de este historial: pida el paquete otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A receipt must name an entry of the log's history, from 1 on.</source>
    <translation>Un recibo debe nombrar un paso del historial del registro, desde el 1.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>A second place</source>
    <translation>Un segundo lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>A second place for backups</source>
    <translation>Un segundo lugar para respaldos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>A second place for your backups?</source>
    <translation>¿Un segundo lugar para sus respaldos?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/desktop_entry.py"/>
    <source>A session’s start cannot name the path {path}, for its =: move the program elsewhere.</source>
    <translation>El inicio de una sesión no puede nombrar la ruta {path}, por su =: mueva el programa a otra parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>A share must end in {suffix}: give it such a name.</source>
    <translation>Un aporte debe terminar en {suffix}: dele un nombre así.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>A share that is set aside</source>
    <translation>Un aporte apartado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A share was left out</source>
    <translation>Un aporte se dejó fuera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A share was taken in again</source>
    <translation>Un aporte se tomó otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A shift must not end when it starts.</source>
    <translation>Un turno no debe terminar cuando empieza.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>A stick, another drive, or a folder that OneDrive or Dropbox carries elsewhere. The folder is tried at once, and every backup that goes there is read back. You can also choose it later, under Settings, Backups.</source>
    <translation>Una memoria, otra unidad, o una carpeta que OneDrive o Dropbox lleve a otra parte. La carpeta se prueba de inmediato, y cada respaldo que va ahí se vuelve a leer. También puede elegirla después, en Ajustes, Respaldos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A swapped shift</source>
    <translation>Un turno cambiado</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>A timer measures the length itself: leave {typed} out, or log it with Enter</source>
    <translation>El cronómetro mide la duración: omita {typed}, o regístrelo con Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A timer starts in the open log only: unlock it, or keep the line when it is over.</source>
    <translation>Un cronómetro se inicia solo en el registro abierto: desbloquéelo, o guarde la línea cuando termine.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A unit file must be made between {first} and {last}.</source>
    <translation>Un archivo de la unidad debe hacerse entre {first} y {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>A unit file that is dropped here brings its offers. Undo takes back every step.</source>
    <translation>Un archivo de la unidad que se suelta aquí trae sus propuestas. Deshacer revierte cada paso.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A unit file was taken over</source>
    <translation>Se tomó un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>A week can be compared once its contract is known, at least half of it was worked, 80 % of it is closed and the undone list is answered.</source>
    <translation>Una semana se puede comparar cuando se conoce su contrato, se trabajó al menos la mitad, está cerrado el 80 % y se respondió la lista de pendientes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A week counts if its contract is known, half of it was worked, 80 % was closed in time, and the list of undone work was answered.</source>
    <translation>Una semana cuenta si se conoce su contrato, se trabajó la mitad, se cerró a tiempo el 80 % y se respondió la lista de trabajo sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>A week counts under the first test that it fails.</source>
    <translation>Una semana cuenta en la primera prueba que no pasa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>A week has only 168 hours.</source>
    <translation>Una semana tiene solo 168 horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A week is short if its need is over the contract by more than {minutes} min.</source>
    <translation>Una semana es insuficiente si lo necesario pasa del contrato por más de {minutes} min.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A week of this log must begin on a {weekday}.</source>
    <translation>Una semana de este registro debe empezar en {weekday}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>A week on paper</source>
    <translation>Una semana en papel</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A week on paper was deleted</source>
    <translation>Se eliminó una semana en papel</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A week on paper was typed in</source>
    <translation>Se escribió una semana en papel</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A week without work.</source>
    <translation>Una semana sin trabajo.</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Aborted!</source>
    <translation>¡Interrumpido!</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>About</source>
    <translation>Acerca de</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>About min</source>
    <translation>Unos min</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Absence</source>
    <translation>Ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Absence rule</source>
    <translation>Regla de ausencias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Absences</source>
    <translation>Ausencias</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Absences took {minutes} off the schedule in {weeks}.</source>
    <translation>Las ausencias quitaron {minutes} del horario en {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Absences, place in the day and what was taken away are the member’s choices.</source>
    <translation>Las ausencias, el lugar en el día y lo que se quitó son decisión de la persona integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Absences, what was taken away, by what, and when a manager was told, as the member noted it.</source>
    <translation>Ausencias, lo que se quitó, por qué, y cuándo se avisó a un supervisor, como lo anotó la persona integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Absences:</source>
    <translation>Ausencias:</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Absent</source>
    <translation>Ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Add a folder of shares</source>
    <translation>Agregar una carpeta de aportes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Add an offer</source>
    <translation>Agregar una propuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Add an undone item</source>
    <translation>Agregar un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Add another term</source>
    <translation>Agregar otra condición</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Add files to a collection with the command review; offers only looks at it.</source>
    <translation>Agregue archivos a una colección con el comando review; offers solo la consulta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Add files…</source>
    <translation>Agregar archivos…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Add folder…</source>
    <translation>Agregar carpeta…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Add it</source>
    <translation>Agregarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Add share files</source>
    <translation>Agregar archivos de aportes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Add the absence</source>
    <translation>Agregar la ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Add the clinic</source>
    <translation>Agregar la clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Add the files to what is kept under this name, and review that.</source>
    <translation>Agregar los archivos a lo que se guarda con este nombre, y revisar eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Add the week</source>
    <translation>Agregar la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Add this week</source>
    <translation>Agregar esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Added to your contract: {term}.</source>
    <translation>Se agregó a su contrato: {term}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Added {added}, changed {changed}, deleted {deleted}.</source>
    <translation>Se agregaron {added}, se cambiaron {changed}, se eliminaron {deleted}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Adds a week</source>
    <translation>Agrega por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>Adopt a unit file</source>
    <translation>Adoptar un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Adopt it</source>
    <translation>Adoptarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/adopt_answer.py"/>
    <source>Adopted the unit file of {unit}; undo takes all of it back.</source>
    <translation>Se adoptó el archivo de la unidad de {unit}; deshacer lo revierte todo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>After</source>
    <translation>Después</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>After the shift</source>
    <translation>Después del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_rows.py"/>
    <source>All</source>
    <translation>Todo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>All else stays as it is. The history will say that a note was erased, and when, and never what it said.</source>
    <translation>Todo lo demás queda como está. El historial dirá que se borró una nota, y cuándo, y nunca qué decía.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>All hours</source>
    <translation>Todas las horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>All keys</source>
    <translation>Todas las teclas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>All of that time is logged already: change the entry there first.</source>
    <translation>Todo ese tiempo ya está registrado: cambie primero la anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>All right</source>
    <translation>Está bien</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>All steps of the log hang together in one chain: none can be altered without its end changing.</source>
    <translation>Todos los pasos del registro están unidos en una sola cadena: ninguno se puede alterar sin que cambie su final.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>All weeks</source>
    <translation>Todas las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All weeks asked for that your log has were shared.</source>
    <translation>Se compartieron todas las semanas pedidas que tiene su registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All weeks asked for were shared.</source>
    <translation>Se compartieron todas las semanas pedidas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>All weeks handed in</source>
    <translation>Todas las semanas entregadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All {count} weeks asked for are ready to be shared.</source>
    <translation>Las {count} semanas pedidas están listas para compartirse.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>All {groups} groups are right: press Enter.</source>
    <translation>Los {groups} grupos están bien: presione Enter.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>All {short} short weeks (*) are short only with the work left undone.</source>
    <translation>Las {short} semanas insuficientes (*) lo son solo con el trabajo sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Already not enough, by logged work alone: no open day can change that.</source>
    <translation>Ya es insuficiente, solo por trabajo registrado: ningún día abierto puede cambiarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Already {minutes} more than the contract gives for the whole week</source>
    <translation>Ya son {minutes} más de lo que da el contrato para toda la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Also in the file</source>
    <translation>También en el archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Also open with the keyring of this computer</source>
    <translation>Abrir también con el llavero de esta computadora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Also: undone c 30 · lost 30 meeting · pto friday · done. ↑ edits the last entry, ↓ lists words.</source>
    <translation>También: undone c 30 · lost 30 meeting · pto friday · done. ↑ edita la última anotación, ↓ muestra palabras.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Alt|a key</source>
    <translation>Alt</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Amount</source>
    <translation>Cantidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Amount of {offer}</source>
    <translation>Cantidad de {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>An absence of a day lasts from 1 minute to 24 hours.</source>
    <translation>Una ausencia de un día dura de 1 minuto a 24 horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>An absence shrinks it in proportion</source>
    <translation>Una ausencia la reduce en proporción</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>An administrator watching an unlocked session can read it.</source>
    <translation>Un administrador que observe una sesión desbloqueada puede leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_reader.py"/>
    <source>An entry can only become another entry; press Esc to leave it as it was.</source>
    <translation>Una anotación solo puede convertirse en otra anotación; presione Esc para dejarla como estaba.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>An entry clears an undone item that is not in the log: unlink the entry, or keep the item it clears.</source>
    <translation>Una anotación despacha un pendiente que no está en el registro: desvincule la anotación, o conserve el pendiente que despacha.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An entry must end by midnight: what comes after it belongs to the next day.</source>
    <translation>Una anotación debe terminar a más tardar a medianoche: lo que sigue es del día siguiente.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry stays on its day: to log it on another one, press Enter on it and type the day.</source>
    <translation>Una anotación se queda en su día: para registrarla en otro, presione Enter sobre ella y escriba el día.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry takes 16 hours at most.</source>
    <translation>Una anotación dura 16 horas a lo sumo.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry takes at least 1 minute: delete it if there was nothing.</source>
    <translation>Una anotación dura al menos 1 minuto: elimínela si no hubo nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>An entry that was moved into or out of these days is among them, with all its steps.</source>
    <translation>Una anotación que se movió a estos días o fuera de ellos está incluida, con todos sus pasos.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An entry without clock times must not have an assumed start.</source>
    <translation>Una anotación sin horas no debe tener un inicio supuesto.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item must not end before the day it arose.</source>
    <translation>Un pendiente no debe terminar antes del día en que surgió.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item that is done or dropped must say on which day it ended.</source>
    <translation>Un pendiente hecho o descartado debe decir qué día terminó.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item that is still open must not have an end.</source>
    <translation>Un pendiente todavía abierto no debe tener fin.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>An offer cannot count blocks: nobody has them in a pattern yet.</source>
    <translation>Una propuesta no puede contar bloques: todavía nadie los tiene en un horario.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>An offer gives each week its own hours, so its mark may lie beside the curve, which gives every week the same.</source>
    <translation>Una propuesta da a cada semana sus propias horas, así que su marca puede quedar junto a la curva, que da a todas las semanas lo mismo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>An offer of appointment time is told where booked appointments are on record. A figure that fewer than {number} members make, or that a subtraction could give away, is hidden.</source>
    <translation>Una propuesta de tiempo de citas se dice donde hay datos de citas reservadas. Se oculta una cifra que venga de menos de {number} integrantes, o que una resta pudiera delatar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>An offer that shrinks with leave counts scheduled time less absences, one that is the same through leave counts the week’s pattern. Hours per 40 h are over scheduled time less absences.</source>
    <translation>Una propuesta que se reduce con licencias cuenta el tiempo programado menos ausencias; una que es la misma con licencias cuenta el horario de la semana. Las horas por cada 40 h son sobre el tiempo programado menos ausencias.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>An undone item cannot end before the day it arose.</source>
    <translation>Un pendiente no puede terminar antes del día en que surgió.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>An&amp;other length …</source>
    <translation>&amp;Otra duración …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>And {number} more.</source>
    <translation>Y {number} más.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Another &amp;duty here</source>
    <translation>Otra &amp;tarea aquí</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>Another clinic is called “{name}” already: each must have a name of its own.</source>
    <translation>Otra clínica ya se llama “{name}”: cada una debe tener su propio nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Another language is spoken at once, also in files, pages and commands. What is typed into the line stays as it is. All these choices are kept in a plain settings file, together with the size of the window; nothing about your work is in it.</source>
    <translation>El otro idioma se habla de inmediato, también en archivos, páginas y comandos. Lo que se escribe en la línea queda igual. Todas estas elecciones se guardan en un archivo simple de ajustes, junto con el tamaño de la ventana; no contiene nada de su trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Another log takes the place of yours</source>
    <translation>Otro registro toma el lugar del suyo</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Another member has this name: choose one that cannot be mixed up with it.</source>
    <translation>Otra persona ya tiene este nombre: elija uno que no se confunda con él.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Another member starts here</source>
    <translation>Aquí empieza otra persona</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Another member starts here…</source>
    <translation>Aquí empieza otra persona…</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offer_list.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>Another offer is called “{name}” already: give this one another name.</source>
    <translation>Otra propuesta ya se llama “{name}”: dele a esta otro nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Another person uses the same code</source>
    <translation>Otra persona usa el mismo código</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>Another program has {keys} already. Choose another key here, or free it there.</source>
    <translation>Otro programa ya tiene {keys}. Elija aquí otra tecla, o libérela allá.</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>Another program holds this log and does not answer; close it and try again.</source>
    <translation>Otro programa tiene abierto este registro y no responde; ciérrelo e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>Another program holds this log; close it, or wait until it is done, and try again.</source>
    <translation>Otro programa tiene abierto este registro; ciérrelo, o espere a que termine, e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Another program is using the {called} just now: close it there and try again.</source>
    <translation>Otro programa está usando ahora mismo: {called}. Ciérrelo ahí e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Answer first whether the timer is right: the question stands beside it.</source>
    <translation>Responda primero si el cronómetro está bien: la pregunta está a su lado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <source>Answer in the window</source>
    <translation>Responder en la ventana</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Answer in this language: en or es.</source>
    <translation>Responder en este idioma: en o es.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Anyone at this computer can leave a line here. Take them back if they are not yours.</source>
    <translation>Cualquiera en esta computadora puede dejar aquí una línea. Retírelas si no son suyas.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/keys.py"/>
    <source>Anyone at this computer can open this log without it: set a passphrase first.</source>
    <translation>Sin ella, cualquiera en esta computadora puede abrir este registro: ponga primero una frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Anyone can open it</source>
    <translation>Cualquiera puede abrirlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Anyone can open this log, so there is nothing for the keyring to open. Set a passphrase first.</source>
    <translation>Cualquiera puede abrir este registro, así que el llavero no tiene nada que abrir. Ponga primero una frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Anyone can open this log, so there is nothing to recover. Set a passphrase first; a printed sheet then opens the log if you forget it.</source>
    <translation>Cualquiera puede abrir este registro, así que no hay nada que recuperar. Ponga primero una frase de contraseña; una hoja impresa abre entonces el registro si la olvida.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Anything about one member or one patient.</source>
    <translation>Nada de un integrante ni de un paciente en particular.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Anything about patients: never asked for</source>
    <translation>Nada de pacientes: nunca se pregunta</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Appointment week</source>
    <translation>Semana de citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Appointments</source>
    <translation>Citas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments booked</source>
    <translation>Citas reservadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments held</source>
    <translation>Citas realizadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments not kept</source>
    <translation>Citas a las que no se acudió</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>April</source>
    <translation>abril</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>April 3: the day comes first</source>
    <translation>3 de abril: el día va primero</translation>
</message>
<message>
    <location filename="../../click/parser.py"/>
    <source>Argument {name!r} takes {nargs} values.</source>
    <translation>El argumento {name!r} lleva {nargs} valores.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Arose</source>
    <translation>Surgió</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>Arrange the favorites</source>
    <translation>Ordenar los favoritos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_table.py"/>
    <source>Arrows move, digits set the minutes, L marks a leave day, D closes the day.</source>
    <translation>Las flechas mueven, las cifras ponen los minutos, L marca un día de licencia, D cierra el día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>As entered by members; terms of fewer than {number} members are not shown.</source>
    <translation>Como las anotaron los integrantes; no se muestran condiciones de menos de {number} integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>As it stands: {figures}.</source>
    <translation>Tal como está: {figures}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>As it stands: {figures}; {verdict}.</source>
    <translation>Tal como está: {figures}; {verdict}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>As reported</source>
    <translation>Como se informó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>As soon as something is logged, every week stands here with its verdict: whether the contracted time was enough, whether it was given, what the work was and where it was done.</source>
    <translation>En cuanto haya algo registrado, aquí aparece cada semana con su resultado: si alcanzó el tiempo contratado, si se dio, en qué consistió el trabajo y dónde se hizo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Ask about time in which nobody touched the computer</source>
    <translation>Preguntar por el tiempo en que nadie tocó la computadora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>At home, where you keep what must not be lost. Not at work, and not beside the computer.</source>
    <translation>En casa, donde guarda lo que no debe perderse. No en el trabajo, y no junto a la computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At least {minutes}</source>
    <translation>Al menos {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>At least {minutes} more needed than the contract gives</source>
    <translation>Se necesitaron al menos {minutes} más de lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>At least {share}</source>
    <translation>Al menos {share}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>At least {share} of the whole unit, whatever the others had.</source>
    <translation>Al menos {share} de toda la unidad, tuvieran lo que tuvieran los demás.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>At most {delivered} delivered of {contracted} contracted.</source>
    <translation>A lo sumo se dieron {delivered} de {contracted} contratado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At most {delivered} of {contracted} delivered</source>
    <translation>A lo sumo se dieron {delivered} de {contracted}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>At most {given} given of {due} due</source>
    <translation>A lo sumo se dieron {given} de {due} que correspondían</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>At most {most} clinics can be named.</source>
    <translation>Se pueden nombrar a lo sumo {most} clínicas.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offer_list.py"/>
    <source>At most {most} offers can lie on the table: delete one first.</source>
    <translation>Caben a lo sumo {most} propuestas sobre la mesa: elimine una primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At most: what was lost on days that were not closed is unknown.</source>
    <translation>A lo sumo: no se sabe lo que se perdió en días que no se cerraron.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>At the next start everything moves to {folder}. End the program with Ctrl+Q, and start it again.</source>
    <translation>En el próximo inicio todo se mueve a {folder}. Cierre el programa con Ctrl+Q y vuelva a iniciarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>August</source>
    <translation>agosto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>Away all the time</source>
    <translation>Ausente todo el tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Away all the time.</source>
    <translation>Ausente todo el tiempo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Away all week: no need to compare</source>
    <translation>Ausente toda la semana: no hace falta comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Away all week: none was due</source>
    <translation>Ausente toda la semana: no correspondía nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Away on {day}</source>
    <translation>Ausente el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Away the whole week</source>
    <translation>Ausente toda la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Back</source>
    <translation>Atrás</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Back to the names</source>
    <translation>Volver a los nombres</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Back to today</source>
    <translation>Volver a hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Back up now…</source>
    <translation>Respaldar ahora…</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Backlog</source>
    <translation>Atraso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Backlog, estimate</source>
    <translation>Atraso, estimado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Backspace|a key</source>
    <translation>Retroceso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Backup</source>
    <translation>Respaldo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/choosing_backup.py"/>
    <source>Backup (*.dutybackup);;Every file (*)</source>
    <translation>Respaldo (*.dutybackup);;Todo archivo (*)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Backup files that you saved elsewhere before still open with the old sheet: make new ones, and delete those.</source>
    <translation>Los respaldos que guardó antes en otra parte todavía se abren con la hoja anterior: haga unos nuevos, y elimine esos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Backups</source>
    <translation>Respaldos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Backups on this computer</source>
    <translation>Respaldos en esta computadora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Because the file lies on members’ computers, some of which belong to the employer, the rules for outside hold: figures of at least {k} members, hours to half hours, shares to whole percent, no counts of weeks. It counts as a packet: whoever has the file can read every figure that a packet for outside shows.</source>
    <translation>Como el archivo está en las computadoras de los integrantes, algunas del empleador, valen las reglas para fuera: cifras de al menos {k} integrantes, horas a medias horas, partes a porcentajes enteros, sin cuentas de semanas. Cuenta como un paquete: quien tenga el archivo puede leer toda cifra que muestra un paquete para fuera.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Before</source>
    <translation>Antes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Before the shift</source>
    <translation>Antes del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Begin a log</source>
    <translation>Empezar un registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>Begin without it</source>
    <translation>Empezar sin él</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Behind a passphrase</source>
    <translation>Con frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Beside</source>
    <translation>Además</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Beside your unit</source>
    <translation>Junto a su unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Beyond the contract, median</source>
    <translation>Más allá del contrato, mediana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Booked</source>
    <translation>Reservadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Booked appointment hours</source>
    <translation>Horas de citas reservadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Both at once and the receipts too, with Duty Tracker:</source>
    <translation>Ambas cosas a la vez, y también los recibos, con Duty Tracker:</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Both short weeks (*) are short only with the work left undone.</source>
    <translation>Las dos semanas insuficientes (*) lo son solo con el trabajo sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Both, in a full week</source>
    <translation>Ambas, en una semana completa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Bounds</source>
    <translation>Límites</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Bring back</source>
    <translation>Traer de vuelta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Bring in</source>
    <translation>Traer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Bring in a file of another program</source>
    <translation>Traer un archivo de otro programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Bring in {name}</source>
    <translation>Traer {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>By (appointment, urgent slot, meeting, admin, covering, outage …)</source>
    <translation>Por (cita, hueco urgente, reunión, administración, cubrir, falla …)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>By chance</source>
    <translation>Al azar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>By clinic</source>
    <translation>Por clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>By duty</source>
    <translation>Por tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>By duty (the campaign’s five first)</source>
    <translation>Por tarea (las cinco de la campaña primero)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>By logged work</source>
    <translation>Por trabajo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>By name, never ranked. Intervals cover chance alone: what others of a clinic had is unknown.</source>
    <translation>Por nombre, nunca por puesto. Los intervalos cubren solo el azar: no se sabe lo que tuvieron otros de una clínica.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>By place</source>
    <translation>Por lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>By reason</source>
    <translation>Por razón</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>By what</source>
    <translation>Por qué</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>By which reasons the rest was lost is {hidden}.</source>
    <translation>Por qué razones se perdió el resto está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>By work done alone, mean</source>
    <translation>Solo por trabajo hecho, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>CODE</source>
    <translation>CÓDIGO</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Calendar of weeks</source>
    <translation>Calendario de semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Call each duty what your team calls it. What it means stays, so that weeks and members can be compared, and so do the keys of the entry line. A duty that is not offered can still be typed, and is shown wherever it has minutes.</source>
    <translation>Llame a cada tarea como la llama su equipo. Su significado no cambia, para que se puedan comparar semanas e integrantes, y tampoco las teclas de la línea. Una tarea que no se ofrece se puede escribir igual, y se muestra donde tenga minutos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Called</source>
    <translation>Se llama</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <source>Came in: {entries}, {minutes}</source>
    <translation>Entraron: {entries}, {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Came up on</source>
    <translation>Surgió el</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/making_window.py"/>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <location filename="../../dutytracker/ui/widgets/busy_bar.py"/>
    <source>Cancel</source>
    <translation>Cancelar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Cancel (Esc)</source>
    <translation>Cancelar (Esc)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/making_window.py"/>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Canceled. Nothing was saved.</source>
    <translation>Cancelado. No se guardó nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Canceled. Nothing was taken in.</source>
    <translation>Cancelado. No se tomó nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>Capital or small letters and spaces make no difference. There is no O, I or L: type 0 and 1.</source>
    <translation>Da igual si son mayúsculas, minúsculas o espacios. No hay O, I ni L: escriba 0 y 1.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Care coordination</source>
    <translation>Coordinación</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Care coordination with doctors</source>
    <translation>Coordinación con médicos</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Change a cell of the week grid</source>
    <translation>Cambiar una celda de la cuadrícula de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Change an absence</source>
    <translation>Cambiar una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/domain/moving.py"/>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Change an entry</source>
    <translation>Cambiar una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Change hours for one week only…</source>
    <translation>Cambiar el horario de una sola semana…</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Change one member at a time.</source>
    <translation>Cambie una sola persona integrante a la vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Change the absence</source>
    <translation>Cambiar la ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Change the clinic</source>
    <translation>Cambiar la clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Change the day weeks begin on</source>
    <translation>Cambiar el día en que empiezan las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>Change the hours of one week</source>
    <translation>Cambiar el horario de una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Change the passphrase</source>
    <translation>Cambiar la frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Change to another member…</source>
    <translation>Cambiar a otra persona…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Change what the contract guarantees</source>
    <translation>Cambiar lo que garantiza el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Change working hours</source>
    <translation>Cambiar el horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Change {duty}</source>
    <translation>Cambiar {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Changed</source>
    <translation>Se cambió</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Changed: {steps}</source>
    <translation>Cambió: {steps}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Changes over 7 days after the work</source>
    <translation>Cambios más de 7 días después del trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_words.py"/>
    <source>Changes the entry of {when}, {duty} · ↑ the one before · ↓ back · Esc leaves it</source>
    <translation>Cambia la anotación de {when}, {duty} · ↑ la anterior · ↓ vuelve · Esc la deja</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Charting</source>
    <translation>Expediente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Check a file</source>
    <translation>Comprobar un archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Check a file…</source>
    <translation>Comprobar un archivo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Check a package…</source>
    <translation>Comprobar un paquete…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Check an evidence package</source>
    <translation>Comprobar un paquete de evidencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Check it</source>
    <translation>Comprobarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Check what was signed</source>
    <translation>Comprobar lo firmado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/evidence_card.py"/>
    <source>Check what was signed…</source>
    <translation>Comprobar lo firmado…</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>Choice({choices})</source>
    <translation>Opciones({choices})</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in one of {known}: the suffix decides what is written.</source>
    <translation>Elija un nombre de archivo que termine en uno de estos: {known}; la terminación decide lo que se escribe.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in one of {known}: “{suffix}” is none of them.</source>
    <translation>Elija un nombre de archivo que termine en uno de estos: {known}; “{suffix}” no es ninguno de ellos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in {known}.</source>
    <translation>Elija un nombre de archivo que termine en {known}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Choose a file name that ends in {known}: the suffix decides what is written.</source>
    <translation>Elija un nombre de archivo que termine en {known}: la terminación decide lo que se escribe.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Choose a file…</source>
    <translation>Elegir un archivo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>Choose a folder first, or choose to have no second place.</source>
    <translation>Elija primero una carpeta, o elija no tener un segundo lugar.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>Choose a folder that does not lie in the one where everything is now, nor above it.</source>
    <translation>Elija una carpeta que no esté dentro de la que ahora contiene todo, ni por encima de ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose a folder…</source>
    <translation>Elegir una carpeta…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Choose a name in the window. From then on this is the line that logs.</source>
    <translation>Elija un nombre en la ventana. Desde entonces esta es la línea que registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Choose a new passphrase</source>
    <translation>Elija una frase de contraseña nueva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>Choose a package or a file, or drop it here. Nothing is taken in or changed.</source>
    <translation>Elija un paquete o un archivo, o suéltelo aquí. No se toma ni se cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose a second place for backups</source>
    <translation>Elegir un segundo lugar para respaldos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose another folder…</source>
    <translation>Elegir otra carpeta…</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>Choose at least one week; to log every week again, stop instead.</source>
    <translation>Elija al menos una semana; para volver a registrar todas, mejor detenga la elección.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Choose first by which name you are listed: type it above.</source>
    <translation>Elija primero con qué nombre aparece en la lista: escríbalo arriba.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>Choose from:&#10;&#9;{choices}</source>
    <translation>Elija entre:&#10;&#9;{choices}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Choose how 03/04 is meant</source>
    <translation>Elija cómo se entiende 03/04</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Choose the lost time that a manager is to be told of.</source>
    <translation>Elija el tiempo perdido del que se avisa a un supervisor.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Choose the undone work that a manager is to be told of.</source>
    <translation>Elija el trabajo sin hacer del que se avisa a un supervisor.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>Choose the weeks to log</source>
    <translation>Elegir las semanas que se registran</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>Chosen by the steward of “{unit}”, in the unit file made on {day}. It holds until you adopt another unit file or leave the unit; whatever you log in other weeks is kept all the same.</source>
    <translation>Elegidas por el delegado de “{unit}”, en el archivo de la unidad hecho el {day}. Valen hasta que usted adopte otro archivo de la unidad o deje la unidad; lo que registre en otras semanas se conserva igual.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Chosen weeks</source>
    <translation>Semanas elegidas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Chosen weeks logged but not shared, at most</source>
    <translation>Semanas elegidas registradas pero no compartidas, a lo sumo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Cleared items</source>
    <translation>Pendientes despachados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Click into the field and press the key, with Ctrl or Alt held. If nothing comes, another program has it.</source>
    <translation>Haga clic en el campo y presione la tecla, con Ctrl o Alt. Si no pasa nada, la tiene otro programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinic</source>
    <translation>Clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Clinic of {who}</source>
    <translation>Clínica de {who}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Clinic: {clinic} instead of {before}.</source>
    <translation>Clínica: {clinic} en vez de {before}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Clinic: {clinic}.</source>
    <translation>Clínica: {clinic}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Clinical consultation with colleagues</source>
    <translation>Interconsulta clínica con colegas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinics</source>
    <translation>Clínicas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Clinics of fewer than {number} members are hidden, and so is another where one could be worked out by subtraction.</source>
    <translation>Se ocultan las clínicas de menos de {number} integrantes, y también otra si alguna pudiera deducirse restando.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinics of the unit</source>
    <translation>Clínicas de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Clinics of {number} or more</source>
    <translation>Clínicas de {number} o más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Clinics: none named.</source>
    <translation>Clínicas: ninguna nombrada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Clinics: {clinics}.</source>
    <translation>Clínicas: {clinics}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>Clock times</source>
    <translation>Horas del reloj</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Clock times, single entries, notes</source>
    <translation>Horas, anotaciones sueltas, notas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/making_window.py"/>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Close</source>
    <translation>Cerrar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_table.py"/>
    <source>Close (Esc)</source>
    <translation>Cerrar (Esc)</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Close a day</source>
    <translation>Cerrar un día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>Close all days</source>
    <translation>Cerrar todos los días</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Close all the same</source>
    <translation>Cerrar de todos modos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_changes.py"/>
    <source>Close the days of a week</source>
    <translation>Cerrar los días de una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Close the week</source>
    <translation>Cerrar la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Close the week of {week}</source>
    <translation>Cerrar la semana {week}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Close the week…</source>
    <translation>Cerrar la semana…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Close {day}</source>
    <translation>Cerrar {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <source>Close {week}…</source>
    <translation>Cerrar {week}…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Closed</source>
    <translation>Cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Closed day</source>
    <translation>Día cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Closed more than 7 days later</source>
    <translation>Cerrado más de 7 días después</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Closed week</source>
    <translation>Semana cerrada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Closed · Go on</source>
    <translation>Cerrado · Seguir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Closed · Reopen</source>
    <translation>Cerrado · Reabrir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>Code</source>
    <translation>Código</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>Collection</source>
    <translation>Colección</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Colors of the window</source>
    <translation>Colores de la ventana</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Commands</source>
    <translation>Comandos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Community</source>
    <translation>Comunidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Community support</source>
    <translation>Apoyo comunitario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Community support and resources</source>
    <translation>Apoyo y recursos comunitarios</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Compare</source>
    <translation>Comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>Compare with</source>
    <translation>Comparar con</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Compared per 40 h.</source>
    <translation>Comparado por cada 40 h.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Confirm the undone list</source>
    <translation>Confirmar la lista de pendientes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Consultation</source>
    <translation>Interconsulta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Contract</source>
    <translation>Contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Contract article</source>
    <translation>Artículo del contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Contract as part of need</source>
    <translation>Contrato como parte de lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Contract less delivered</source>
    <translation>Contrato menos lo dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Contract not cut by absences</source>
    <translation>Contrato sin recorte por ausencias</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Contract not known</source>
    <translation>Contrato desconocido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Contract terms</source>
    <translation>Condiciones del contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Contract terms are as entered by members; contracted time follows scheduled time less absences, by the rule of each term.</source>
    <translation>Las condiciones del contrato son como las anotaron los integrantes; el tiempo contratado sigue al tiempo programado menos ausencias, según la regla de cada condición.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Contract terms of the unit</source>
    <translation>Condiciones del contrato de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Contract terms over time</source>
    <translation>Condiciones del contrato a lo largo del tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Contract, clinic and all you logged stay as they are.</source>
    <translation>El contrato, la clínica y todo lo que registró quedan como están.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Contract, weeks and clinic are as it says already.</source>
    <translation>El contrato, las semanas y la clínica ya están como dice.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Contract: left to each member.</source>
    <translation>Contrato: queda a cargo de cada integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Contract: none entered.</source>
    <translation>Contrato: ninguno anotado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Contract: {terms}.</source>
    <translation>Contrato: {terms}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Contracted</source>
    <translation>Contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Contracted per 40 h</source>
    <translation>Contratado por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Contracted time</source>
    <translation>Tiempo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>Contrast</source>
    <translation>Contraste</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Coordination</source>
    <translation>Coordinación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Copied</source>
    <translation>Copiado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Copied.</source>
    <translation>Copiado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Copy</source>
    <translation>Copiar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Copy the command</source>
    <translation>Copiar el comando</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>Copy the details</source>
    <translation>Copiar los detalles</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Copy the first day to all ticked days</source>
    <translation>Copiar el primer día a todos los días marcados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Copy the path</source>
    <translation>Copiar la ruta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Copy the report</source>
    <translation>Copiar el informe</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Correct</source>
    <translation>Corregir</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Correct a timer</source>
    <translation>Corregir un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Correct the timer</source>
    <translation>Corregir el cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Correct when {duty} began, or the duty</source>
    <translation>Corregir cuándo empezó {duty}, o la tarea</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Could not open file {filename!r}: {message}</source>
    <translation>No se pudo abrir el archivo {filename!r}: {message}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Counted is time that the schedule protected on a day worked and that something else took: at most the protected minutes of the day. What the member chose to use otherwise is not counted.</source>
    <translation>Cuenta el tiempo que el horario protegía en un día trabajado y que se llevó otra cosa: a lo sumo los minutos protegidos del día. No cuenta lo que la persona decidió usar de otro modo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Counted on</source>
    <translation>Se cuenta sobre</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Counts in medians</source>
    <translation>Cuenta en las medianas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Coverage</source>
    <translation>Cobertura</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Crisis and safety follow-up</source>
    <translation>Seguimiento de crisis y seguridad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Crisis follow-up</source>
    <translation>Seguimiento de crisis</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorites_part.py"/>
    <source>Ctrl+Alt+number logs the usual length, ended now</source>
    <translation>Ctrl+Alt+número registra la duración usual, hasta ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Ctrl|a key</source>
    <translation>Ctrl</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Curve</source>
    <translation>Curva</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>D</source>
    <translation>DÍA</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>D&amp;rop it&#9;X</source>
    <translation>&amp;Descartarlo&#9;X</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>D&amp;uplicate</source>
    <translation>D&amp;uplicar</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>DIR</source>
    <translation>CARPETA</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Damaged</source>
    <translation>Dañado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Dark</source>
    <translation>Oscuro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Data (JSON)</source>
    <translation>Datos (JSON)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Date</source>
    <translation>Fecha</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Date, minutes and reason, nothing else. Give it in whatever way is usual where you work, then say so here.</source>
    <translation>Fecha, minutos y razón, nada más. Entréguelo de la manera usual donde trabaja, y luego indíquelo aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>Dates are either day-first or month-first: say one of them.</source>
    <translation>Las fechas van con el día o con el mes primero: diga uno de los dos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Dates like 03/04 in this file</source>
    <translation>Fechas como 03/04 en este archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Day</source>
    <translation>Día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Day after</source>
    <translation>Día siguiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Day before</source>
    <translation>Día anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Day closed</source>
    <translation>Día cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Day is closed. Go on with what is asked about it</source>
    <translation>El día está cerrado. Seguir con lo que se pregunta de él</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Day is closed. Open it again</source>
    <translation>El día está cerrado. Abrirlo otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Day totals</source>
    <translation>Totales por día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>Days and undone work</source>
    <translation>Días y trabajo sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Days closed</source>
    <translation>Días cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Days with time taken away</source>
    <translation>Días con tiempo quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Days worked</source>
    <translation>Días trabajados</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>December</source>
    <translation>diciembre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Decide</source>
    <translation>Decidir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Decide later (Esc)</source>
    <translation>Decidir después (Esc)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>Decimal hours</source>
    <translation>Horas decimales</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Delete</source>
    <translation>Eliminar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Delete an absence</source>
    <translation>Eliminar una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/answering.py"/>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete an entry</source>
    <translation>Eliminar una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete an undone item</source>
    <translation>Eliminar un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Delete for good…</source>
    <translation>Eliminar para siempre…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Delete it for good now</source>
    <translation>Eliminarla ahora para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete lost protected time</source>
    <translation>Eliminar tiempo protegido perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>Delete takes out a week that is still to come</source>
    <translation>Supr quita una semana que todavía no empieza</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Delete what the contract guarantees</source>
    <translation>Eliminar lo que garantiza el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Delete working hours</source>
    <translation>Eliminar el horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Delete {duty}</source>
    <translation>Eliminar {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Deleted</source>
    <translation>Se eliminó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>Deleted &amp;collections…</source>
    <translation>Colecciones eliminad&amp;as…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Deleted collections</source>
    <translation>Colecciones eliminadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Deleted collections…</source>
    <translation>Colecciones eliminadas…</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Deleted: {record}</source>
    <translation>Se eliminó: {record}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Delete|a key</source>
    <translation>Supr</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Delivered</source>
    <translation>Dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Delivered = protected time on the schedule less what was taken away; own choices are no losses.</source>
    <translation>Dado = tiempo protegido en el horario menos lo que se quitó; las decisiones propias no son pérdidas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Delivered and contracted leave out {weeks} in which one of the two is not known.</source>
    <translation>Lo dado y lo contratado omiten {weeks} en las que no se conoce uno de los dos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Delivered is at most this</source>
    <translation>Lo dado es a lo sumo esto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Delivery</source>
    <translation>Cumplimiento</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Del|a key</source>
    <translation>Supr</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>DeprecationWarning: The command {name!r} is deprecated.{extra_message}</source>
    <translation>Aviso: el comando {name!r} está en desuso.{extra_message}</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}</source>
    <translation>Aviso: {param_type} {name!r} está en desuso.{extra_message}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Descriptions, people and notes of the file never come in, and no name of a project is kept.</source>
    <translation>Las descripciones, personas y notas del archivo nunca entran, y no se conserva el nombre de ningún proyecto.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Did not</source>
    <translation>No</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Did you have it off? Enter marks it as a holiday. Nothing is marked by itself.</source>
    <translation>¿Lo tuvo libre? Enter lo marca como festivo. Nada se marca por sí solo.</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Did you mean {possibility}?</source>
    <translation>¿Quiso decir {possibility}?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/comparison_table.py"/>
    <source>Difference</source>
    <translation>Diferencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Digits</source>
    <translation>Cifras</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Digits of the key of this file</source>
    <translation>Cifras de la clave de este archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key of this file: {digits}</source>
    <translation>Cifras de la clave de este archivo: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key that shares are sealed to: {digits}</source>
    <translation>Cifras de la clave con la que se sellan los aportes: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key until now, of {unit}, {day}: {digits}</source>
    <translation>Cifras de la clave hasta ahora, de {unit}, {day}: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Digits of the key until now: {unit}. {made}</source>
    <translation>Cifras de la clave hasta ahora: {unit}. {made}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_facts.py"/>
    <source>Digits of the steward’s key: read these aloud with your steward once.</source>
    <translation>Cifras de la clave del delegado: léalas una vez en voz alta con su delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the steward’s key: {digits}</source>
    <translation>Cifras de la clave del delegado: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Discard</source>
    <translation>Descartar</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Discard a timer</source>
    <translation>Descartar un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Discard the timer</source>
    <translation>Descartar el cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Discard {duty}: log nothing of it</source>
    <translation>Descartar {duty}: no registrar nada de ello</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Do what a quick-entry line says.</source>
    <translation>Hacer lo que dice una línea de registro rápido.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Does not hold: {file}. {why}</source>
    <translation>No se sostiene: {file}. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Done</source>
    <translation>Hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Done in {minutes}</source>
    <translation>Hecho en {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Down|a key</source>
    <translation>Abajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/what_if.py"/>
    <source>Drag it, or use the arrow keys</source>
    <translation>Arrástrela, o use las flechas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Draw weeks</source>
    <translation>Sortear semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Drawing takes the place of all weeks to come; each is as likely as the others. Those that have begun stay.</source>
    <translation>El sorteo toma el lugar de todas las semanas por venir; todas son igual de probables. Las que ya empezaron se quedan.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Drawn by chance among the weeks of {days}, a year; weeks that have begun stay.</source>
    <translation>Se sortean entre las semanas de {days}, un año; las que ya empezaron se quedan.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Drawn by chance among the weeks of {days}; weeks that have begun are not drawn, and stay.</source>
    <translation>Se sortean entre las semanas de {days}; las que ya empezaron no se sortean, y se quedan.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Drop an undone item</source>
    <translation>Descartar un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Drop it</source>
    <translation>Descartarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Drop the shares of your members here</source>
    <translation>Suelte aquí los aportes de sus integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Dropped</source>
    <translation>Descartado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Due</source>
    <translation>Correspondía</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Duties</source>
    <translation>Tareas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/reports/charts.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Duty</source>
    <translation>Tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/licences.py"/>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Duty Tracker</source>
    <translation>Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker backup</source>
    <translation>Respaldo de Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>Duty Tracker does not speak “{language}”: use en or es.</source>
    <translation>Duty Tracker no habla “{language}”: use en o es.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Duty Tracker failed ({kind}); what was stored before is safe</source>
    <translation>Duty Tracker falló ({kind}); lo que se guardó antes está a salvo</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>Duty Tracker is in the menu of this desktop, and its files open with it.</source>
    <translation>Duty Tracker está en el menú de este escritorio, y sus archivos se abren con él.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>Duty Tracker is out of the menu; your log is where it was.</source>
    <translation>Duty Tracker salió del menú; su registro está donde estaba.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <source>Duty Tracker is yours to use, change and pass on under the MIT licence. It stands on the work of others, whose licences are here.</source>
    <translation>Puede usar, cambiar y compartir Duty Tracker bajo la licencia MIT. Se apoya en el trabajo de otros, cuyas licencias están aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker log file</source>
    <translation>Archivo de registro de Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker receipt</source>
    <translation>Recibo de Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker share</source>
    <translation>Aporte de Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Duty Tracker stopped suddenly the last time it ran. What was logged is safe; the report holds nothing of it.</source>
    <translation>Duty Tracker se detuvo de golpe la última vez que estuvo en marcha. Lo registrado está a salvo; el informe no contiene nada de ello.</translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker unit file</source>
    <translation>Archivo de la unidad de Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>Duty Tracker was not in the menu.</source>
    <translation>Duty Tracker no estaba en el menú.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Duty names</source>
    <translation>Nombres de tareas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>E&amp;rase the note …&#9;E</source>
    <translation>&amp;Borrar la nota …&#9;E</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>Each figure is rounded by itself: those shown add up to {sum}, not {total}.</source>
    <translation>Cada cifra se redondea por sí sola: las que se muestran suman {sum}, no {total}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Each minute counts once, for the entry that was logged first.</source>
    <translation>Cada minuto cuenta una vez, para la anotación que se registró primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Each offer is laid over the member-weeks that the rest of this packet counts, as if it had been in force; how the work would have changed under it is not known.</source>
    <translation>Cada propuesta se aplica a las semanas de integrante que cuenta el resto de este paquete, como si hubiera estado en vigor; no se sabe cómo habría cambiado el trabajo con ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Each row counts the members with at least two weeks that it leaves.</source>
    <translation>Cada fila cuenta a los integrantes con al menos dos semanas de las que deja.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Each row has its own median, so medians don’t add up.</source>
    <translation>Cada fila tiene su propia mediana, así que las medianas no suman.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>Each worked day counts its protected blocks</source>
    <translation>Cada día trabajado cuenta sus bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Edit</source>
    <translation>Editar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Eight</source>
    <translation>Ocho</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Emails, messages</source>
    <translation>Correos, mensajes</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Empty a cell of the week grid</source>
    <translation>Vaciar una celda de la cuadrícula de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>End|a key</source>
    <translation>Fin</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Enough</source>
    <translation>Suficiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Enough for how many weeks</source>
    <translation>Suficiente para cuántas semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Enough for logged work alone</source>
    <translation>Suficiente solo para el trabajo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Enough in</source>
    <translation>Suficiente en</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Enough in this share of member-weeks</source>
    <translation>Suficiente en esta parte de las semanas de integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Enough means that the need of a week is at most what the offer guarantees in it, without tolerance. Short is told as on the first page: over it by more than {minutes} min.</source>
    <translation>Suficiente quiere decir que lo necesario de una semana es a lo sumo lo que la propuesta garantiza en ella, sin tolerancia. A quién no le alcanza se dice como en la primera página: más de {minutes} min por encima.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Enter</source>
    <translation>Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter appointments</source>
    <translation>Anotar las citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Enter at most a year at once.</source>
    <translation>Anote a lo sumo un año de una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Enter changes a week, Delete deletes it.</source>
    <translation>Enter cambia una semana, Supr la elimina.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter changes the entry</source>
    <translation>Enter cambia la anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>Enter corrects · Esc leaves it</source>
    <translation>Enter corrige · Esc lo deja</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Enter edits the line, Delete deletes it</source>
    <translation>Enter edita la línea, Supr la elimina</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter logs · Esc clears</source>
    <translation>Enter registra · Esc limpia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/reason_field.py"/>
    <source>Enter makes the change, Escape leaves all as it was. Nothing about patients belongs here.</source>
    <translation>Enter hace el cambio, Escape deja todo como estaba. Nada de pacientes va aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter notes it · Esc clears</source>
    <translation>Enter lo anota · Esc limpia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Enter or Esc</source>
    <translation>Enter o Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter protected blocks</source>
    <translation>Anotar bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Enter puts an example into the line, to be changed.</source>
    <translation>Enter pone un ejemplo en la línea, para cambiarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>Enter removes it · Ctrl+Enter: not about a patient</source>
    <translation>Enter lo quita · Ctrl+Enter: no trata de un paciente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <source>Enter sets and pins it</source>
    <translation>Enter la pone y lo fija</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Enter takes the number that stands there; digits change it.</source>
    <translation>Enter toma el número que aparece; las cifras lo cambian.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter the appointment minutes</source>
    <translation>Anotar los minutos de citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter the contract</source>
    <translation>Anotar el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter the first day that members are asked for.</source>
    <translation>Anote el primer día que se pide a los integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter the last day that members are asked for.</source>
    <translation>Anote el último día que se pide a los integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter the protected blocks</source>
    <translation>Anotar los bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Enter twice keeps it.</source>
    <translation>Enter dos veces lo guarda.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter twice logs it.</source>
    <translation>Enter dos veces lo registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter what the contract guarantees</source>
    <translation>Anotar lo que garantiza el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter what the unit is called: members know it by its name.</source>
    <translation>Anote cómo se llama la unidad: sus integrantes la conocen por su nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter working hours</source>
    <translation>Anotar el horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>Enter your usual working hours first: they hold again after this week.</source>
    <translation>Anote primero su horario habitual: después de esta semana vuelve a valer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter your working hours</source>
    <translation>Anotar su horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Entered</source>
    <translation>Anotado el</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Entered by the member</source>
    <translation>Anotado por la persona integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Enter|a key</source>
    <translation>Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Entries</source>
    <translation>Anotaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Entries changed or deleted more than 7 days after the day of the work</source>
    <translation>Anotaciones cambiadas o eliminadas más de 7 días después del día del trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Entries may carry a note</source>
    <translation>Las anotaciones pueden llevar una nota</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Entries of more than two hours are asked about, and counted as they are.</source>
    <translation>Por las anotaciones de más de dos horas se pregunta, y se cuentan como están.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_table.py"/>
    <source>Entries of the day</source>
    <translation>Anotaciones del día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Entries that are multiples of 15 min</source>
    <translation>Anotaciones múltiplos de 15 min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Entries timed live</source>
    <translation>Anotaciones cronometradas</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Entry {number}</source>
    <translation>Anotación {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/erasing.py"/>
    <source>Erase a note</source>
    <translation>Borrar una nota</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Erase all notes …</source>
    <translation>Borrar todas las notas …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase it for good</source>
    <translation>Borrarla para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/erasing.py"/>
    <source>Erase notes</source>
    <translation>Borrar notas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Erase the note …</source>
    <translation>Borrar la nota …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase them for good</source>
    <translation>Borrarlas para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase this note for good?</source>
    <translation>¿Borrar esta nota para siempre?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase {notes} for good?</source>
    <translation>¿Borrar {notes} para siempre?</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Erosion</source>
    <translation>Pérdida</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Error: {message}</source>
    <translation>Error: {message}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Esc</source>
    <translation>Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Escape|a key</source>
    <translation>Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Esc|a key</source>
    <translation>Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Estimate</source>
    <translation>Estimación</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Every</source>
    <translation>Todo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Every backup can go to a second place too: a stick, a drive of the network, or a folder that OneDrive or Dropbox carries elsewhere. If this computer is lost, that one is left.</source>
    <translation>Cada respaldo puede ir también a un segundo lugar: una memoria, una unidad de la red, o una carpeta que OneDrive o Dropbox lleve a otra parte. Si se pierde esta computadora, queda ese.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Every backup is also copied to {folder}, and read back there.</source>
    <translation>Cada respaldo se copia también a {folder}, y se vuelve a leer ahí.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Every backup on this computer is damaged: back up to a file now.</source>
    <translation>Todos los respaldos de esta computadora están dañados: haga ahora un respaldo en un archivo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Every export says on which day weeks begin. Change it before you log, or not at all: answers about whole weeks belong to the weeks as they were cut when you gave them.</source>
    <translation>Toda exportación dice en qué día empiezan las semanas. Cámbielo antes de registrar, o no lo cambie: las respuestas sobre semanas enteras son de las semanas como estaban cortadas cuando las dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Every file was taken in.</source>
    <translation>Se tomaron todos los archivos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>Every member’s log then begins its weeks on this day.</source>
    <translation>El registro de cada integrante empieza entonces sus semanas en este día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Every place</source>
    <translation>Todos los lugares</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Every step of the entries of these days is in revisions.jsonl: what was added, changed, deleted.</source>
    <translation>Todos los pasos de las anotaciones de estos días están en revisions.jsonl: lo que se agregó, cambió y eliminó.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Every term</source>
    <translation>Todas las condiciones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Every way</source>
    <translation>De todas las maneras</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Every week is logged.</source>
    <translation>Se registran todas las semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Every week that leaves</source>
    <translation>Cada semana que sale</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Everyone at this computer sees the name. You choose a passphrase for your log next.</source>
    <translation>Todos en esta computadora ven el nombre. Después elige una frase de contraseña para su registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>Everything in this file is in the log already: nothing was changed.</source>
    <translation>Todo lo de este archivo ya está en el registro: no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Everything in this file that means a duty is in the log already: no entry was added.</source>
    <translation>Todo lo que en este archivo es una tarea ya está en el registro: no se agregó ninguna anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Everything is as it says already.</source>
    <translation>Todo está ya como dice.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>Everything is kept in {folder}.</source>
    <translation>Todo se guarda en {folder}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Everything lies beside the program. To move it, end the program and move both folders together.</source>
    <translation>Todo está junto al programa. Para moverlo, cierre el programa y mueva las dos carpetas juntas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>Everything of the week step by step (W)</source>
    <translation>Todo lo de la semana, paso a paso (W)</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>Everything was moved to {folder}, which is not there: plug in or sign in to what it lies on, and start again. If it is gone for good, delete {note} and restore a backup.</source>
    <translation>Todo se movió a {folder}, que no está: conecte o abra aquello donde se encuentra y vuelva a iniciar. Si se perdió para siempre, borre {note} y restaure un respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>Everything, in order</source>
    <translation>Todo, en orden</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Everywhere</source>
    <translation>En todas partes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/share/evidence_card.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Evidence</source>
    <translation>Evidencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Evidence for others to check</source>
    <translation>Evidencia para que otros la comprueben</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Evidence of the log of member {member}, {days}</source>
    <translation>Evidencia del registro del integrante {member}, {days}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Exactly as much needed as the contract gives</source>
    <translation>Se necesitó exactamente lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Exactly this leaves</source>
    <translation>Exactamente esto sale</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Expect them</source>
    <translation>Esperarlos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <source>Export at most ten years at once.</source>
    <translation>Exporte a lo sumo diez años de una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Export weeks</source>
    <translation>Exportar semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>Export…</source>
    <translation>Exportar…</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>FILE</source>
    <translation>ARCHIVO</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>FILE...</source>
    <translation>ARCHIVO...</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>FOLDER</source>
    <translation>CARPETA</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>FOR THE TABLE</source>
    <translation>PARA LA MESA</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>FOR USE INSIDE THE UNION</source>
    <translation>PARA USO INTERNO DEL SINDICATO</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_log.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>FROM</source>
    <translation>DESDE</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>Facts of the unit</source>
    <translation>Datos de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Family and school</source>
    <translation>Familia y escuela</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Family, school</source>
    <translation>Familia, escuela</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Family, school and other collateral contact</source>
    <translation>Familia, escuela y otros contactos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite no longer pinned: {favorite}</source>
    <translation>Favorito que ya no está fijado: {favorite}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite offered again: {favorite}</source>
    <translation>Favorito que se ofrece otra vez: {favorite}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite put away: {favorite}</source>
    <translation>Favorito apartado: {favorite}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorites.py"/>
    <location filename="../../dutytracker/ui/entering/favorites_part.py"/>
    <source>Favorites</source>
    <translation>Favoritos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorites moved</source>
    <translation>Favoritos movidos</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>February</source>
    <translation>febrero</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Fewer than {number} members have fixed protected blocks, or what was lost would tell of so few.</source>
    <translation>Menos de {number} integrantes tienen bloques protegidos fijos, o lo perdido hablaría de tan pocos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Fewer than {number} members tell where own time was spent.</source>
    <translation>Menos de {number} integrantes dicen dónde se usó tiempo propio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Figure</source>
    <translation>Cifra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Figures</source>
    <translation>Cifras</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/benchmark_json.py"/>
    <source>Figures need {k} members with a comparable week, because members’ computers hold them; so far it is {number}: make the file without them, or wait until more shares have come.</source>
    <translation>Las cifras necesitan {k} integrantes con una semana comparable, porque las guardan las computadoras de los integrantes; hasta ahora hay {number}: haga el archivo sin ellas, o espere a que lleguen más aportes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Figures of the unit in the file</source>
    <translation>Cifras de la unidad en el archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Figures of the unit, to see one’s own weeks beside: {figures}.</source>
    <translation>Cifras de la unidad, para ver junto a ellas las semanas propias: {figures}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Figures of the unit: none.</source>
    <translation>Cifras de la unidad: ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>File</source>
    <translation>Archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>Files added</source>
    <translation>Archivos agregados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Files read</source>
    <translation>Archivos leídos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Files that were not taken in</source>
    <translation>Archivos que no se tomaron</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>Files were added</source>
    <translation>Se agregaron archivos</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Fill a cell of the week grid</source>
    <translation>Llenar una celda de la cuadrícula de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Fill it</source>
    <translation>Llenarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Fill the ticked days from it</source>
    <translation>Llenar con él los días marcados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Fingerprint of the key: {digits}</source>
    <translation>Huella de la clave: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Fingerprint of your key, to read aloud once</source>
    <translation>Huella de su clave, para leerla en voz alta una vez</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Fingerprint: {digits}</source>
    <translation>Huella: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>First day</source>
    <translation>Primer día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>First range</source>
    <translation>Primer rango</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/beginning.py"/>
    <source>First run</source>
    <translation>Primer inicio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Five</source>
    <translation>Cinco</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Floor</source>
    <translation>Mínimo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Floor covered</source>
    <translation>Mínimo cubierto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h over all weeks at least half worked</source>
    <translation>Mínimo por cada 40 h en todas las semanas trabajadas al menos a la mitad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h, every hour the same</source>
    <translation>Mínimo por cada 40 h, todas las horas iguales</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h, mean</source>
    <translation>Mínimo por cada 40 h, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Floor: work done alone</source>
    <translation>Mínimo: solo trabajo hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>For 80 %</source>
    <translation>Para 80 %</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>For how long</source>
    <translation>Por cuánto tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>For members</source>
    <translation>Para integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>For outside</source>
    <translation>Para fuera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>For stewards</source>
    <translation>Para delegados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would add nothing to today’s terms.</source>
    <translation>Para quienes informan, no agregaría nada a las condiciones de hoy.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would add {hours} a week, as much as {number} full-time equivalents.</source>
    <translation>Para quienes informan, agregaría {hours} por semana, tanto como {number} equivalentes de tiempo completo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would take {hours} a week away, as much as {number} full-time equivalents.</source>
    <translation>Para quienes informan, quitaría {hours} por semana, tanto como {number} equivalentes de tiempo completo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>For those who won’t log always: a few weeks, chosen before anybody knows how they will be, say more than weeks in which somebody felt like it. In all others nothing is expected, and nothing is read into them.</source>
    <translation>Para quien no va a registrar siempre: unas pocas semanas, elegidas antes de saber cómo serán, dicen más que semanas en las que alguien tuvo ganas. En las demás no se espera nada, ni se les atribuye nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>For whom</source>
    <translation>Para quién</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Four</source>
    <translation>Cuatro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Friday</source>
    <translation>viernes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>From</source>
    <translation>Desde</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>From a day to a day</source>
    <translation>De un día a otro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>From a paper sheet</source>
    <translation>De una hoja de papel</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>From contracted to delivered</source>
    <translation>De lo contratado a lo dado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>From logged work to need</source>
    <translation>Del trabajo registrado a lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>From now on no recovery sheet opens the log.</source>
    <translation>Desde ahora ninguna hoja de recuperación abre el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>From now on the keyring opens the log no longer.</source>
    <translation>Desde ahora el llavero ya no abre el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>From now on the log opens with the new passphrase.</source>
    <translation>Desde ahora el registro se abre con la frase de contraseña nueva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>From now on the new sheet opens the log, and the old one opens nothing any more.</source>
    <translation>Desde ahora la hoja nueva abre el registro, y la anterior ya no abre nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>From now on these groups open the log if you forget the passphrase. Print them, and keep the page at home. An older sheet opens nothing any more: destroy it.</source>
    <translation>Desde ahora estos grupos abren el registro si olvida la frase de contraseña. Imprímalos, y guarde la página en casa. Una hoja anterior ya no abre nada: destrúyala.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>From now on your shares show that they continue the record that the steward received on {day}.</source>
    <translation>Desde ahora sus aportes muestran que continúan el historial que el delegado recibió el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>From revision {seq}, written on {at}, to {last}, written on {last_at}: since the program was started the clock had been set {off}</source>
    <translation>Del paso {seq}, escrito el {at}, al {last}, escrito el {last_at}: desde que se inició el programa, el reloj se había cambiado {off}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>From the unit file of “{unit}”, made on {day}.</source>
    <translation>Del archivo de la unidad de “{unit}”, hecho el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>From this &amp;week after all&#9;O</source>
    <translation>De esta &amp;semana, después de todo&#9;O</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>From when to when</source>
    <translation>Desde cuándo hasta cuándo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on every week is logged again.</source>
    <translation>A partir del {day} se registran otra vez todas las semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on no week is chosen any more, and nothing is expected. Earlier weeks stay as they are.</source>
    <translation>A partir del {day} ya no hay semanas elegidas, y no se espera nada. Las semanas anteriores quedan como están.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on only chosen weeks are logged, and nothing is expected of the others: {weeks}. Earlier weeks stay as they are.</source>
    <translation>A partir del {day} solo se registran semanas elegidas, y de las demás no se espera nada: {weeks}. Las semanas anteriores quedan como están.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>From {day} on only these weeks are logged, as chosen on {made}; nothing is expected of the others.</source>
    <translation>A partir del {day} solo se registran estas semanas, elegidas el {made}; de las demás no se espera nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>From {program}: {minutes} in {entries} came in; undo takes them back.</source>
    <translation>De {program}: entraron {minutes} en {entries}; deshacer los retira.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>From {program}: {minutes} in {entries} would come in: nothing was changed.</source>
    <translation>De {program}: entrarían {minutes} en {entries}: no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>From|whom</source>
    <translation>De</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Full boxes only: round down</source>
    <translation>Solo casillas completas: redondee hacia abajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Full-time equivalent</source>
    <translation>Equivalente de tiempo completo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Full-time equivalents added</source>
    <translation>Equivalentes de tiempo completo que agrega</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Fully closed weeks only</source>
    <translation>Solo semanas cerradas por completo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Gaps and other paid time</source>
    <translation>Huecos y otro tiempo pagado</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Give a member another name.</source>
    <translation>Dar otro nombre a un integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Give the member a label of your own, so that their weeks belong together.</source>
    <translation>Dele a la persona una etiqueta propia de usted, para que sus semanas queden juntas.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>Give the offer a name, so that it can be spoken of.</source>
    <translation>Dele un nombre a la propuesta, para poder hablar de ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Give this member a private name, so that you know who is expected.</source>
    <translation>Dele a esta persona un nombre privado, para saber a quién se espera.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>Given</source>
    <translation>Dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given by week, {range}: at most {delivered} of {contracted} contracted, in {weeks}.</source>
    <translation>Dado por semana, {range}: a lo sumo {delivered} de {contracted} contratado, en {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given by week, {range}: {delivered} of {contracted} contracted, in {weeks}.</source>
    <translation>Dado por semana, {range}: {delivered} de {contracted} contratado, en {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given of the contract by week</source>
    <translation>Dado de lo contratado, por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Given on</source>
    <translation>Entregado el</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Gives per 40 h</source>
    <translation>Da por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Go on</source>
    <translation>Seguir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go on (Ctrl+D)</source>
    <translation>Seguir (Ctrl+D)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Go on running when the window is closed</source>
    <translation>Seguir en marcha al cerrar la ventana</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Go on with an older copy of the log that lies in the place of a newer one.</source>
    <translation>Seguir con una copia anterior del registro que está en el lugar de una más nueva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go on with the paused timer</source>
    <translation>Seguir con el cronómetro en pausa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Go on with this copy</source>
    <translation>Seguir con esta copia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Go on with {duty}</source>
    <translation>Seguir con {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go through it</source>
    <translation>Repasarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go through it (Ctrl+D)</source>
    <translation>Repasarlo (Ctrl+D)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>Go through the week…</source>
    <translation>Repasar la semana…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go to the entry line</source>
    <translation>Ir a la línea de entrada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go to the next gap</source>
    <translation>Ir al siguiente hueco</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>Go to the offers</source>
    <translation>Ir a las propuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Go to {weekday}, {day}</source>
    <translation>Ir al {weekday}, {day}</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Got unexpected extra argument ({args})</source>
    <translation>Sobra un argumento ({args})</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Got unexpected extra arguments ({args})</source>
    <translation>Sobran argumentos ({args})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Grid</source>
    <translation>Cuadrícula</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Grievance no. and step</source>
    <translation>Queja núm. y etapa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Group preparation</source>
    <translation>Preparación de grupos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Group preparation counts as indirect care under this contract</source>
    <translation>La preparación de grupos cuenta como atención indirecta en este contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Groups</source>
    <translation>Grupos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Guarantee per 40 h</source>
    <translation>Garantía por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Guaranteed hours</source>
    <translation>Horas garantizadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Guaranteed hours per 40 h cover from {low} of member-weeks at {first} to {high} at {last}.</source>
    <translation>Las horas garantizadas por cada 40 h cubren desde {low} de las semanas de integrante con {first} hasta {high} con {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Guaranteed hours per 40 scheduled hours; each member weighs the same.</source>
    <translation>Horas garantizadas por cada 40 horas programadas; cada integrante pesa lo mismo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Guaranteed per 40 h</source>
    <translation>Garantizado por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Guide</source>
    <translation>Guía</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Half typed when it locked</source>
    <translation>A medio escribir cuando se bloqueó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Handed in</source>
    <translation>Entregado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Handed over on, to</source>
    <translation>Entregado el, a</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Held</source>
    <translation>Realizadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Held appointment hours</source>
    <translation>Horas de citas realizadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Here: {words}.</source>
    <translation>Aquí: {words}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Hidden: fewer than {number} members would be behind the figure, or could be told from it.</source>
    <translation>Oculto: detrás de la cifra habría menos de {number} integrantes, o se les podría reconocer por ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Hide</source>
    <translation>Ocultar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>High</source>
    <translation>Alto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>History</source>
    <translation>Historial</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Holds: {file}</source>
    <translation>Se sostiene: {file}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Holiday</source>
    <translation>Festivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Holidays of</source>
    <translation>Festivos de</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Home|a key</source>
    <translation>Inicio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Hours</source>
    <translation>Horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>Hours and minutes</source>
    <translation>Horas y minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Hours and rates</source>
    <translation>Horas y tasas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Hours are rounded to half hours, shares to whole percent.</source>
    <translation>Las horas se redondean a medias horas, las partes a porcentajes enteros.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Hours each day</source>
    <translation>Horas cada día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Hours for {week} only</source>
    <translation>Horario solo de {week}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours of meetings a week</source>
    <translation>Horas de reuniones por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Hours of meetings a week in {offer}</source>
    <translation>Horas de reuniones por semana en {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours of the reference week</source>
    <translation>Horas de la semana de referencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Hours off this week (day, hours)</source>
    <translation>Horas libres esta semana (día, horas)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours per week</source>
    <translation>Horas por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Hours where fewer than {number} members are covered, or are not, have no line.</source>
    <translation>Las horas en que están cubiertos, o no lo están, menos de {number} integrantes no tienen línea.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>How dates are read: day-first or month-first.</source>
    <translation>Cómo se leen las fechas: day-first (primero el día) o month-first (primero el mes).</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>How dates are written</source>
    <translation>Cómo se escriben las fechas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>How estimates turned out once the work was done: fewer than {number} members cleared any.</source>
    <translation>Cómo resultaron las estimaciones una vez hecho el trabajo: menos de {number} integrantes despacharon algo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>How good the record is</source>
    <translation>Qué tan bueno es el registro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>How it adds up</source>
    <translation>Cómo suma</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>How it is</source>
    <translation>Cómo está</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>How it stands</source>
    <translation>Cómo va</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>How it was logged: timed, same day, later</source>
    <translation>Cómo se registró: cronometrado, el mismo día, después</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How long the work should take, why it took so long, or how other seasons would be.</source>
    <translation>Cuánto debería tomar el trabajo, por qué tomó tanto, o cómo serían otras temporadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How long the work took in these weeks; not how long it should take, nor other seasons.</source>
    <translation>Cuánto tomó el trabajo en estas semanas; no cuánto debería tomar, ni otras temporadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>How many guaranteed hours cover how many member-weeks is {hidden}.</source>
    <translation>Cuántas horas garantizadas cubren cuántas semanas de integrante está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>How many the sample unit has: 40.</source>
    <translation>Cuántos integrantes tiene la unidad de muestra: 40.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>How many the unit has, to say how much of it reports.</source>
    <translation>Cuántos integrantes tiene la unidad, para decir qué parte de ella informa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>How many weeks of every quarter</source>
    <translation>Cuántas semanas de cada trimestre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>How much</source>
    <translation>Cuánto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>How much indirect-care time does your contract guarantee?</source>
    <translation>¿Cuánto tiempo de atención indirecta garantiza su contrato?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How much of the need is undone work is {hidden}.</source>
    <translation>Cuánto de lo necesario es trabajo sin hacer está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>How much of the unit reported is unknown, so nothing is known of the whole unit.</source>
    <translation>No se sabe cuánto de la unidad informó, así que no se sabe nada de toda la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>How much of the unit reported is unknown.</source>
    <translation>No se sabe cuánto de la unidad informó.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>How much would have been enough</source>
    <translation>Cuánto habría sido suficiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How much would have been enough is {hidden}</source>
    <translation>Cuánto habría sido suficiente está {hidden}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>How offers are laid over weeks</source>
    <translation>Cómo se aplican las propuestas a las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>How sure</source>
    <translation>Qué tan seguro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>How sure it is</source>
    <translation>Qué tan seguro es</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>How the weeks went</source>
    <translation>Cómo fueron las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>How to check it without Duty Tracker</source>
    <translation>Cómo comprobarlo sin Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>How to look at the weeks</source>
    <translation>Cómo ver las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>How to use it</source>
    <translation>Cómo se usa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>How you reach the line while another program is in front, and what Duty Tracker does by itself.</source>
    <translation>Cómo llega a la línea con otro programa al frente, y qué hace Duty Tracker por sí solo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>I am someone else…</source>
    <translation>Soy otra persona…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>I have a unit file from my steward…   Ctrl+O</source>
    <translation>Tengo un archivo de la unidad de mi delegado…   Ctrl+O</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>I logged {logged}, of it {protected} in protected time and {outside} outside it.</source>
    <translation>Registré {logged}, de ello {protected} en tiempo protegido y {outside} fuera de él.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>I went through the list at the end of the week</source>
    <translation>Repasé la lista al final de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>INDICATIVE: under half the unit reported ({share})</source>
    <translation>INDICATIVO: informó menos de la mitad de la unidad ({share})</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>INTEGER RANGE</source>
    <translation>ENTERO</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>ISO</source>
    <translation>ISO</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/evidence_card.py"/>
    <source>If a figure is disputed: the history of some days, signed, for others to check.</source>
    <translation>Si se discute una cifra: el historial de algunos días, firmado, para que otros lo comprueben.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>If one doubts…</source>
    <translation>Si se duda…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>If you forgot the passphrase until now, type the eight groups of the recovery sheet in its place.</source>
    <translation>Si olvidó la frase de contraseña de hasta ahora, escriba en su lugar los ocho grupos de la hoja de recuperación.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>If you move the program elsewhere, run this again; `install --remove` takes it out.</source>
    <translation>Si mueve el programa a otra parte, ejecute esto otra vez; `install --remove` lo quita.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>If you worked, also report it as worked under your employer’s rules.</source>
    <translation>Si trabajó, repórtelo también como trabajado según las reglas de su empleador.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/tracking/__init__.py"/>
    <source>Import from another program</source>
    <translation>Importar de otro programa</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>Import of a log file</source>
    <translation>Importación de un archivo de registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>In Review</source>
    <translation>En Revisión</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>In a full week of your working hours this gives {minutes}.</source>
    <translation>En una semana completa de su horario esto da {minutes}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a meal or rest break</source>
    <translation>En una comida o descanso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a protected block</source>
    <translation>En un bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a slot freed by a no-show</source>
    <translation>En un hueco por inasistencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>In a week like {dates}</source>
    <translation>En una semana como {dates}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In all {short} short weeks the work done alone was more than the contract.</source>
    <translation>En las {short} semanas insuficientes, solo el trabajo hecho pasó del contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In both short weeks the work done alone was more than the contract.</source>
    <translation>En las dos semanas insuficientes, solo el trabajo hecho pasó del contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>In how many member-weeks a guarantee would have been enough is {hidden}</source>
    <translation>En cuántas semanas de integrante habría sido suficiente una garantía está {hidden}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>In how many member-weeks they were enough is {hidden}.</source>
    <translation>En cuántas semanas de integrante fueron suficientes está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>In how many member-weeks {name} would have been enough is {hidden}.</source>
    <translation>En cuántas semanas de integrante habría sido suficiente {name} está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In none of {told} did the work need more than the contract guarantees{typically}.</source>
    <translation>En ninguna de {told} el trabajo necesitó más de lo que garantiza el contrato{typically}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>In protected time</source>
    <translation>En tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>In short</source>
    <translation>En breve</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>In the log already, but different ({named}): what is in the log stays.</source>
    <translation>Ya está en el registro, pero distinto ({named}): queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In the one week that can be told the work needed more than the contract guarantees{typically}.</source>
    <translation>En la única semana de la que se puede saber, el trabajo necesitó más de lo que garantiza el contrato{typically}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In the one week that can be told the work needed no more than the contract guarantees{typically}.</source>
    <translation>En la única semana de la que se puede saber, el trabajo no necesitó más de lo que garantiza el contrato{typically}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In the short week the work done alone was more than the contract.</source>
    <translation>En la semana insuficiente, solo el trabajo hecho pasó del contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>In the union</source>
    <translation>En el sindicato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>In the unit (roster)</source>
    <translation>En la unidad (plantilla)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>In the week grid</source>
    <translation>En la cuadrícula de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>In the week {dates} you were away: there is nothing to compare.</source>
    <translation>En la semana {dates} usted estuvo ausente: no hay nada que comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>In the window, the recovery sheet is used on the screen of the locked log.</source>
    <translation>En la ventana, la hoja de recuperación se usa en la pantalla del registro bloqueado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In {by_work} of the {short} short weeks the work done alone was more than the contract; in {other} (*) only with work left undone.</source>
    <translation>En {by_work} de las {short} semanas insuficientes, solo el trabajo hecho pasó del contrato; en {other} (*), solo con el trabajo sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>In {folder}. Its pages say whom they are for; file names and codes are in none of them.</source>
    <translation>En {folder}. Sus páginas dicen para quién son; en ninguna hay nombres de archivos ni códigos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>In {short} of {told} I needed more than the contract gives.</source>
    <translation>En {short} de {told} necesité más de lo que da el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In {short} of {told} the work needed more than the contract guarantees{typically}.</source>
    <translation>En {short} de {told} el trabajo necesitó más de lo que garantiza el contrato{typically}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Include own time</source>
    <translation>Incluir el tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <source>Included: breaks, before and after the shift, days off.</source>
    <translation>Incluye: descansos, antes y después del turno, días libres.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Indirect care not done in time</source>
    <translation>Atención indirecta que no se hizo a tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Indirect care of a unit, {period}</source>
    <translation>Atención indirecta de una unidad, {period}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Indirect care, {range}</source>
    <translation>Atención indirecta, {range}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Insert|a key</source>
    <translation>Insert</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Inside the union that may be right; whoever has both must keep to themselves what they tell.</source>
    <translation>Dentro del sindicato eso puede estar bien; quien tenga ambos debe guardarse lo que delatan.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Ins|a key</source>
    <translation>Insert</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Intervals cover chance alone (Wilson; Student’s t for the band); bounds over the roster assume nothing.</source>
    <translation>Los intervalos cubren solo el azar (Wilson; t de Student para la banda); los límites sobre la plantilla no suponen nada.</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Invalid value for {param_hint}: {message}</source>
    <translation>Valor no válido para {param_hint}: {message}</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Invalid value: {message}</source>
    <translation>Valor no válido: {message}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>Is that all that was left undone?</source>
    <translation>¿Es todo lo que quedó sin hacer?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>Is the contracted time enough, and is it given?</source>
    <translation>¿Alcanza el tiempo contratado, y se da?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Is worked on</source>
    <translation>Se trabaja el</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It began</source>
    <translation>Empezó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>It began…</source>
    <translation>Empezó…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>It came in. Ctrl+Z takes all of it back; reports show these minutes as imported.</source>
    <translation>Entró. Ctrl+Z lo retira todo; los informes muestran estos minutos como importados.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>It can be told for {number} of {members}: the others have no record of booked appointments.</source>
    <translation>Se puede saber para {number} de {members}: los demás no tienen datos de citas reservadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>It can be told for {number} of {weeks}: the rest has no record of booked appointments.</source>
    <translation>Se puede saber para {number} de {weeks}: el resto no tiene datos de citas reservadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <source>It could not be checked.</source>
    <translation>No se pudo comprobar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>It could not be made. Nothing was saved or printed.</source>
    <translation>No se pudo hacer. No se guardó ni se imprimió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>It differs from the packet of {day} by {members}, who could be told by subtraction.</source>
    <translation>Difiere del paquete del {day} en {members}, a quienes una resta podría delatar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>It does not open logs of other members or anything else on the computer, and it holds nothing of what was logged.</source>
    <translation>No abre registros de otros integrantes ni otra cosa en la computadora, y no contiene nada de lo registrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>It goes into every share you make, so that clinics can be told apart. You can choose it later.</source>
    <translation>Va en cada aporte que haga, para que se puedan distinguir las clínicas. Puede elegirla después.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>It goes when this window is closed.</source>
    <translation>Se va al cerrar esta ventana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>It holds</source>
    <translation>Contiene</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It holds every week you logged.</source>
    <translation>Contiene todas las semanas que usted registró.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>It is as true as what you type, and a court can ask for it.</source>
    <translation>Es tan cierto como lo que usted escribe, y un tribunal puede pedirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>It is closed meanwhile, and opens again by itself. If the computer is switched off now, nothing is lost: it goes on when the log is next opened.</source>
    <translation>Entretanto está cerrado, y se abre otra vez por sí solo. Si se apaga ahora la computadora, no se pierde nada: sigue cuando el registro se abra la próxima vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>It is here already; nothing changed.</source>
    <translation>Ya está aquí; no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>It is locked: once it has the new key, unlock it with your passphrase.</source>
    <translation>Está bloqueado: cuando tenga la clave nueva, desbloquéelo con su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/sealed_answer.py"/>
    <source>It is logged as of {time} once the log is unlocked.</source>
    <translation>Se registra como de las {time} cuando se desbloquee el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>It is not about a patient</source>
    <translation>No trata de un paciente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>It is not for anyone else: whoever has it, and the files of the log, can read and change everything.</source>
    <translation>No es para nadie más: quien la tenga, junto con los archivos del registro, puede leer y cambiar todo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>It is noted as protected time lost, {minutes}.</source>
    <translation>Se anota como tiempo protegido perdido, {minutes}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>It is opened once it is in place. From then on this is the line that logs.</source>
    <translation>Se abre cuando está en su lugar. Desde entonces esta es la línea que registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>It is the last one to come: to choose no more weeks, log every week again.</source>
    <translation>Es la última por venir: para no elegir más semanas, registre otra vez todas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>It is the last one: to choose no weeks, log every week again.</source>
    <translation>Es la última: para no elegir semanas, registre otra vez todas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It lasted until</source>
    <translation>Duró hasta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>It must begin on or before the first day you worked.</source>
    <translation>Debe empezar a más tardar el primer día que usted trabajó.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>It must name a key that shares can be sealed to; ask the steward for it again.</source>
    <translation>Debe nombrar una clave con la que se puedan sellar aportes; pídalo otra vez al delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>It opens again by itself. From then on this is the line that logs.</source>
    <translation>Se abre otra vez por sí solo. Desde entonces esta es la línea que registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>It opens with the passphrase that the log had then, and holds nothing readable without it.</source>
    <translation>Se abre con la frase de contraseña que tenía entonces el registro, y sin ella no contiene nada legible.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>It overlaps another entry; the doubled minutes count once.</source>
    <translation>Se traslapa con otra anotación; los minutos dobles cuentan una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>It says that it was typed at a time that is still to come, so a clock was set: look at its day, then log it.</source>
    <translation>Dice que se escribió en un momento que todavía no llega, así que se cambió un reloj: revise su día, y luego regístrela.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>It says that it was typed before the log was last changed, so it counts as recorded now.</source>
    <translation>Dice que se escribió antes del último cambio del registro, así que cuenta como anotada ahora.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>It says that weeks were chosen, and names none.</source>
    <translation>Dice que se eligieron semanas, y no nombra ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It says that {weeks} you logged are not in it.</source>
    <translation>Dice que {weeks} que usted registró no están en él.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It says that {weeks} you logged is not in it.</source>
    <translation>Dice que {weeks} que usted registró no está en él.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>It sets the contract and says which weeks are asked for. Nothing of you is in it.</source>
    <translation>Fija el contrato y dice qué semanas se piden. No contiene nada de usted.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>It stands at the head of your reports, beside “indirect care”, and of the paper sheet.</source>
    <translation>Aparece al inicio de sus informes, junto a “atención indirecta”, y de la hoja de papel.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>It starts without its window when you log in to this computer, and goes on until you quit it.</source>
    <translation>Inicia sin su ventana cuando usted entra en esta computadora, y sigue hasta que lo cierre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>It stays on this computer, in an encrypted file. The program sends nothing anywhere.</source>
    <translation>Se queda en esta computadora, en un archivo cifrado. El programa no envía nada a ninguna parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>It stays the same through absences</source>
    <translation>Queda igual con ausencias</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>It still has a day that is not closed: {days}.</source>
    <translation>Todavía tiene un día sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>It still has days that are not closed: {days}.</source>
    <translation>Todavía tiene días sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>It takes the place of the unit file of {day}.</source>
    <translation>Toma el lugar del archivo de la unidad del {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It was</source>
    <translation>Fue</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>It was another duty…</source>
    <translation>Fue otra tarea…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>It was closed more than 7 days later: what is logged counts, the day does not count as covered.</source>
    <translation>Se cerró más de 7 días después: lo registrado cuenta, pero el día no cuenta como cubierto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>It was decided whose key it is</source>
    <translation>Se decidió de quién es la clave</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>It was given</source>
    <translation>Se entregó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>It was given today</source>
    <translation>Se entregó hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>It was noted that a unit file was made</source>
    <translation>Se anotó que se hizo un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>It was opened and read in full. The log that is here now is kept in a folder of its own, and can be put back at any time.</source>
    <translation>Se abrió y se leyó entero. El registro que está aquí ahora se conserva en una carpeta propia, y se puede volver a poner en cualquier momento.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>It was taken away</source>
    <translation>Se quitó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>It was taken from this computer when the log began, and stays when you travel.</source>
    <translation>Se tomó de esta computadora cuando empezó el registro, y no cambia cuando usted viaja.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>It would give {hours} per 40 h.</source>
    <translation>Daría {hours} por cada 40 h.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Items waiting on others</source>
    <translation>Pendientes que esperan a otros</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Its key is forgotten, here and in the automatic copies of your log: nobody can read it again, and nothing brings it back. A copy of your log that you made yourself still holds the key.</source>
    <translation>Su clave se olvida, aquí y en las copias automáticas de su registro: nadie puede leerla otra vez, y nada la trae de vuelta. Una copia de su registro que usted mismo hizo todavía tiene la clave.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>Its note looks as if it told who a patient is: take that out, or log the line as it is if the note is not about a patient.</source>
    <translation>Su nota parece decir quién es un paciente: quite eso, o registre la línea tal como está si la nota no trata de un paciente.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Its text goes out of the entry, of every step of its history, and of the automatic backups.</source>
    <translation>Su texto sale de la anotación, de todo paso de su historial y de los respaldos automáticos.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>January</source>
    <translation>enero</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>July</source>
    <translation>julio</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>June</source>
    <translation>junio</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, after your shift? Or “earlier”?</source>
    <translation>¿Ahora mismo, después de su turno? ¿O “earlier” (antes)?</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, before your shift? Or “earlier”?</source>
    <translation>¿Ahora mismo, antes de su turno? ¿O “earlier” (antes)?</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, during your meal break? Or “earlier”?</source>
    <translation>¿Ahora mismo, durante su comida? ¿O “earlier” (antes)?</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, on a day off? Or “earlier”?</source>
    <translation>¿Ahora mismo, en un día libre? ¿O “earlier” (antes)?</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, partly outside your shift? Or “earlier”?</source>
    <translation>¿Ahora mismo, en parte fuera de su turno? ¿O “earlier” (antes)?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Keep</source>
    <translation>Guardar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>Keep backups there</source>
    <translation>Poner ahí los respaldos</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Keep everything in this folder.</source>
    <translation>Guardar todo en esta carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Keep for this week</source>
    <translation>Conservar para esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Keep it</source>
    <translation>Conservarla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Keep it after all</source>
    <translation>Conservarla de todos modos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Keep the unit file of {unit}</source>
    <translation>Conservar el archivo de la unidad de {unit}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Keep them</source>
    <translation>Conservarlas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Kept aside</source>
    <translation>Apartado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Kept in a plain settings file for this computer; nothing about your work is in it.</source>
    <translation>Se guarda en un archivo simple de ajustes de esta computadora; no contiene nada de su trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Kept, sealed: it is logged as of {time} once the log is unlocked.</source>
    <translation>Guardada, sellada: se registra como de {time} cuando se desbloquee el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Key that opens the line over any program</source>
    <translation>Tecla que abre la línea sobre cualquier programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Key {number} logs {favorite}, and keeps it</source>
    <translation>La tecla {number} registra {favorite}, y lo conserva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Keyring</source>
    <translation>Llavero</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Keys</source>
    <translation>Teclas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Keys and tray go on working. The log stays open too: whoever sits down at your unlocked computer can read it. Quit ({quit}) ends the program.</source>
    <translation>Las teclas y el área de notificación siguen funcionando. El registro también sigue abierto: quien se siente a su computadora desbloqueada puede leerlo. Salir ({quit}) termina el programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Kind</source>
    <translation>Tipo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Kind of absence</source>
    <translation>Tipo de ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Kind of file</source>
    <translation>Tipo de archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Laid over the same weeks, as if each offer had been in force. Enough means that the need is at most what is guaranteed, without tolerance; a member is short as in the rest of the review.</source>
    <translation>Aplicadas a las mismas semanas, como si cada propuesta hubiera estado en vigor. Suficiente quiere decir que lo necesario es a lo sumo lo garantizado, sin tolerancia; a quién no le alcanza se cuenta como en el resto de la revisión.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Laid over the weeks that can be compared: {told}.</source>
    <translation>Aplicada a las semanas que se pueden comparar: {told}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Laid over your own weeks, as if each offer had been in force. Enough: the week needed at most what the offer gives, without tolerance. The median shortfall is per 40 h; below zero the median week needed less.</source>
    <translation>Aplicadas a sus propias semanas, como si cada propuesta hubiera estado en vigor. Suficiente: la semana necesitó a lo sumo lo que da la propuesta, sin tolerancia. El faltante mediano es por cada 40 h; por debajo de cero, la semana mediana necesitó menos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Laid over {weeks}.</source>
    <translation>Aplicada a {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Language</source>
    <translation>Idioma</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Language and look</source>
    <translation>Idioma y apariencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Last backup: {made}. It was read back in full and found whole.</source>
    <translation>Último respaldo: {made}. Se volvió a leer entero y está íntegro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Last day, if several</source>
    <translation>Último día, si son varios</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>Last eight weeks</source>
    <translation>Últimas ocho semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Late deletions, all weeks</source>
    <translation>Eliminaciones tardías, todas las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Late edits, all weeks</source>
    <translation>Cambios tardíos, todas las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>Late edits: {edits}; late deletions: {deletions}.</source>
    <translation>Cambios tardíos: {edits}; eliminaciones tardías: {deletions}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Later</source>
    <translation>Después</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Later (Esc)</source>
    <translation>Después (Esc)</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Lay the offers of a unit file over shares, or without PATH over the own log from --from to --to.</source>
    <translation>Aplicar las propuestas de un archivo de la unidad a aportes o, sin RUTA, al propio registro entre --from y --to.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>Lay the offers of the table over your members’ weeks</source>
    <translation>Aplique las propuestas de la mesa a las semanas de sus integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Lay them over what is kept under this name.</source>
    <translation>Aplicarlas a lo que se guarda con este nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>Leave at least one duty that is offered.</source>
    <translation>Deje al menos una tarea que se ofrezca.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Leave everything as it is</source>
    <translation>Dejar todo como está</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Leave everything as it is   Esc</source>
    <translation>Dejar todo como está   Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Leave it</source>
    <translation>Dejarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Leave it as it was</source>
    <translation>Dejarlo como estaba</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Leave it open</source>
    <translation>Dejarlo abierto</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/leaving_unit.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Leave the unit</source>
    <translation>Dejar la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Leave this share out</source>
    <translation>Dejar fuera este aporte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Left and right go on, Enter opens, G goes to the next gap, Control and an arrow move an entry.</source>
    <translation>Izquierda y derecha avanzan, Enter abre, G va al siguiente hueco, Control y una flecha mueven una anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Left the unit {unit}</source>
    <translation>Se dejó la unidad {unit}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Left undone</source>
    <translation>Sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Left undone (estimate)</source>
    <translation>Sin hacer (estimado)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Left undone per 40 h, mean</source>
    <translation>Sin hacer por cada 40 h, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Left undone this week</source>
    <translation>Sin hacer esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Left undone, by duty (estimates)</source>
    <translation>Sin hacer, por tarea (estimado)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Left undone, estimate</source>
    <translation>Sin hacer, estimado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Left|a key</source>
    <translation>Izquierda</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Length</source>
    <translation>Duración</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <source>Lengths from an hour on</source>
    <translation>Duraciones desde una hora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Less {taken} taken away = at most {delivered} delivered.</source>
    <translation>Menos {taken} quitado = a lo sumo {delivered} dado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Less {taken} taken away = {delivered} delivered.</source>
    <translation>Menos {taken} quitado = {delivered} dado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_drops.py"/>
    <source>Let go to check the evidence. Nothing is changed.</source>
    <translation>Suéltelo para comprobar la evidencia. No cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_drops.py"/>
    <source>Let go to open the unit file. Nothing is changed yet.</source>
    <translation>Suéltelo para abrir el archivo de la unidad. Todavía no cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Let it run</source>
    <translation>Dejarlo en marcha</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Let it stay where it is</source>
    <translation>Dejarlo donde está</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Letters</source>
    <translation>Cartas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Letters and forms</source>
    <translation>Cartas y formularios</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Letters, forms and record requests</source>
    <translation>Cartas, formularios y solicitudes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <source>Licences</source>
    <translation>Licencias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>Licences…</source>
    <translation>Licencias…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Light</source>
    <translation>Claro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Limits</source>
    <translation>Límites</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Line by line</source>
    <translation>Línea por línea</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/table.py"/>
    <source>Line {line} of this table is damaged: export it again and import that.</source>
    <translation>La línea {line} de esta tabla está dañada: expórtela otra vez e importe eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Line {places}: {reason}.</source>
    <translation>Línea {places}: {reason}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Lines {places}: {reason}.</source>
    <translation>Líneas {places}: {reason}.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>List a member again who was put away.</source>
    <translation>Volver a mostrar a un integrante que se apartó.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>List a member no more; asks for the passphrase.</source>
    <translation>Dejar de mostrar a un integrante; pide la frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>List again, and go on</source>
    <translation>Poner otra vez en la lista, y seguir</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>List the members who share this computer, or add, rename or put away one.</source>
    <translation>Mostrar quiénes comparten esta computadora, o agregar, renombrar o apartar a un integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Lock now</source>
    <translation>Bloquear ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Locking</source>
    <translation>Bloqueo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Locks after</source>
    <translation>Se bloquea después de</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_form.py"/>
    <source>Log</source>
    <translation>Registrar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>Log a duty</source>
    <translation>Registre una tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>Log a duty: p15, e 20 @9:10, c 9-9:30 yesterday</source>
    <translation>Registre una tarea: p15, e 20 @9:10, c 9-9:30 yesterday</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/portal.py"/>
    <source>Log a line in Duty Tracker</source>
    <translation>Registrar una línea en Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Log an entry</source>
    <translation>Registrar una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/store/beginning.py"/>
    <source>Log begun</source>
    <translation>Registro empezado</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Log every week again</source>
    <translation>Registrar otra vez todas las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Log favorite {0}</source>
    <translation>Registrar el favorito {0}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/portal.py"/>
    <source>Log favorite {number} in Duty Tracker</source>
    <translation>Registrar el favorito {number} en Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Log from any program</source>
    <translation>Registrar desde cualquier programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <location filename="../../dutytracker/ui/palette/palette.py"/>
    <source>Log indirect care</source>
    <translation>Registrar atención indirecta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>Log indirect care in seconds. See whether the contracted time is enough, and whether it is given.</source>
    <translation>Registre la atención indirecta en segundos. Vea si alcanza el tiempo contratado, y si se da.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Log indirect patient care in seconds; without a command the window opens.</source>
    <translation>Registrar atención indirecta de pacientes en segundos; sin un comando se abre la ventana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Log it</source>
    <translation>Registrarla</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/taken_in.py"/>
    <source>Log lines typed while locked</source>
    <translation>Registrar líneas escritas con el registro bloqueado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>Log meanwhile</source>
    <translation>Registrar entretanto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>Log the first entry</source>
    <translation>Registrar la primera anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Log without unlocking</source>
    <translation>Registrar sin desbloquear</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Log: entry {seq}, head {digits} …</source>
    <translation>Registro: paso {seq}, cabeza {digits} …</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Log: entry {seq}.</source>
    <translation>Registro: paso {seq}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/charts.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Logged</source>
    <translation>Registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Logged all the same: kept, but in no median.</source>
    <translation>Registrada de todos modos: se conserva, pero en ninguna mediana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Logged already: {0}</source>
    <translation>Ya registrado: {0}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Logged and left undone per 40 h, mean</source>
    <translation>Registrado y sin hacer por cada 40 h, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/charts.py"/>
    <source>Logged by duty</source>
    <translation>Registrado por tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>Logged by duty per 40 h, beside the unit</source>
    <translation>Registrado por tarea por cada 40 h, junto a la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>Logged by duty per 40 h. {duties}.</source>
    <translation>Registrado por tarea por cada 40 h. {duties}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Logged by duty, beside the unit</source>
    <translation>Registrado por tarea, junto a la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Logged by plan</source>
    <translation>Registrado según el plan</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Logged per 40 h, mean</source>
    <translation>Registrado por cada 40 h, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Logged time</source>
    <translation>Tiempo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Logged twice, counted once</source>
    <translation>Registrado dos veces, contado una</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Logged work</source>
    <translation>Trabajo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Logged work only</source>
    <translation>Solo trabajo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Logged, as of when it was typed.</source>
    <translation>Registrada, según cuándo se escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Logged: {entry}</source>
    <translation>Se registró: {entry}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>Logged: {what}.</source>
    <translation>Se registró: {what}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>Logging took {time}.</source>
    <translation>Registrar tomó {time}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Logs that were kept aside when another one took their place</source>
    <translation>Registros que se apartaron cuando otro tomó su lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Logs, backups and settings of everyone on this account move together. It is done at the next start, before anything is open: all is copied, read back and compared, and only then used. What was here is kept.</source>
    <translation>Los registros, respaldos y ajustes de todas las personas de esta cuenta se mueven juntos. Se hace en el próximo inicio, antes de abrir nada: todo se copia, se vuelve a leer y se compara, y solo entonces se usa. Lo que había aquí se conserva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Log…</source>
    <translation>Registrar…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Look at it again</source>
    <translation>Verla otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Looking for share files…</source>
    <translation>Buscando archivos de aportes…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Lost</source>
    <translation>Perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Lost ({reason})</source>
    <translation>Perdido ({reason})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Lost on {day}</source>
    <translation>Perdido el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Lost protected time</source>
    <translation>Tiempo protegido perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Lost time</source>
    <translation>Tiempo perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>Lost time, undone work and closed days of these days, in the same way.</source>
    <translation>El tiempo perdido, el trabajo sin hacer y los días cerrados de estos días, de la misma manera.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>MMMM-MMMM</source>
    <translation>MMMM-MMMM</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Made</source>
    <translation>Hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>Made for therapists, in the open. It opens no connection, so that it also looks for no newer version.</source>
    <translation>Hecho para terapeutas, a la vista de todos. No abre ninguna conexión, así que tampoco busca versiones más nuevas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Made on</source>
    <translation>Hecha el</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Made on {day} by {member}, {clinic}.</source>
    <translation>Hecho el {day} por {member}, {clinic}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Made on {day} with Duty Tracker, at the wish of the member whose log it is.</source>
    <translation>Hecho el {day} con Duty Tracker, por deseo de la persona de quien es el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Made on {day}.</source>
    <translation>Hecho el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Made on {made}, adopted on {adopted}.</source>
    <translation>Hecho el {made}, adoptado el {adopted}.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Made room for “{name}”: choose this name at the next start, or name it with --profile.</source>
    <translation>Se hizo lugar para “{name}”: elija este nombre al iniciar la próxima vez, o indíquelo con --profile.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Made {path}.</source>
    <translation>Se hizo {path}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Make a recovery sheet</source>
    <translation>Hacer una hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Make a sample member, a sample unit and its steward in DIR, with everything that can be made of them.</source>
    <translation>Crear en CARPETA un integrante, una unidad y un delegado de muestra, con todo lo que se puede hacer con ellos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/evidence_card.py"/>
    <source>Make evidence…</source>
    <translation>Hacer evidencia…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <source>Make it all the same</source>
    <translation>Hacerlo de todos modos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Make one file of the packet</source>
    <translation>Hacer un archivo del paquete</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Make room for another member, whose log begins at the first start.</source>
    <translation>Hacer lugar para otro integrante, cuyo registro comienza la primera vez que abra el programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Make the packet</source>
    <translation>Hacer el paquete</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Make the sheet</source>
    <translation>Hacer la hoja</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_making.py"/>
    <source>Making the evidence…</source>
    <translation>Haciendo la evidencia…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Making the file…</source>
    <translation>Haciendo el archivo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <source>Making the packet…</source>
    <translation>Haciendo el paquete…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Making the pages…</source>
    <translation>Haciendo las páginas…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Manager</source>
    <translation>Supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Manager told</source>
    <translation>Aviso dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Manager told on</source>
    <translation>Supervisor avisado el</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>March</source>
    <translation>marzo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>March 4: the month comes first</source>
    <translation>4 de marzo: el mes va primero</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Mark</source>
    <translation>Marca</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Mark a box by where you did it:</source>
    <translation>Marque una casilla según dónde lo hizo:</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Mark an undone item as done</source>
    <translation>Marcar un pendiente como hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>May</source>
    <translation>mayo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Mean share of a member’s weeks that is short</source>
    <translation>Parte media de las semanas de un integrante que son insuficientes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Means</source>
    <translation>Quiere decir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>Measured from the first key in an empty line until it is logged; a pause of more than 30 seconds counts as 30, and a favorite as one second. This stays here: it is in no report, no share and no export.</source>
    <translation>Se mide desde la primera tecla en una línea vacía hasta que se registra; una pausa de más de 30 segundos cuenta como 30, y un favorito como un segundo. Esto se queda aquí: no está en ningún informe, aporte ni exportación.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Median</source>
    <translation>Mediana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>Median of four weeks</source>
    <translation>Mediana de cuatro semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Median shortfall</source>
    <translation>Faltante mediano</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Median shortfall per 40 h</source>
    <translation>Faltante mediano por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Medians and quartiles stand alone: they do not add up.</source>
    <translation>Las medianas y los cuartiles van cada uno por su lado: no suman.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Meetings</source>
    <translation>Reuniones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Member</source>
    <translation>Integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Member (a label of yours)</source>
    <translation>Integrante (una etiqueta suya)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Member code</source>
    <translation>Código de integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Member code {code} and its key</source>
    <translation>Código de integrante {code} y su clave</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>Member {code}</source>
    <translation>Integrante {code}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Member-weeks covered, by guaranteed hours</source>
    <translation>Semanas de integrante cubiertas, según horas garantizadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Member-weeks that so many hours for all would cover</source>
    <translation>Semanas de integrante que cubrirían tantas horas para todos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Members</source>
    <translation>Integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members counted (two or more such weeks)</source>
    <translation>Integrantes contados (dos o más de esas semanas)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Members here</source>
    <translation>Personas aquí</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Members log their own indirect care in whole minutes; the program records when each was written.</source>
    <translation>Los integrantes registran su propia atención indirecta en minutos enteros; el programa anota cuándo se escribió cada una.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Members on this computer</source>
    <translation>Personas en esta computadora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members short</source>
    <translation>Integrantes a quienes no les alcanza</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Members then see the unit’s figures beside their own weeks, and nobody else’s.</source>
    <translation>Los integrantes ven entonces las cifras de la unidad junto a sus propias semanas, y las de nadie más.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Members who keep the paper sheet hand it to you. Type the totals of each week above.</source>
    <translation>Los integrantes que llevan la hoja de papel se la entregan a usted. Escriba arriba los totales de cada semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Members who needed more</source>
    <translation>Integrantes que necesitaron más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members who shared weeks</source>
    <translation>Integrantes que compartieron semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Members who were put away</source>
    <translation>Personas que se apartaron</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members with a comparable week</source>
    <translation>Integrantes con una semana comparable</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Members with a paper sheet</source>
    <translation>Integrantes con una hoja de papel</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members with under six weeks</source>
    <translation>Integrantes con menos de seis semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Members’ own records.</source>
    <translation>Registros propios de los integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Menu|a key</source>
    <translation>Menú</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Messages</source>
    <translation>Mensajes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Meta|a key</source>
    <translation>Meta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Method</source>
    <translation>Método</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Min</source>
    <translation>Min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <location filename="../../dutytracker/ui/today/day_review/minutes_row.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Minutes</source>
    <translation>Minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Minutes and undone work by duty, for each week</source>
    <translation>Minutos y trabajo sin hacer por tarea, de cada semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Minutes as they are: weeks with other hours compare per 40 h.</source>
    <translation>Minutos tal como son: semanas con otro horario se comparan por cada 40 h.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_model.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_table.py"/>
    <source>Minutes by duty and day</source>
    <translation>Minutos por tarea y día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Minutes it took</source>
    <translation>Minutos que tomó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/charts.py"/>
    <source>Minutes logged by duty.</source>
    <translation>Minutos registrados por tarea.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Minutes must be from 1 to {most}.</source>
    <translation>Los minutos deben ser de 1 a {most}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <source>Minutes of the favorite</source>
    <translation>Minutos del favorito</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes other paid</source>
    <translation>Minutos de otro tiempo pagado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes own time</source>
    <translation>Minutos de tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes protected</source>
    <translation>Minutos protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Minutes told</source>
    <translation>Minutos avisados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>Missing</source>
    <translation>Faltan</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Missing argument</source>
    <translation>Falta el argumento</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Missing command.</source>
    <translation>Falta el comando.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Missing of {who}: {weeks}.</source>
    <translation>Faltan de {who}: {weeks}.</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Missing option</source>
    <translation>Falta la opción</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Missing parameter</source>
    <translation>Falta el parámetro</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Missing parameter: {param_name}</source>
    <translation>Falta el parámetro: {param_name}</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Missing {param_type}</source>
    <translation>Falta: {param_type}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Monday</source>
    <translation>lunes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/more_tile.py"/>
    <source>More favorites, keys {0}</source>
    <translation>Más favoritos, teclas {0}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>More for this collection</source>
    <translation>Más para esta colección</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Most changed: {duty} ({by}).</source>
    <translation>Lo que más cambió: {duty} ({by}).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Mostly absent</source>
    <translation>Ausente la mayor parte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Move &amp;left&#9;Alt+Left</source>
    <translation>Mover a la i&amp;zquierda&#9;Alt+Left</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Move &amp;right&#9;Alt+Right</source>
    <translation>Mover a la d&amp;erecha&#9;Alt+Right</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Move &amp;up&#9;Alt+Up</source>
    <translation>&amp;Subir&#9;Alt+Up</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Move d&amp;own&#9;Alt+Down</source>
    <translation>&amp;Bajar&#9;Alt+Down</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Move everything…</source>
    <translation>Mover todo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>My hours differ from day to day</source>
    <translation>Mi horario cambia según el día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>My unit</source>
    <translation>Mi unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>My week of {indirect_care}</source>
    <translation>Mi semana de {indirect_care}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>N</source>
    <translation>N</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>N types the private name, C the clinic, Delete removes. Names and this list never leave. “Not shown” means that the newest share had no receipt to go on from: save one for that member.</source>
    <translation>N escribe el nombre privado, C la clínica, Supr quita. Los nombres y esta lista nunca salen. “No se muestra” quiere decir que el aporte más nuevo no tenía un recibo del cual seguir: guarde uno para esa persona.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away.</source>
    <translation>N: insuficiente por trabajo registrado; U: insuficiente con trabajo sin hacer; E: suficiente; ?: no se puede saber; –: ausente.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away; ·: not chosen.</source>
    <translation>N: insuficiente por trabajo registrado; U: insuficiente con trabajo sin hacer; E: suficiente; ?: no se puede saber; –: ausente; ·: no elegida.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/cli_members.py"/>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>NAME</source>
    <translation>NOMBRE</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>NAME NEW</source>
    <translation>NOMBRE NUEVO</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>NAME=DUTY</source>
    <translation>NOMBRE=TAREA</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <source>Name of the collection</source>
    <translation>Nombre de la colección</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Name of {offer}</source>
    <translation>Nombre de {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Name the files or folders to review, or a collection with --collection.</source>
    <translation>Indique los archivos o carpetas que se revisan, o una colección con --collection.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Name the shares to lay the offers over, or the days of your own log with --from and --to.</source>
    <translation>Indique los aportes a los que se aplican las propuestas, o los días de su propio registro con --from y --to.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Need</source>
    <translation>Lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Need = logged work − work that clears older weeks + estimates of work left undone. The floor leaves out the estimates.</source>
    <translation>Lo necesario = trabajo registrado − trabajo que despacha semanas anteriores + estimaciones del trabajo sin hacer. El mínimo omite las estimaciones.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Need = logged − older work cleared + left undone (estimated).</source>
    <translation>Lo necesario = registrado − trabajo anterior despachado + sin hacer (estimado).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Need by week</source>
    <translation>Lo necesario por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Need by week, {range}: from {least} to {most}. In {over} of {weeks} weeks it is over the contract. The table holds every figure.</source>
    <translation>Lo necesario por semana, {range}: de {least} a {most}. En {over} de {weeks} semanas pasa del contrato. La tabla contiene todas las cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Need by work done alone</source>
    <translation>Lo necesario solo por trabajo hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Need covered</source>
    <translation>Lo necesario cubierto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need is at least this</source>
    <translation>Lo necesario es al menos esto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Need less contract</source>
    <translation>Lo necesario menos el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need per 40 h</source>
    <translation>Lo necesario por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Need per 40 h by week</source>
    <translation>Lo necesario por cada 40 h, por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Need per 40 h can’t be told yet</source>
    <translation>Todavía no se puede saber lo necesario por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Need per 40 h, every hour the same</source>
    <translation>Lo necesario por cada 40 h, todas las horas iguales</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Need per 40 h, mean</source>
    <translation>Lo necesario por cada 40 h, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need per 40 h, median of four weeks</source>
    <translation>Lo necesario por cada 40 h, mediana de cuatro semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>Need per 40 hours of work, {range}: from {least} to {most}.</source>
    <translation>Lo necesario por cada 40 horas de trabajo, {range}: de {least} a {most}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Need per 40 hours of work, {range}: from {least} to {most}. The table holds every figure.</source>
    <translation>Lo necesario por cada 40 horas de trabajo, {range}: de {least} a {most}. La tabla contiene todas las cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Need per appointment hour</source>
    <translation>Lo necesario por hora de cita</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/week_list_card.py"/>
    <source>Needed</source>
    <translation>Necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart, all of it because the contract is too small.</source>
    <translation>Lo necesario y lo dado difieren en {apart}, todo porque el contrato es demasiado pequeño.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart, all of it because the contract was not kept.</source>
    <translation>Lo necesario y lo dado difieren en {apart}, todo porque no se cumplió el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart: {short} because the contract is too small, {gap} because it was not kept.</source>
    <translation>Lo necesario y lo dado difieren en {apart}: {short} porque el contrato es demasiado pequeño, {gap} porque no se cumplió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Needed more</source>
    <translation>Necesitó más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Needed of the contract</source>
    <translation>Necesario, como parte del contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Needed per 40 h</source>
    <translation>Necesario por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>Needed per 40 hours of work</source>
    <translation>Lo necesario por cada 40 horas de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Needed so far</source>
    <translation>Necesario hasta ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}: already {more} more than the contract gives for the whole week.</source>
    <translation>Necesario hasta ahora {need}: ya {more} más de lo que da el contrato para toda la semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}; the contract gives {contracted} for the whole week.</source>
    <translation>Necesario hasta ahora {need}; el contrato da {contracted} para toda la semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}; what the contract gives is not known.</source>
    <translation>Necesario hasta ahora {need}; no se sabe lo que da el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Needed, by place</source>
    <translation>Lo necesario, por lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed, contracted and given are the same.</source>
    <translation>Lo necesario, lo contratado y lo dado son iguales.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Needed, drawn</source>
    <translation>Lo necesario, en dibujo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Needed, mean</source>
    <translation>Necesario, promedio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Needed, median</source>
    <translation>Necesario, mediana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>Needed: {minutes}</source>
    <translation>Necesario: {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Never</source>
    <translation>Nunca</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Never put on the schedule</source>
    <translation>Nunca puesto en el horario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Never scheduled, and taken away by reasons that are {hidden}</source>
    <translation>Nunca programado, y quitado por razones que están {hidden}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_windows.py"/>
    <source>New collection</source>
    <translation>Colección nueva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>New passphrase</source>
    <translation>Frase de contraseña nueva</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Nine</source>
    <translation>Nueve</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>No &amp;manager was told&#9;M</source>
    <translation>No se a&amp;visó a un supervisor&#9;M</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>No absence is entered.</source>
    <translation>No hay ninguna ausencia anotada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>No backup was made yet.</source>
    <translation>Todavía no se hizo ningún respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/message_bar.py"/>
    <source>No change yet</source>
    <translation>Todavía sin cambio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>No chosen week</source>
    <translation>Ninguna semana elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No chosen week here can be compared yet.</source>
    <translation>Ninguna semana elegida se puede comparar todavía aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>No clinic instead of {before}.</source>
    <translation>Ninguna clínica en vez de {before}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>No clinic named</source>
    <translation>Sin clínica indicada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>No collection is put away.</source>
    <translation>Ninguna colección está apartada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No contract is entered for a day that was worked: add it in Settings.</source>
    <translation>No hay contrato anotado para un día trabajado: agréguelo en Ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>No day is ticked: a week without work.</source>
    <translation>No hay ningún día marcado: una semana sin trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>No deleted collection is called {name}.</source>
    <translation>Ninguna colección eliminada se llama {name}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>No entries.</source>
    <translation>Sin anotaciones.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No fixed protected time was entered</source>
    <translation>No se anotó tiempo protegido fijo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No fixed protected time was entered: with protected blocks, what was given can be told.</source>
    <translation>No se anotó tiempo protegido fijo: con bloques protegidos se puede saber lo que se dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>No guarantee is entered yet.</source>
    <translation>Todavía no hay ninguna garantía anotada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>No indirect care: stays out</source>
    <translation>No es atención indirecta: queda fuera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>No key</source>
    <translation>Sin tecla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>No longer absent</source>
    <translation>Ya no ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>No longer open with the keyring</source>
    <translation>Ya no abrir con el llavero</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No loss noted: at most {delivered} delivered.</source>
    <translation>Sin pérdidas anotadas: a lo sumo {delivered} dado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No loss of protected time was noted</source>
    <translation>No se anotó ninguna pérdida de tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>No loss was noted.</source>
    <translation>No se anotó ninguna pérdida.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>No manager told</source>
    <translation>Sin aviso a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>No manager was told.</source>
    <translation>No se avisó a ningún supervisor.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>No member “{called}” was put away.</source>
    <translation>No se apartó a nadie llamado “{called}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>No more than {most} members can share one account.</source>
    <translation>No más de {most} integrantes pueden compartir una cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>No name yet ({folder})</source>
    <translation>Sin nombre todavía ({folder})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>No note is in this log or its history, so there is nothing to erase.</source>
    <translation>No hay notas en este registro ni en su historial, así que no hay nada que borrar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>No packet was made. {why}</source>
    <translation>No se hizo ningún paquete. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>No passphrase</source>
    <translation>Sin frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>No passphrase: anyone at this computer can open it</source>
    <translation>Sin frase de contraseña: cualquiera en esta computadora puede abrirlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>No project or tag of this file is called “{name}”: --dry-run lists their names.</source>
    <translation>Ningún proyecto o etiqueta de este archivo se llama “{name}”: --dry-run muestra sus nombres.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No protected time was taken away</source>
    <translation>No se quitó tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>No public holiday falls on a working day that is not marked yet.</source>
    <translation>Ningún festivo cae en un día de trabajo que no esté marcado ya.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>No recovery sheet opens this log: enter its passphrase.</source>
    <translation>Ninguna hoja de recuperación abre este registro: escriba su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>No second place</source>
    <translation>Sin segundo lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>No second place any more</source>
    <translation>Ya sin segundo lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>No shares yet? A unit file sets every member up: contract, clinics and weeks.</source>
    <translation>¿Todavía sin aportes? Un archivo de la unidad prepara a cada integrante: contrato, clínicas y semanas.</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>No such command {name!r}.</source>
    <translation>No existe el comando {name!r}.</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>No such option {name!r}.</source>
    <translation>No existe la opción {name!r}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>No timer is running.</source>
    <translation>No hay ningún cronómetro en marcha.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>No unit file was adopted. Your steward can give you one: it sets the contract and says which weeks are asked for.</source>
    <translation>No se adoptó ningún archivo de la unidad. Su delegado puede darle uno: fija el contrato y dice qué semanas se piden.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict yet: {standing}.</source>
    <translation>Todavía sin resultado: {standing}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict: {lack}.</source>
    <translation>Sin resultado: {lack}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict: {standing}.</source>
    <translation>Sin resultado: {standing}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>No week can be told yet</source>
    <translation>Todavía no se puede saber de ninguna semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No week can be told yet.</source>
    <translation>Todavía no se puede saber de ninguna semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No week here can be compared yet: close its days and answer the undone list.</source>
    <translation>Ninguna semana se puede comparar todavía aquí: cierre sus días y responda la lista de pendientes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>No week here was chosen ahead of time.</source>
    <translation>Ninguna de estas semanas se eligió por adelantado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>No week here was chosen ahead of time; {rest}.</source>
    <translation>Ninguna de estas semanas se eligió por adelantado; {rest}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>No week is chosen any more: draw or add some, or log every week again.</source>
    <translation>Ya no hay semanas elegidas: sortee o agregue algunas, o registre otra vez todas las semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>No week of the log</source>
    <translation>Ninguna semana del registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>No week of the period is still to begin, so none can be chosen ahead of time.</source>
    <translation>Ya empezaron todas las semanas del periodo, así que no se puede elegir ninguna por adelantado.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>No week of the period is still to begin, so none can be chosen ahead of time: ask for later weeks first.</source>
    <translation>Ya empezaron todas las semanas del periodo, así que no se puede elegir ninguna por adelantado: pida antes semanas posteriores.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>No week of these can be compared: close its days and answer the undone list.</source>
    <translation>Ninguna de estas semanas se puede comparar: cierre sus días y responda la lista de pendientes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>No week was short.</source>
    <translation>Ninguna semana fue insuficiente.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No week was worked.</source>
    <translation>No se trabajó ninguna semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>No week with working hours and work in it.</source>
    <translation>Ninguna semana con horario de trabajo y con trabajo en él.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>No week with working hours.</source>
    <translation>Ninguna semana con horario de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>No week yet</source>
    <translation>Todavía ninguna semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>No weeks.</source>
    <translation>Sin semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>No work is scheduled on that day, so there is nothing to be absent from.</source>
    <translation>Ese día no hay trabajo programado, así que no hay de qué ausentarse.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>No working day of this week is open after it: your answer also confirms the undone list of the week, which a verdict needs.</source>
    <translation>Después no queda abierto ningún día de trabajo de esta semana: su respuesta también confirma la lista de pendientes de la semana, que hace falta para un resultado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>No working hours are entered yet.</source>
    <translation>Todavía no hay horario de trabajo anotado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>No-show</source>
    <translation>Inasistencias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>No-show appointment hours</source>
    <translation>Horas de citas con inasistencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Nobody else can make a sheet for you. Without passphrase and without sheet the log stays closed for good.</source>
    <translation>Nadie más puede hacerle una hoja. Sin frase de contraseña y sin hoja, el registro queda cerrado para siempre.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>None</source>
    <translation>Ninguna</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>None is named yet. Members choose theirs from this list, so that it is spelled one way.</source>
    <translation>Todavía no se nombra ninguna. Los integrantes eligen la suya de esta lista, para que se escriba de una sola forma.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>None lies on the table, so members see none.</source>
    <translation>Ninguna está sobre la mesa, así que los integrantes no ven ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>None of the chosen weeks is one of those asked for: choose others, or log every week again.</source>
    <translation>Ninguna de las semanas elegidas es de las que se piden: elija otras, o registre otra vez todas las semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>None of these days is a working day, so there is nothing to enter.</source>
    <translation>Ninguno de estos días es de trabajo, así que no hay nada que anotar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>None of these weeks was chosen to be logged</source>
    <translation>Ninguna de estas semanas se eligió para registrarse</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>None yet: a steward can give you one.</source>
    <translation>Todavía ninguno: un delegado puede darle uno.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>None.</source>
    <translation>Nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>Not asked for in this week</source>
    <translation>No se pide en esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Not begun yet</source>
    <translation>Todavía no empieza</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Not checked: {file}. {why}</source>
    <translation>No se comprobó: {file}. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Not chosen</source>
    <translation>No elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Not counted here, as contract or protected time is not known: {weeks}.</source>
    <translation>No se cuentan aquí, porque no se conoce el contrato o el tiempo protegido: {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Not counted: {file}. {why}</source>
    <translation>No se contó: {file}. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Not delivered</source>
    <translation>No dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Not enough, by logged work alone</source>
    <translation>Insuficiente, solo por trabajo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Not enough, with undone work</source>
    <translation>Insuficiente, con trabajo sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Not in the chart: {offers}.</source>
    <translation>Fuera de la gráfica: {offers}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>Not known: stays out</source>
    <translation>Se desconoce: queda fuera</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Not more logged so far than the contract gives</source>
    <translation>Hasta ahora no se registró más de lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Not more so far than the contract gives for the whole week</source>
    <translation>Hasta ahora no más de lo que da el contrato para toda la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Not opened</source>
    <translation>No se abrió</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Not sealed</source>
    <translation>Sin sellar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Not shared</source>
    <translation>No compartido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Not shown</source>
    <translation>No se muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <source>Not shown apart: everything outside protected time is one sum.</source>
    <translation>No se muestra aparte: todo lo que está fuera del tiempo protegido es una sola suma.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Not taken in</source>
    <translation>No se tomaron</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Not yet</source>
    <translation>Todavía no</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>Not your notes: they are left out.</source>
    <translation>No sus notas: se omiten.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Note an absence</source>
    <translation>Anotar una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note an undone item</source>
    <translation>Anotar un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Note erased for good</source>
    <translation>Nota borrada para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note lost protected time</source>
    <translation>Anotar tiempo protegido perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Note several days of absence</source>
    <translation>Anotar varios días de ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note that a manager was told</source>
    <translation>Anotar que se avisó a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Note the appointments of a week</source>
    <translation>Anotar las citas de una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>Notes are switched off: leave out what follows the slash or switch notes on in Settings</source>
    <translation>Las notas están desactivadas: omita lo que sigue a la diagonal o active las notas en Ajustes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Notes were erased that may still stand in copies of this log, such as in a second place that is not there just now. They are erased there too as soon as that is possible.</source>
    <translation>Se borraron notas que pueden seguir en copias de este registro, por ejemplo en un segundo lugar que ahora no está. Ahí también se borran en cuanto sea posible.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Notes: they were left out.</source>
    <translation>Notas: se omitieron.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Nothing</source>
    <translation>Nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>Nothing about patients belongs in it: no names, no initials, no numbers.</source>
    <translation>Nada de pacientes va en él: ni nombres, ni iniciales, ni números.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Nothing about patients here: no names, initials or numbers.</source>
    <translation>Nada de pacientes aquí: ni nombres, ni iniciales, ni números.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Nothing brings the text back: Undo passes over this. What you saved elsewhere yourself, such as a backup, a log file or an evidence package, still holds it.</source>
    <translation>Nada trae de vuelta el texto: Deshacer pasa de largo. Lo que usted guardó en otra parte, como un respaldo, un archivo de registro o un paquete de evidencia, todavía lo contiene.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Nothing can be said of the whole unit.</source>
    <translation>No se puede decir nada de toda la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>Nothing can be sealed to the key in this unit file: ask the steward for a new unit file.</source>
    <translation>No se puede sellar nada con la clave de este archivo de la unidad: pida al delegado uno nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Nothing else</source>
    <translation>Nada más</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/anywhere.py"/>
    <source>Nothing had to be changed: it was noted already.</source>
    <translation>No hubo que cambiar nada: ya estaba anotado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Nothing here can be changed or removed: corrections and deletions stay visible. Only the text of a note can be erased, and that shows too.</source>
    <translation>Aquí nada se puede cambiar ni quitar: correcciones y eliminaciones quedan a la vista. Solo se puede borrar el texto de una nota, y también eso se ve.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Nothing here says whether the contract was broken.</source>
    <translation>Nada aquí dice si se violó el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Nothing in this file means a duty yet, so no entry was added.</source>
    <translation>Nada en este archivo es todavía una tarea, así que no se agregó ninguna anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Nothing is different yet.</source>
    <translation>Todavía no hay nada distinto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Nothing is entered yet. Without it, each member enters the contract alone.</source>
    <translation>Todavía no hay nada anotado. Sin esto, cada integrante anota el contrato por su cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing is known</source>
    <translation>No se sabe nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Nothing logged on this day. What you type above now belongs to it.</source>
    <translation>No se registró nada en este día. Lo que escriba arriba es ahora de él.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Nothing logged yet today. What you log stands here. For 15 minutes of calls that just ended type p15.</source>
    <translation>Todavía no se registró nada hoy. Lo que registre aparece aquí. Por 15 minutos de llamadas que acaban de terminar, escriba p15.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Nothing logged.</source>
    <translation>Nada registrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>Nothing new came in.</source>
    <translation>No entró nada nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Nothing taken away: {delivered} delivered.</source>
    <translation>No se quitó nada: {delivered} dado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Nothing undone. Work you could not get to counts as needed: type undone c 30.</source>
    <translation>Nada sin hacer. El trabajo al que no llegó cuenta como necesario: escriba undone c 30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Nothing was changed.</source>
    <translation>No cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing was due</source>
    <translation>No correspondía nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Nothing was ever logged here, so there is no history.</source>
    <translation>Aquí nunca se registró nada, así que no hay historial.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Nothing was left undone</source>
    <translation>No quedó nada sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>Nothing was logged on this day.</source>
    <translation>No se registró nada en este día.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/sharing.py"/>
    <source>Nothing was logged yet, so there is nothing to share: log your work first.</source>
    <translation>Todavía no se registró nada, así que no hay nada que compartir: registre primero su trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>Nothing was moved, because {folder} cannot be written ({why}).</source>
    <translation>No se movió nada, porque no se puede escribir en {folder} ({why}).</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>Nothing was moved, because {folder} gave back something else than was written.</source>
    <translation>No se movió nada, porque {folder} devolvió algo distinto de lo que se escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Nothing was saved, because the disk is full or refuses to take more: make room and try again.</source>
    <translation>No se guardó nada, porque el disco está lleno o no acepta más: haga espacio e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/durable.py"/>
    <source>Nothing was saved, because {folder} cannot be written ({why}). Make room or choose another folder.</source>
    <translation>No se guardó nada, porque no se puede escribir en {folder} ({why}). Haga espacio o elija otra carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Nothing was saved, because {parent} cannot be written: allow this program to write there.</source>
    <translation>No se guardó nada, porque no se puede escribir en {parent}: permita a este programa escribir ahí.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Nothing was shared yet.</source>
    <translation>Todavía no se compartió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Nothing was taken away.</source>
    <translation>No se quitó nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing was taken away; the schedule held {more} beyond the contract.</source>
    <translation>No se quitó nada; el horario tenía {more} más que el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Nothing.</source>
    <translation>Nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Notice of all not told…</source>
    <translation>Aviso de todo lo no avisado…</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>November</source>
    <translation>noviembre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>Now</source>
    <translation>Ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Now give the file to every member, and read your digits aloud: they see the same ones before they adopt it.</source>
    <translation>Ahora dé el archivo a cada integrante, y lea en voz alta sus cifras: ven las mismas antes de adoptarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Now on</source>
    <translation>Ahora el</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Nowhere, as far as the program could notice.</source>
    <translation>En ninguna parte, hasta donde el programa pudo notar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Number</source>
    <translation>Número</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>ORDER</source>
    <translation>ORDEN</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>October</source>
    <translation>octubre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Of each day only what its schedule protects is told.</source>
    <translation>De cada día se dice solo lo que protege su horario.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Of every 13 weeks</source>
    <translation>De cada 13 semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>Of other days: how many steps there were, and where the computer’s clock was set.</source>
    <translation>De otros días: cuántos pasos hubo, y dónde se cambió el reloj de la computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>Of other days: when you wrote something down and of which kind it was, but not what it says.</source>
    <translation>De otros días: cuándo anotó usted algo y de qué tipo era, pero no lo que dice.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Of the logged minutes. The program takes the time from the computer; nobody can type it.</source>
    <translation>De los minutos registrados. El programa toma la hora de la computadora; nadie puede escribirla.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of the whole unit</source>
    <translation>De toda la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of the whole unit at least {low} and at most {high}, whatever the others had.</source>
    <translation>De toda la unidad, al menos {low} y a lo sumo {high}, tuvieran lo que tuvieran los demás.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of the whole unit, at least {low} are short even if everyone else had enough time, and at most {high}.</source>
    <translation>De toda la unidad, al {low} no le alcanza aunque a todos los demás les alcanzara, y a lo sumo al {high}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Of the whole unit, at worst and at best</source>
    <translation>De toda la unidad, en el peor y en el mejor caso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Of them a manager was told of</source>
    <translation>De ello se avisó a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>Of these weeks {weeks} chosen ahead of time ({when})</source>
    <translation>De estas semanas, {weeks} por adelantado ({when})</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>Of those not chosen {weeks} logged all the same: kept, but in no median and no count.</source>
    <translation>De las no elegidas, {weeks} con registro de todos modos: se conservan, pero en ninguna mediana ni cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of those reporting</source>
    <translation>De quienes informan</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of {contracted} contracted per 40 h, {delivered} were delivered ({members}).</source>
    <translation>De {contracted} contratado por cada 40 h, se dieron {delivered} ({members}).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of {roster} therapists in the unit {short} needed more, {others} did not, of {unknown} nothing is known.</source>
    <translation>De {roster} terapeutas de la unidad, {short} necesitaron más, {others} no, de {unknown} no se sabe nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Offer</source>
    <translation>Propuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Offer it</source>
    <translation>Ofrecerla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Offer {duty}</source>
    <translation>Ofrecer {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>Offer {sign}</source>
    <translation>Propuesta {sign}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Offers</source>
    <translation>Propuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Offers apart</source>
    <translation>Propuestas por separado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Offers on the curve</source>
    <translation>Propuestas en la curva</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Offers on the table</source>
    <translation>Propuestas sobre la mesa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Offers on the table: none.</source>
    <translation>Propuestas sobre la mesa: ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Offers on the table: {number}.</source>
    <translation>Propuestas sobre la mesa: {number}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Offers over your own weeks</source>
    <translation>Propuestas sobre sus propias semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Offers over your weeks</source>
    <translation>Propuestas sobre sus semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Older</source>
    <translation>Anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Older work</source>
    <translation>Trabajo anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Older work cleared</source>
    <translation>Trabajo anterior despachado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>On a day off or absent</source>
    <translation>En un día libre o ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On a favorite</source>
    <translation>Sobre un favorito</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On a row of a list</source>
    <translation>Sobre una fila de una lista</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>On an employer’s computer it can be seen that the program is there.</source>
    <translation>En la computadora de un empleador se puede ver que el programa está ahí.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On another computer you also need a backup file: restore it, then use the sheet in the same way.</source>
    <translation>En otra computadora también necesita un archivo de respaldo: restáurelo, y use la hoja de la misma manera.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>On average {need} per 40 h were needed, {floor} of that by logged work alone.</source>
    <translation>En promedio se necesitaron {need} por cada 40 h, {floor} de ello solo por trabajo registrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/menu/__init__.py"/>
    <source>On macOS move Duty Tracker into Applications: then its files open with it by themselves.</source>
    <translation>En macOS mueva Duty Tracker a Aplicaciones: entonces sus archivos se abren con él por sí solos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>On one page</source>
    <translation>En una página</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>On paper</source>
    <translation>En papel</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On paper. Do not photograph it, and do not keep it in a cloud or in mail.</source>
    <translation>En papel. No le tome fotos, y no la guarde en la nube ni en el correo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On the schedule: {scheduled}.</source>
    <translation>En el horario: {scheduled}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On the screen of the locked log choose “Use the recovery sheet” and type the eight groups. Capital or small letters make no difference, nor do spaces; there is no letter O, I or L among the signs.</source>
    <translation>En la pantalla del registro bloqueado elija “Usar la hoja de recuperación” y escriba los ocho grupos. Da igual si son mayúsculas o minúsculas, y también los espacios; entre los signos no hay letra O, I ni L.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On the timeline of a day</source>
    <translation>En la línea de tiempo de un día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>On this page</source>
    <translation>En esta página</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>On work done alone: {hidden}.</source>
    <translation>Solo por trabajo hecho: {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>On work done alone: {short} of {counted} ({share}).</source>
    <translation>Solo por trabajo hecho: {short} de {counted} ({share}).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}.</source>
    <translation>En {days}, en {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; it was the day’s whole protected time.</source>
    <translation>En {days}, en {weeks}; fue todo el tiempo protegido del día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; on each of them the day’s whole protected time.</source>
    <translation>En {days}, en {weeks}; en cada uno, todo el tiempo protegido del día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; on {whole} of them the day’s whole protected time.</source>
    <translation>En {days}, en {weeks}; en {whole} de ellos, todo el tiempo protegido del día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Once done, what had been left undone took {ratio} × its estimate.</source>
    <translation>Una vez hecho, lo que quedó sin hacer tomó {ratio} × lo estimado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>Once on this page</source>
    <translation>Una vez en esta página</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One</source>
    <translation>Una</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>One back (Backspace)</source>
    <translation>Uno atrás (Retroceso)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>One file at a time, please: each has its own projects and tags.</source>
    <translation>Un archivo a la vez, por favor: cada uno tiene sus propios proyectos y etiquetas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>One file from your steward sets up every member. Whether to take it, or leave it, is up to you.</source>
    <translation>Un solo archivo de su delegado prepara a cada integrante. Tomarlo o dejarlo es decisión suya.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>One member beside many shows where weeks differ, not who works more.</source>
    <translation>Una persona junto a muchas muestra en qué difieren las semanas, no quién trabaja más.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>One more block</source>
    <translation>Un bloque más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One of them still has a day that is not closed: {days}.</source>
    <translation>Una de ellas todavía tiene un día sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One of them still has days that are not closed: {days}.</source>
    <translation>Una de ellas todavía tiene días sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>One of two histories</source>
    <translation>Uno de dos historiales</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>One of two histories was chosen</source>
    <translation>Se eligió uno de dos historiales</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>One person uses both keys</source>
    <translation>Una misma persona usa ambas claves</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>One spelling of a clinic</source>
    <translation>Una sola forma de escribir una clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Only a duty can be timed</source>
    <translation>Solo se puede cronometrar una tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>Only an entry takes a note: leave out what follows the slash</source>
    <translation>Solo una anotación lleva nota: omita lo que sigue a la diagonal</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Only minutes with clock times</source>
    <translation>Solo minutos con horas</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Only say what would come in.</source>
    <translation>Solo decir qué entraría.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Only the FTE is known:</source>
    <translation>Solo se conoce el FTE:</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Only the newest sheet opens the log: destroy every older one.</source>
    <translation>Solo la hoja más nueva abre el registro: destruya todas las anteriores.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Only the {kind}</source>
    <translation>Solo esto: {kind}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>Only these weeks are logged, as chosen on {made}; nothing is expected of the others.</source>
    <translation>Solo se registran estas semanas, elegidas el {made}; de las demás no se espera nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Only times and duties come in: no description, no name, and nothing about a patient.</source>
    <translation>Entran solo horas y tareas: ninguna descripción, ningún nombre, nada de un paciente.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Only until…</source>
    <translation>Solo hasta…</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Only weeks that touch this day or a later one.</source>
    <translation>Solo las semanas con este día o uno posterior.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Only weeks that touch this day or an earlier one.</source>
    <translation>Solo las semanas con este día o uno anterior.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Only what was changed or deleted</source>
    <translation>Solo lo cambiado o eliminado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Only who can open that log may put it away: type its passphrase.</source>
    <translation>Solo quien puede abrir ese registro puede apartarlo: escriba su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Only {weeks} logged: {list}. Nothing is expected of the others.</source>
    <translation>Solo {weeks}: {list}. De las demás no se espera nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Only {weeks} logged; nothing is expected of the others, and nothing is read into them.</source>
    <translation>Solo {weeks}; de las demás no se espera nada, ni se les atribuye nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Open Duty Tracker</source>
    <translation>Abrir Duty Tracker</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/unit/unit_files.py"/>
    <source>Open a unit file</source>
    <translation>Abrir un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Open a unit file or a backup in the window, or shares in the steward's Review.</source>
    <translation>Abrir un archivo de la unidad o un respaldo en la ventana, o aportes en la Revisión del delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Open a unit file…</source>
    <translation>Abrir un archivo de la unidad…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Open again</source>
    <translation>Abierto otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Open another unit file…</source>
    <translation>Abrir otro archivo de la unidad…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Open the backup</source>
    <translation>Abrir el respaldo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Open the day again</source>
    <translation>Abrir el día otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Open the folder</source>
    <translation>Abrir la carpeta</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Open the log with the groups of its recovery sheet.</source>
    <translation>Abrir el registro con los grupos de su hoja de recuperación.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Open the log with your passphrase, go to Settings, Safety, and make a new sheet: from then on this one opens nothing there. Backup files that you saved elsewhere before still open with it: delete them.</source>
    <translation>Abra el registro con su frase de contraseña, vaya a Ajustes, Seguridad, y haga una hoja nueva: desde entonces esta ya no abre nada ahí. Los respaldos que haya guardado antes en otra parte todavía se abren con ella: elimínelos.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Open the palette, a small window with the line: of the running program if there is one.</source>
    <translation>Abrir la paleta, una pequeña ventana con la línea: la del programa en marcha, si lo hay.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Open the window</source>
    <translation>Abrir la ventana</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Open the window, paint it and quit.</source>
    <translation>Abrir la ventana, dibujarla y salir.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Open with the keyring</source>
    <translation>Abrir con el llavero</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Opening …</source>
    <translation>Abriendo …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Opens with your passphrase, or for whoever is signed in as you here</source>
    <translation>Se abre con su frase de contraseña, o para quien haya iniciado aquí la sesión de usted</translation>
</message>
<message>
    <location filename="../../click/parser.py"/>
    <source>Option {name!r} does not take a value.</source>
    <translation>La opción {name!r} no lleva un valor.</translation>
</message>
<message>
    <location filename="../../click/parser.py"/>
    <source>Option {name!r} requires an argument.</source>
    <translation>La opción {name!r} necesita un valor.</translation>
</message>
<message>
    <location filename="../../click/parser.py"/>
    <source>Option {name!r} requires {nargs} arguments.</source>
    <translation>La opción {name!r} necesita {nargs} valores.</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Options</source>
    <translation>Opciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Or the week of</source>
    <translation>O la semana del</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Other</source>
    <translation>Otra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Other duties</source>
    <translation>Otras tareas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Other duties are together what neither side tells by itself.</source>
    <translation>Otras tareas son, juntas, las que ninguno de los dos lados dice por separado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Other duties together</source>
    <translation>Otras tareas juntas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Other hours this week</source>
    <translation>Otro horario esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Other hours this week…</source>
    <translation>Otro horario esta semana…</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Other indirect care</source>
    <translation>Otra atención indirecta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Other paid time</source>
    <translation>Otro tiempo pagado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Other paid time (gap, freed slot)</source>
    <translation>Otro tiempo pagado (hueco, inasistencia)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Other places, of fewer than {number} members each</source>
    <translation>Otros lugares, de menos de {number} integrantes cada uno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Outreach</source>
    <translation>Acercamiento</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Outreach, referral</source>
    <translation>Acercamiento, derivación</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Outreach, referral and rebooking</source>
    <translation>Acercamiento, derivación y citas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Outside protected time</source>
    <translation>Fuera del tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Outside protected time, by place</source>
    <translation>Fuera del tiempo protegido, por lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Outside protected time, by place ({number} members who tell own time)</source>
    <translation>Fuera del tiempo protegido, por lugar ({number} integrantes que dicen su tiempo propio)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Over {weeks}.</source>
    <translation>Sobre {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Own time</source>
    <translation>Tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Own time (break, before, after, off)</source>
    <translation>Tiempo propio (descanso, antes, después, libre)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Own time by week</source>
    <translation>Tiempo propio por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Own time by week, {range}: {total} in {some} of {weeks}.</source>
    <translation>Tiempo propio por semana, {range}: {total} en {some} de {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Own time leaves only if you tick this.</source>
    <translation>El tiempo propio sale solo si marca esto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Own time leaves only if you tick this; otherwise all that was outside protected time is one sum.</source>
    <translation>El tiempo propio sale solo si marca esto; si no, todo lo que estuvo fuera del tiempo protegido es una sola suma.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Own time: a part of “outside protected”</source>
    <translation>Tiempo propio: una parte de “fuera del protegido”</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Own time: breaks, before and after the shift, days off.</source>
    <translation>Tiempo propio: descansos, antes y después del turno, días libres.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Own weeks are nobody else’s: leave out --roster and --for, or name the shares.</source>
    <translation>Las semanas propias no son de nadie más: omita --roster y --for, o indique los aportes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>P&amp;lacement</source>
    <translation>&amp;Lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>PATH</source>
    <translation>RUTA</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>PDF, the pages of an export</source>
    <translation>PDF, las páginas de una exportación</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>PTO</source>
    <translation>PTO</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Page (PDF)</source>
    <translation>Página (PDF)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Page (PDF) (*.pdf)</source>
    <translation>Página (PDF) (*.pdf)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>Pages</source>
    <translation>Páginas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Pages (PDF)</source>
    <translation>Páginas (PDF)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Paper</source>
    <translation>Papel</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Paper sheets</source>
    <translation>Hojas de papel</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Paper sheets, apart</source>
    <translation>Hojas de papel, aparte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Paper sheet…</source>
    <translation>Hoja de papel…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Part of the day…</source>
    <translation>Parte del día…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_pages.py"/>
    <source>Part of the review</source>
    <translation>Parte de la revisión</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>Part-time hours and absences are taken into account day by day, so enter it for a full-time week.</source>
    <translation>El medio tiempo y las ausencias se toman en cuenta día por día, así que anótelo para una semana de tiempo completo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>Participation</source>
    <translation>Participación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <source>Parts</source>
    <translation>Partes</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Passphrase</source>
    <translation>Frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>Passphrase (Enter alone keeps the line, sealed, until the log is unlocked)</source>
    <translation>Frase de contraseña (solo Enter guarda la línea, sellada, hasta que se desbloquee el registro)</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Passphrase of the backup, or the groups of its recovery sheet</source>
    <translation>Frase de contraseña del respaldo, o los grupos de su hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Passphrase until now</source>
    <translation>Frase de contraseña hasta ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Patient calls</source>
    <translation>Llamadas de pacientes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Patient emails and messages</source>
    <translation>Correos y mensajes de pacientes</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Pattern</source>
    <translation>Horario</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>Paused: {duties}. Stopping goes on with {first}.</source>
    <translation>En pausa: {duties}. Al detener, sigue {first}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>People in it</source>
    <translation>Personas que la forman</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/comparison_table.py"/>
    <source>Per 40 h</source>
    <translation>Por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Per 40 h, from the one comparable week; by work done alone: {floor}.</source>
    <translation>Por cada 40 h, de la única semana comparable; solo por trabajo hecho: {floor}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Per 40 h, medians of the {number} comparable weeks; by work done alone: {floor}.</source>
    <translation>Por cada 40 h, medianas de las {number} semanas comparables; solo por trabajo hecho: {floor}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Per 40 h, {guaranteed} guaranteed, {given} delivered.</source>
    <translation>Por cada 40 h, {guaranteed} garantizado, {given} dado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Per 40 h, {guaranteed} guaranteed; no fixed protected time was entered.</source>
    <translation>Por cada 40 h, {guaranteed} garantizado; no se anotó tiempo protegido fijo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of appointments</source>
    <translation>Porcentaje de las citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of booked appointment time</source>
    <translation>Porcentaje del tiempo de citas reservado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of scheduled time</source>
    <translation>Porcentaje del tiempo programado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of time</source>
    <translation>Porcentaje del tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>PgDown|a key</source>
    <translation>AvPág</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>PgUp|a key</source>
    <translation>RePág</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Picture (*.png);;Drawing (*.svg)</source>
    <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>Pinned favorites need numbers from 1 to {most}, each its own, in order.</source>
    <translation>Los favoritos fijados llevan números del 1 al {most}, cada uno el suyo, en orden.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Place in the day</source>
    <translation>Lugar en el día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Place in the log: {seq}, {head}</source>
    <translation>Lugar en el registro: {seq}, {head}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <source>Placed</source>
    <translation>Ubicado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Placement</source>
    <translation>Lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Placements</source>
    <translation>Lugares</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Places</source>
    <translation>Lugares</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Planning</source>
    <translation>Planeación</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Pool the shares in files and folders, and show nothing that tells of one member.</source>
    <translation>Reunir los aportes de archivos y carpetas, sin mostrar nada que revele a un integrante.</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Positional arguments</source>
    <translation>Argumentos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Press Enter once more to keep it as it is.</source>
    <translation>Presione Enter una vez más para guardarlo tal como está.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Press Enter once more to log it as it is.</source>
    <translation>Presione Enter una vez más para registrarlo tal como está.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/key_field.py"/>
    <source>Press a key</source>
    <translation>Presione una tecla</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_install.py"/>
    <location filename="../../dutytracker/cli_log.py"/>
    <location filename="../../dutytracker/cli_members.py"/>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Print one JSON document.</source>
    <translation>Mostrar un documento JSON.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Print the summary of the week that holds DATE (today).</source>
    <translation>Mostrar el resumen de la semana de FECHA (hoy).</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Print the weeks that touch FROM to TO, oldest first, with their medians.</source>
    <translation>Mostrar las semanas de DESDE a HASTA, la más antigua primero, con sus medianas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Print weeks</source>
    <translation>Imprimir semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Print…</source>
    <translation>Imprimir…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Private name</source>
    <translation>Nombre privado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Private name of {who}</source>
    <translation>Nombre privado de {who}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Protect my record</source>
    <translation>Proteger mi registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Protect your record with a passphrase?</source>
    <translation>¿Proteger su registro con una frase de contraseña?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Protected</source>
    <translation>Protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Protected block</source>
    <translation>Bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Protected blocks</source>
    <translation>Bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Protected by your passphrase</source>
    <translation>Protegido por su frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Protected on schedule</source>
    <translation>Protegido en el horario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Protected that day</source>
    <translation>Protegido ese día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>Protected time</source>
    <translation>Tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>Protected time by week</source>
    <translation>Tiempo protegido por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>Protected time by week, {range}: {taken} taken away in {lost} of {weeks} weeks. The table holds every figure.</source>
    <translation>Tiempo protegido por semana, {range}: se quitaron {taken} en {lost} de {weeks} semanas. La tabla contiene todas las cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Protected time delivered</source>
    <translation>Tiempo protegido dado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Protected time due</source>
    <translation>Tiempo protegido que correspondía</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Protected time given</source>
    <translation>Tiempo protegido dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Protected time taken away</source>
    <translation>Tiempo protegido que se quitó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Protected time taken away, {range}</source>
    <translation>Tiempo protegido que se quitó, {range}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Public holidays</source>
    <translation>Días festivos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Public holidays on working days</source>
    <translation>Festivos en días de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Put &amp;away&#9;Del</source>
    <translation>&amp;Apartar&#9;Del</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Put away</source>
    <translation>Apartar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Put away…</source>
    <translation>Apartar…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Put it away</source>
    <translation>Quitarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Put my log away and close it</source>
    <translation>Apartar mi registro y cerrarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Put the log in the backup FILE in the place of this one, which is kept aside; or put back one kept aside.</source>
    <translation>Poner el registro del respaldo ARCHIVO en el lugar de este, que se aparta; o devolver a su lugar uno que se apartó.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>Put the newer log or a backup in its place, or go on with this copy.</source>
    <translation>Ponga en su lugar el registro más nuevo o un respaldo, o siga con esta copia.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Put the pooled figures into the file</source>
    <translation>Poner las cifras reunidas en el archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>Put the program into the menu of this desktop, and open its files by a double click. For you alone.</source>
    <translation>Poner el programa en el menú de este escritorio, y abrir sus archivos con un doble clic. Solo para usted.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Put this one back</source>
    <translation>Volver a poner este</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Put {name} away</source>
    <translation>Apartar a {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Quantiles are weighted nearest ranks, and each member weighs the same. Hours are per 40 scheduled.</source>
    <translation>Los cuantiles son rangos más cercanos ponderados, y cada integrante pesa lo mismo. Las horas son por cada 40 programadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Quartiles of it</source>
    <translation>Sus cuartiles</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>Question {number} of {all}</source>
    <translation>Pregunta {number} de {all}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Quick entry</source>
    <translation>Entrada rápida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Quit</source>
    <translation>Salir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Read it as text</source>
    <translation>Leerlo como texto</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Read the line as if it were then.</source>
    <translation>Leer la línea como si fuera entonces.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Read the line as if it were then; the recording time stays the clock's.</source>
    <translation>Leer la línea como si fuera entonces; la hora en que se anota sigue siendo la del reloj.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/check_window.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Reading all of it…</source>
    <translation>Leyéndolo todo…</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_workers.py"/>
    <source>Reading stopped because the computer ended a part of this program; perhaps its memory was full. Close other programs and read the files again.</source>
    <translation>La lectura se detuvo porque la computadora terminó una parte de este programa; tal vez se llenó su memoria. Cierre otros programas y lea los archivos otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Reading the file…</source>
    <translation>Leyendo el archivo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Reading {done} of {total} files</source>
    <translation>Leyendo {done} de {total} archivos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Reason</source>
    <translation>Razón</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Reasons for lost time; managers told: {number}</source>
    <translation>Razones del tiempo perdido; avisos a supervisores: {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Receipt</source>
    <translation>Recibo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Receipt (*.dutyreceipt)</source>
    <translation>Recibo (*.dutyreceipt)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Receipt of {day} taken</source>
    <translation>Recibo del {day} tomado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Receipt of {day} taken out</source>
    <translation>Recibo del {day} retirado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Receipts</source>
    <translation>Recibos</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Receipts are made of a collection: name one with --collection.</source>
    <translation>Los recibos se hacen de una colección: indique una con --collection.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>Received by a steward on {day}, up to entry {seq}; your next share shows that it continues that record.</source>
    <translation>Recibido por un delegado el {day}, hasta el paso {seq}; su próximo aporte muestra que continúa ese historial.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>Record</source>
    <translation>Historial</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Record {places}: {reason}.</source>
    <translation>Dato {places}: {reason}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Recorded: {record}</source>
    <translation>Se anotó: {record}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Records {places}: {reason}.</source>
    <translation>Datos {places}: {reason}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Recovery sheet</source>
    <translation>Hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Redo</source>
    <translation>Rehacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Remark</source>
    <translation>Observación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Remarks</source>
    <translation>Observaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Remind me before the shift ends</source>
    <translation>Recordarme antes de que termine el turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Remove</source>
    <translation>Quitar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>Remove it</source>
    <translation>Quitarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Rename duties</source>
    <translation>Cambiar nombres de tareas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_windows.py"/>
    <source>Rename the collection</source>
    <translation>Cambiar el nombre de la colección</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen a day</source>
    <translation>Reabrir un día</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen an undone item</source>
    <translation>Reabrir un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen the undone list</source>
    <translation>Reabrir la lista de pendientes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Replaced in your contract: {before}; now {term}.</source>
    <translation>Se reemplazó en su contrato: {before}; ahora {term}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Reporting, of the roster</source>
    <translation>Informan, de la plantilla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/choosing_backup.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore a backup</source>
    <translation>Restaurar un respaldo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Restore a backup…</source>
    <translation>Restaurar un respaldo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Restore a file…</source>
    <translation>Restaurar un archivo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore it</source>
    <translation>Restaurarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Restore this one…</source>
    <translation>Restaurar este…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore {name}</source>
    <translation>Restaurar {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Return|a key</source>
    <translation>Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Review</source>
    <translation>Revisión</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}, written on {at}: since the program was started the clock had been set {off}</source>
    <translation>Paso {seq}, escrito el {at}: desde que se inició el programa, el reloj se había cambiado {off}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}, written on {at}: {reason}</source>
    <translation>Paso {seq}, escrito el {at}: {reason}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}: written on {at}, after a change written on {before}</source>
    <translation>Paso {seq}: escrito el {at}, después de un cambio escrito el {before}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke it</source>
    <translation>Revocarla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke the recovery sheet</source>
    <translation>Revocar la hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke the sheet…</source>
    <translation>Revocar la hoja…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Right as it is</source>
    <translation>Está bien así</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Right|a key</source>
    <translation>Derecha</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>Roster unknown</source>
    <translation>Plantilla desconocida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>Roster {number}</source>
    <translation>Plantilla {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Row</source>
    <translation>Fila</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Running week</source>
    <translation>Semana en curso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Safety</source>
    <translation>Seguridad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Saturday</source>
    <translation>sábado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <source>Save</source>
    <translation>Guardar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Save a backup</source>
    <translation>Guardar un respaldo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Save all receipts…</source>
    <translation>Guardar todos los recibos…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Save as PDF…</source>
    <translation>Guardar como PDF…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Save in a folder…</source>
    <translation>Guardar en una carpeta…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Save receipt…</source>
    <translation>Guardar recibo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Save the change</source>
    <translation>Guardar el cambio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_making.py"/>
    <source>Save the evidence in a folder</source>
    <translation>Guardar la evidencia en una carpeta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/exporting.py"/>
    <source>Save the export</source>
    <translation>Guardar la exportación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Save the names</source>
    <translation>Guardar los nombres</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Save the notice</source>
    <translation>Guardar el aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>Save the packet</source>
    <translation>Guardar el paquete</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Save the picture</source>
    <translation>Guardar la imagen</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <location filename="../../dutytracker/ui/review/offers_chart_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_cards.py"/>
    <source>Save the picture (S)</source>
    <translation>Guardar la imagen (S)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Save the receipt</source>
    <translation>Guardar el recibo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Save the receipts in a folder</source>
    <translation>Guardar los recibos en una carpeta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Save the record</source>
    <translation>Guardar el registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Save the recovery sheet</source>
    <translation>Guardar la hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Save these hours</source>
    <translation>Guardar este horario</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Save this guarantee</source>
    <translation>Guardar esta garantía</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Save what you share</source>
    <translation>Guardar lo que comparte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Saved as {name}, in {folder}.</source>
    <translation>Se guardó como {name}, en {folder}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Saved as {path}, read back and found whole. {who}</source>
    <translation>Se guardó como {path}, se volvió a leer y está íntegro. {who}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Saved as {path}.</source>
    <translation>Se guardó como {path}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Saved as {path}. Digits of the file: {digits}</source>
    <translation>Se guardó como {path}. Cifras del archivo: {digits}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Saved as {path}. Give it to the member.</source>
    <translation>Se guardó como {path}. Déselo a la persona.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Saved in {folder}. Begin with read-me.pdf there.</source>
    <translation>Se guardó en {folder}. Empiece ahí por read-me.pdf.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Saved the evidence of these days in {folder}: read-me.txt in it says what it shows.</source>
    <translation>Se guardó la evidencia de estos días en {folder}: read-me.txt, ahí mismo, dice lo que muestra.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>Saved {file}.</source>
    <translation>Se guardó {file}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>Saved {file}: the whole log in one file, read back and found whole.</source>
    <translation>Se guardó {file}: todo el registro en un archivo, que se volvió a leer y está íntegro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Save…</source>
    <translation>Guardar…</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>Say how long it took</source>
    <translation>Diga cuánto duró</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say how long it was</source>
    <translation>Diga cuánto fue</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say how long it would have taken</source>
    <translation>Diga cuánto habría tomado</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Say of shares, receipts, unit files, backups and evidence what holds and what does not; changes nothing.</source>
    <translation>Decir de aportes, recibos, archivos de la unidad, respaldos y evidencia qué se sostiene y qué no; no cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Say until when it was, such as 12:30.</source>
    <translation>Diga hasta cuándo fue, como 12:30.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Say what a quick-entry line would do; changes nothing.</source>
    <translation>Decir qué haría una línea de registro rápido; no cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say what took the time</source>
    <translation>Diga qué se llevó el tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Say when it was, or which duty</source>
    <translation>Diga cuándo fue, o qué tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>Say which duty it was</source>
    <translation>Diga qué tarea fue</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Say which duty to time</source>
    <translation>Diga qué tarea se cronometra</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say which duty was left undone</source>
    <translation>Diga qué tarea quedó sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Scheduled</source>
    <translation>Programado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Scheduled beyond the contract</source>
    <translation>Programado más allá del contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Scheduled time</source>
    <translation>Tiempo programado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Schedules and messages can confirm it.</source>
    <translation>Los horarios y los mensajes pueden confirmarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Seal it to the steward of that unit file.</source>
    <translation>Sellarlo para el delegado de ese archivo de la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Sealed to the steward of {unit}, digits {digits}: nobody else can read it. Still, do not send it by your employer's mail.</source>
    <translation>Sellado para el delegado de {unit}, cifras {digits}: nadie más puede leerlo. Aun así, no lo envíe por el correo de su empleador.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>Search all pages</source>
    <translation>Buscar en todas las páginas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>Search all pages (Ctrl+F)</source>
    <translation>Buscar en todas las páginas (Ctrl+F)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Second</source>
    <translation>Segundo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Sections of the settings</source>
    <translation>Secciones de los ajustes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sensitivity</source>
    <translation>Sensibilidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sensitivity: the answer under harder rules</source>
    <translation>Sensibilidad: la respuesta con reglas más estrictas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Sent to the printer.</source>
    <translation>Se envió a la impresora.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <source>September</source>
    <translation>septiembre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Set a passphrase</source>
    <translation>Poner una frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Set in this log what it sets; one undo takes all of it back.</source>
    <translation>Fijar en este registro lo que él fija; deshacer una vez lo revierte todo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Set the passphrase</source>
    <translation>Poner la frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Set up a unit file…</source>
    <translation>Preparar un archivo de la unidad…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Settings</source>
    <translation>Ajustes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Seven</source>
    <translation>Siete</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Several members can share this account of the computer. Each has a log with a passphrase of its own, and nothing in it is shared. Everyone at the computer sees the names.</source>
    <translation>Varios integrantes pueden compartir esta cuenta de la computadora. Cada quien tiene un registro con su propia frase de contraseña, y no se comparte nada de él. Todos en la computadora ven los nombres.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Several members have this name: say which folder is meant, {folders}.</source>
    <translation>Varias personas tienen este nombre: diga cuál carpeta es, {folders}.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Several members share this computer: say who it is with --profile, {names}.</source>
    <translation>Varios integrantes comparten esta computadora: diga quién es con --profile, {names}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Share</source>
    <translation>Compartir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Share (*.dutyshare)</source>
    <translation>Aporte (*.dutyshare)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Share files or a whole folder of them. Here you will see how many members report, whether the time was enough, how much would have been, and what was given: for all of them together, never for one.</source>
    <translation>Archivos de aportes o una carpeta entera de ellos. Aquí verá cuántos integrantes informan, si alcanzó el tiempo, cuánto habría alcanzado y qué se dio: para todos juntos, nunca para uno solo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Share of member-weeks covered, by guaranteed hours per 40 h</source>
    <translation>Parte cubierta de las semanas de integrante, según horas garantizadas por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Share of member-weeks that a guarantee of so many hours would have covered. Pale: 95 % band. Black lines: today’s contract terms.</source>
    <translation>Parte de las semanas de integrante que habría cubierto una garantía de tantas horas. Pálido: banda del 95 %. Líneas negras: condiciones actuales del contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Share of members short under each reading, with its 95 % interval.</source>
    <translation>Parte de los integrantes a quienes no les alcanza según cada lectura, con su intervalo del 95 %.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Share of the unit</source>
    <translation>Parte de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Share of them</source>
    <translation>Parte de ellos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Share of those reporting</source>
    <translation>Parte de quienes informan</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <source>Share them</source>
    <translation>Compartirlas</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_record.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Share weeks</source>
    <translation>Compartir semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Shared</source>
    <translation>Compartido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Shared before</source>
    <translation>Compartido antes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Shares (*{suffix});;All files (*)</source>
    <translation>Aportes (*{suffix});;Todos los archivos (*)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Share|a part of all</source>
    <translation>Parte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Shift</source>
    <translation>Turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Shift+Enter starts a timer.</source>
    <translation>Mayús+Enter inicia un cronómetro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Shift|a key</source>
    <translation>Mayús</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Short by more than 1 hour</source>
    <translation>Insuficiente por más de 1 hora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Short from the first minute</source>
    <translation>Insuficiente desde el primer minuto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Short: need over contract by more than {tolerance}.</source>
    <translation>Insuficiente: lo necesario pasa del contrato por más de {tolerance}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Show Duty Tracker in the tray</source>
    <translation>Mostrar Duty Tracker en el área de notificación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Show all</source>
    <translation>Mostrar todos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Show all {number}</source>
    <translation>Mostrar los {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_view.py"/>
    <source>Show as a &amp;table&#9;T</source>
    <translation>Mostrar como &amp;tabla&#9;T</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_and_table.py"/>
    <source>Show as a picture (T)</source>
    <translation>Mostrar como imagen (T)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <location filename="../../dutytracker/ui/review/offers_chart_card.py"/>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_cards.py"/>
    <location filename="../../dutytracker/ui/widgets/picture_and_table.py"/>
    <source>Show as a table (T)</source>
    <translation>Mostrar como tabla (T)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Show the figures as a table</source>
    <translation>Mostrar las cifras como tabla</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Show the version and exit.</source>
    <translation>Mostrar la versión y salir.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_install.py"/>
    <location filename="../../dutytracker/cli_log.py"/>
    <location filename="../../dutytracker/cli_members.py"/>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Show this message and exit.</source>
    <translation>Mostrar este mensaje y salir.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Show what a steward's unit file sets, or adopt it.</source>
    <translation>Mostrar qué fija el archivo de la unidad de un delegado, o adoptarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Show what is typed</source>
    <translation>Mostrar lo que se escribe</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Show where own time was spent; else all unprotected time is one sum.</source>
    <translation>Mostrar dónde se usó tiempo propio; si no, todo el tiempo no protegido es una sola suma.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Shrinks</source>
    <translation>Se reduce</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Sign and save the unit file</source>
    <translation>Firmar y guardar el archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Sign and save…</source>
    <translation>Firmar y guardar…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Since</source>
    <translation>Desde</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Six</source>
    <translation>Seis</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Size</source>
    <translation>Tamaño</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Skip</source>
    <translation>Omitir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>So many hours in each reference week, of 40 hours unless you type another: 8 per 37.5</source>
    <translation>Tantas horas por cada semana de referencia, de 40 horas si no escribe otra: 8 por cada 37.5</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Somebody who was put away comes back</source>
    <translation>Alguien que se apartó vuelve</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Something in Duty Tracker went wrong. What was logged is safe; the report holds nothing of it.</source>
    <translation>Algo salió mal en Duty Tracker. Lo registrado está a salvo; el informe no contiene nada de ello.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/anywhere.py"/>
    <source>Something in Duty Tracker went wrong: the window has the report.</source>
    <translation>Algo salió mal en Duty Tracker: la ventana tiene el informe.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Something is still being made: wait until it is done, and try again.</source>
    <translation>Todavía se está haciendo algo: espere a que termine, e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/undone_field.py"/>
    <source>Something more was left undone</source>
    <translation>Quedó algo más sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Something was changed since: take it back with Undo, one by one.</source>
    <translation>Algo se cambió desde entonces: retírelo con Deshacer, uno por uno.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/desk.py"/>
    <source>Something went wrong, and nothing was changed.</source>
    <translation>Algo salió mal, y no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Space</source>
    <translation>Espacio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_list.py"/>
    <source>Space marks the week to compare with.</source>
    <translation>Espacio marca la semana con la cual comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>Space or Shift+click in the list marks another week to compare with</source>
    <translation>Espacio o Mayús+clic en la lista marca otra semana con la cual comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_list.py"/>
    <source>Space or Shift+click marks the week to compare with</source>
    <translation>Espacio o Mayús+clic marca la semana con la cual comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Space|a key</source>
    <translation>Espacio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Spreadsheet</source>
    <translation>Hoja de cálculo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Spreadsheet (*.xlsx)</source>
    <translation>Hoja de cálculo (*.xlsx)</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Start a timer</source>
    <translation>Iniciar un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Start with the session</source>
    <translation>Iniciar con la sesión</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Start without the window, as at the start of the session.</source>
    <translation>Iniciar sin la ventana, como al comenzar la sesión.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Status</source>
    <translation>Estado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Stays</source>
    <translation>No cambia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Stays on this computer</source>
    <translation>Se queda en esta computadora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Step</source>
    <translation>Paso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Steps</source>
    <translation>Pasos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Steward</source>
    <translation>Delegado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Still missing for a verdict: {points}.</source>
    <translation>Para un resultado todavía falta: {points}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Still open: {points}.</source>
    <translation>Todavía abierto: {points}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Stop</source>
    <translation>Detener</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Stop a timer</source>
    <translation>Detener un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Stop and log it</source>
    <translation>Detener y registrarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Stop the timer</source>
    <translation>Detener el cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Stop {duty} and log it</source>
    <translation>Detener {duty} y registrarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Stop: {timer}</source>
    <translation>Detener: {timer}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Stopped, and nothing was changed.</source>
    <translation>Se detuvo, y nada cambió.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Stopping…</source>
    <translation>Deteniendo…</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sufficiency</source>
    <translation>Suficiencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Sufficiency: from logged work to need</source>
    <translation>Suficiencia: del trabajo registrado a lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Sunday</source>
    <translation>domingo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Switch</source>
    <translation>Cambiar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switch notes off</source>
    <translation>Desactivar las notas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switch notes on</source>
    <translation>Activar las notas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Switch the timer</source>
    <translation>Cambiar de cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switching notes off leaves those that are there. Erasing takes their text out of the entries, of the history and of the automatic backups, and cannot be undone.</source>
    <translation>Desactivar las notas deja las que hay. Borrar quita su texto de las anotaciones, del historial y de los respaldos automáticos, y no se puede deshacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <location filename="../../dutytracker/ui/settings/manner_part.py"/>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>System</source>
    <translation>Sistema</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>System follows the computer.</source>
    <translation>Sistema sigue a la computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>TEXT</source>
    <translation>TEXTO</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_log.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>TO</source>
    <translation>HASTA</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Tab writes it that way.</source>
    <translation>Tab lo escribe así.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Table</source>
    <translation>Tabla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Table (CSV)</source>
    <translation>Tabla (CSV)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Tab|a key</source>
    <translation>Tab</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Take a receipt</source>
    <translation>Tomar un recibo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Take a receipt…</source>
    <translation>Tomar un recibo…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Take back an absence</source>
    <translation>Retirar una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Take back the appointments of a week</source>
    <translation>Retirar las citas de una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Take in again</source>
    <translation>Tomar otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Take it back</source>
    <translation>Retirarla</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_install.py"/>
    <source>Take it out again; your log stays.</source>
    <translation>Volver a quitarlo; su registro se queda.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Take it over</source>
    <translation>Traerlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Take it over   Enter</source>
    <translation>Traerlo   Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Take its text out of the history and of the automatic backups, for good</source>
    <translation>Quitar su texto del historial y de los respaldos automáticos, para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>Take out</source>
    <translation>Quitar</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Take over a log file, another tracker's file or a steward's receipt; the same file twice changes nothing.</source>
    <translation>Traer un archivo de registro, el de otro programa de tiempos o el recibo de un delegado; repetir el mismo archivo no cambia nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Take over from a unit file</source>
    <translation>Tomar de un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Take over from a unit file…</source>
    <translation>Tomar de un archivo de la unidad…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_page.py"/>
    <source>Take over the offers of a unit file</source>
    <translation>Tomar las propuestas de un archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>Take the last change back.</source>
    <translation>Deshacer el último cambio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Take them back</source>
    <translation>Retirarlas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Take this one instead</source>
    <translation>Tomar este en su lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Take verify.py from someone you trust where you do not trust who gave you this folder.</source>
    <translation>Si no confía en quien le dio esta carpeta, pida verify.py a alguien de confianza.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Taken</source>
    <translation>Quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Taken away</source>
    <translation>Quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Taken away, manager told</source>
    <translation>Quitado, con aviso a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Taken back.</source>
    <translation>Retirada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Taken back. Redo logs them again.</source>
    <translation>Retiradas. Rehacer las registra otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Taken back: {0}</source>
    <translation>Se retiró: {0}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>Taken back: {what}</source>
    <translation>Se retiró: {what}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Taken by</source>
    <translation>Quitado por</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <source>Taken out again: {entries}, {minutes}</source>
    <translation>Se retiraron: {entries}, {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Taken out of your contract: {term}.</source>
    <translation>Se quitó de su contrato: {term}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Taken over. The files you make are signed with your own key: members who adopted the other file are asked to compare your digits.</source>
    <translation>Tomado. Los archivos que haga se firman con su propia clave: a los integrantes que adoptaron el otro archivo se les pide comparar las cifras de usted.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Taken up by</source>
    <translation>Ocupado por</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Takes {nargs} values but 1 was given.</source>
    <translation>Lleva {nargs} valores, pero se dio 1.</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Takes {nargs} values but {len} were given.</source>
    <translation>Lleva {nargs} valores, pero se dieron {len}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Target: {share} of the unit; under half, every figure is indicative.</source>
    <translation>Meta: {share} de la unidad; con menos de la mitad, toda cifra es indicativa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Tell my notes too</source>
    <translation>Incluir también mis notas</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Tell the notes of entries too; else they are left out.</source>
    <translation>Decir también las notas de las anotaciones; si no, se omiten.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Tell totals of weeks, or of days.</source>
    <translation>Decir totales por semana (weeks) o por día (days).</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Tell when each step about other days was written down, too.</source>
    <translation>Decir también cuándo se anotó cada paso sobre otros días.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Tell when every other step of the log was written down</source>
    <translation>Decir cuándo se anotó cada uno de los demás pasos del registro</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Tell where own time was spent; else all unprotected time is one sum.</source>
    <translation>Decir dónde se usó tiempo propio; si no, todo el tiempo no protegido es una sola suma.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Ten</source>
    <translation>Diez</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Term</source>
    <translation>Condición</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Terms</source>
    <translation>Condiciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Text</source>
    <translation>Texto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>Text size</source>
    <translation>Tamaño del texto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That an entry is told at all: a member who alters the program could hide all of its steps among the others, where their times and their number stay to be seen.</source>
    <translation>Que una anotación aparezca siquiera: quien altere el programa podría esconder todos sus pasos entre los demás, donde siguen a la vista sus momentos y su número.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>That day is off in this week: choose a day with a shift, or swap the shift first.</source>
    <translation>Ese día es libre en esta semana: elija un día con turno, o cambie primero el turno.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>That day is still to come. Type the day on which it was given.</source>
    <translation>Ese día todavía no llega. Escriba el día en que se entregó.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>That day is still to come: close it when it is over.</source>
    <translation>Ese día todavía no llega: ciérrelo cuando termine.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>That day is still to come: only work that was done can be logged.</source>
    <translation>Ese día todavía no llega: solo se registra trabajo hecho.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>That everything in the folder fits together, with Python alone, in this folder:</source>
    <translation>Que todo lo que está en la carpeta concuerda, solo con Python, en esta carpeta:</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>That favorite is under key {number} already.</source>
    <translation>Ese favorito ya está en la tecla {number}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That is after now: name a time that is over.</source>
    <translation>Eso es después de ahora: nombre una hora que ya pasó.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That is before the running timer began.</source>
    <translation>Eso es antes de que empezara el cronómetro en marcha.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>That is less than half, so every figure is indicative only.</source>
    <translation>Es menos de la mitad, así que toda cifra es solo indicativa.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>That is longer than the {duration} scheduled on that day.</source>
    <translation>Eso es más que las {duration} programadas ese día.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>That is not the passphrase of this log: check Caps Lock and the keyboard layout, and try again.</source>
    <translation>Esa no es la frase de contraseña de este registro: revise Bloq Mayús y la distribución del teclado, e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>That is not the recovery sheet of this log: look for the newest one, since it takes the place of every older one.</source>
    <translation>Esa no es la hoja de recuperación de este registro: busque la más nueva, porque toma el lugar de todas las anteriores.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>That is {days} days back.</source>
    <translation>Eso fue hace {days} días.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>That is {share}; by chance alone, as if those reporting were drawn at random, it could be {low} to {high}.</source>
    <translation>Eso es {share}; solo por azar, como si quienes informan se hubieran sorteado, podría ser {low} a {high}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That no step is missing: a member who alters the program could hide an entry, or later steps of one, among the digests. Ask for a package with the times of all steps where that matters.</source>
    <translation>Que no falte ningún paso: quien altere el programa podría esconder entre las huellas una anotación, o pasos posteriores de una. Donde eso importe, pida un paquete con los momentos de todos los pasos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>That page is not a part of the guide.</source>
    <translation>Esa página no es parte de la guía.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>That the key of this log signed it, with OpenSSH, in this folder (on Windows, in the command prompt):</source>
    <translation>Que lo firmó la clave de este registro, con OpenSSH, en esta carpeta (en Windows, en el símbolo del sistema):</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That the log was not written anew as a whole by whoever has the key: no receipt fixes it.</source>
    <translation>Que el registro no se haya vuelto a escribir entero por quien tiene la clave: ningún recibo lo fija.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>That the record goes on from entry {seq}: {steps}, nothing readable</source>
    <translation>Que el historial sigue desde el paso {seq}: {steps}, nada legible</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That timer is running already.</source>
    <translation>Ese cronómetro ya está en marcha.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>That week has begun. Weeks are chosen ahead of time, so that nobody can say they were picked.</source>
    <translation>Esa semana ya empezó. Las semanas se eligen por adelantado, para que nadie diga que se escogieron a propósito.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>That week is none of those asked for: ask for a longer period first.</source>
    <translation>Esa semana no es de las pedidas: pida primero un periodo más largo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That what came after the last receipt was not written anew by whoever has the key.</source>
    <translation>Que lo posterior al último recibo no se haya vuelto a escribir por quien tiene la clave.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>That would end after now: only work that is over can be logged.</source>
    <translation>Eso terminaría después de ahora: solo se registra trabajo que ya pasó.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>That's all for today</source>
    <translation>Es todo por hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>That’s all for this day</source>
    <translation>Es todo por este día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>That’s all for today</source>
    <translation>Es todo por hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>The answer under harder rules</source>
    <translation>La respuesta con reglas más estrictas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The backup could not be made.</source>
    <translation>No se pudo hacer el respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>The backup could not be opened.</source>
    <translation>No se pudo abrir el respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The backup is being made…</source>
    <translation>Se está haciendo el respaldo…</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/replacing.py"/>
    <source>The backup is not in its place yet ({why}): close every program that uses {folder}, then start Duty Tracker again, and it goes on.</source>
    <translation>El respaldo todavía no está en su lugar ({why}): cierre todo programa que use {folder}, inicie otra vez Duty Tracker, y continúa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/backing_up.py"/>
    <source>The backup of today could not be made. {why}</source>
    <translation>No se pudo hacer el respaldo de hoy. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} cannot be read ({why}): check the name, and that this program may read it.</source>
    <translation>El respaldo {path} no se puede leer ({why}): revise el nombre, y que este programa pueda leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} is damaged. It was left as it is: use another one.</source>
    <translation>El respaldo {path} está dañado. Se dejó como estaba: use otro.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} was made by a newer Duty Tracker: install the newest version to restore it.</source>
    <translation>El respaldo {path} lo hizo un Duty Tracker más nuevo: instale la versión más nueva para restaurarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>The benchmark in this unit file cannot be right, because {clause}: ask for a new unit file.</source>
    <translation>La referencia de este archivo de la unidad no puede ser correcta, porque {clause}: pida un archivo de la unidad nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>The benchmark in this unit file does not have the right shape{place}.</source>
    <translation>La referencia de este archivo de la unidad no tiene la forma correcta{place}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>The choice of weeks that holds from {day} on is taken out.</source>
    <translation>Se quita la elección de semanas que vale a partir del {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The chosen weeks must be given oldest first, and each only once.</source>
    <translation>Las semanas elegidas deben darse de la más antigua a la más reciente, y cada una solo una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>The clinic</source>
    <translation>La clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>The clinics have {together} therapists together, the unit {roster}: that is right where some work in none of them, or in several.</source>
    <translation>Las clínicas tienen juntas {together} terapeutas, la unidad {roster}: está bien si algunos no trabajan en ninguna, o trabajan en varias.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/statements.py"/>
    <source>The collection was changed elsewhere in between, so nothing was changed: open it again.</source>
    <translation>La colección se cambió entretanto en otra parte, así que no cambió nada: ábrala otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>The collection {name} is damaged ({path}). It was left as it is: put a backup of it in its place.</source>
    <translation>La colección {name} está dañada ({path}). Se dejó como estaba: ponga en su lugar un respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>The command accept-copy does that.</source>
    <translation>El comando accept-copy lo hace.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The comparison</source>
    <translation>La comparación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The comparison line by line</source>
    <translation>La comparación línea por línea</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>The computer’s clock had been set {times} while changes were made, first {off} at {at} UTC.</source>
    <translation>El reloj de la computadora se había cambiado {times} mientras se hacían cambios, la primera {off}, el {at} UTC.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>The computer’s clock was behind when something was recorded on {day}.</source>
    <translation>El reloj de la computadora iba atrasado cuando se anotó algo el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>The computer’s clock went back {times} between two changes, first from {before} to {at} UTC.</source>
    <translation>El reloj de la computadora retrocedió {times} entre dos cambios, la primera de {before} a {at} UTC.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The contract counts booked appointments: enter those of this week in Weeks.</source>
    <translation>El contrato cuenta citas reservadas: anote las de esta semana en Semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The contract counts protected blocks: add them to the working hours in Settings.</source>
    <translation>El contrato cuenta bloques protegidos: agréguelos al horario de trabajo en Ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, and it was kept.</source>
    <translation>El contrato da {short} más de lo necesario, y se cumplió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, and {gap} more was given than it says.</source>
    <translation>El contrato da {short} más de lo necesario, y se dio {gap} más de lo que dice.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, but {gap} of it was not given: {outcome}.</source>
    <translation>El contrato da {short} más de lo necesario, pero no se dieron {gap}: {outcome}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract is just enough, and {gap} more was given than it says.</source>
    <translation>El contrato alcanza justo, y se dio {gap} más de lo que dice.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract is {short} too small, and {gap} more was given than it says: {outcome}.</source>
    <translation>Al contrato le faltan {short}, y se dio {gap} más de lo que dice: {outcome}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>The contract of these weeks is not known, so what was given has nothing to stand beside.</source>
    <translation>No se conoce el contrato de estas semanas, así que lo dado no tiene con qué compararse.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>The contract over time</source>
    <translation>El contrato a lo largo del tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The contract terms must be given oldest first, each with a first day of its own.</source>
    <translation>Las condiciones del contrato deben darse de la más antigua a la más reciente, cada una con su propio primer día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>The contract’s {hours}: in {enough} of {weeks}.</source>
    <translation>Las {hours} del contrato: en {enough} de {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_lines.py"/>
    <source>The curve is {hidden}</source>
    <translation>La curva está {hidden}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>The curve of guaranteed hours with a mark for each offer: {marks}.</source>
    <translation>La curva de horas garantizadas con una marca para cada propuesta: {marks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>The curve of guaranteed hours; no offer has a mark.</source>
    <translation>La curva de horas garantizadas; ninguna propuesta tiene marca.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/columns_to_spans.py"/>
    <source>The dates in this file can be read two ways (03/04 is March 4 or April 3): say which one it is, with --dates month-first or --dates day-first on the command line.</source>
    <translation>Las fechas de este archivo se pueden leer de dos maneras (03/04 es el 4 de marzo o el 3 de abril): diga cuál es, con --dates month-first o --dates day-first en la línea de comandos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>The dates in this file can be read two ways: say which one is right.</source>
    <translation>Las fechas de este archivo se pueden leer de dos maneras: diga cuál es la correcta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>The day</source>
    <translation>El día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>The day is closed; {questions} about it wait. Nothing is lost if you leave them.</source>
    <translation>El día está cerrado; esperan {questions} sobre él. No se pierde nada si las deja.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The day must be a real date, written like 2026-03-02.</source>
    <translation>El día debe ser una fecha real, escrita como 2026-03-02.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The day must lie between {first_day} and {last_day}.</source>
    <translation>El día debe estar entre {first_day} y {last_day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The day must lie from {first} to {last}.</source>
    <translation>El día debe estar entre {first} y {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>The day that is off</source>
    <translation>El día que es libre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>The details are the lines above and the program’s journal: the days on which it started, ended or failed, and where in its code. Nothing of your log is in them, and nothing is sent anywhere.</source>
    <translation>Los detalles son las líneas de arriba y el diario del programa: los días en que inició, terminó o falló, y dónde en su código. No contienen nada de su registro, y nada se envía a ninguna parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The digest</source>
    <translation>La huella</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The disk did not give all of the {called} {database}, which is whole: try again, and have the disk looked at if this comes back.</source>
    <translation>El disco no dio todo lo de {called} {database}, que está íntegro: intente otra vez, y haga revisar el disco si esto se repite.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>The eight groups of the recovery sheet</source>
    <translation>Los ocho grupos de la hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>The entry line</source>
    <translation>La línea de entrada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>The entry line and the timer</source>
    <translation>La línea de entrada y el cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_making.py"/>
    <source>The evidence could not be made. Nothing was saved.</source>
    <translation>No se pudo hacer la evidencia. No se guardó nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/folder.py"/>
    <source>The evidence goes into a folder of its own: say by its name which one is to be made.</source>
    <translation>La evidencia va en una carpeta propia: diga con su nombre cuál se debe hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>The facts of the unit were changed</source>
    <translation>Se cambiaron los datos de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The figures</source>
    <translation>Las cifras</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <source>The figures behind the first page</source>
    <translation>Las cifras detrás de la primera página</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_draft.py"/>
    <source>The figures count as a packet, and stay out of the file. {why} Wait for more shares to put them in.</source>
    <translation>Las cifras cuentan como un paquete, y quedan fuera del archivo. {why} Espere más aportes para ponerlas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/saving.py"/>
    <source>The file could not be saved there ({reason}). Choose another folder.</source>
    <translation>No se pudo guardar ahí el archivo ({reason}). Elija otra carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>The file does not say its encoding: it was read as {name}.</source>
    <translation>El archivo no dice su codificación: se leyó como {name}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>The file does not say its time zone: its clock times were read as those of {zone}.</source>
    <translation>El archivo no dice su zona horaria: sus horas se leyeron como las de {zone}.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>The file of the collection {name} is gone: put {path} back, or remove the collection.</source>
    <translation>El archivo de la colección {name} ya no está: vuelva a poner {path}, o quite la colección.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/taken_share.py"/>
    <source>The file {file} was changed or taken away while the shares were looked at: look at them again.</source>
    <translation>El archivo {file} se cambió o se quitó mientras se revisaban los aportes: revíselos otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's contract terms differ: what is in the log stays.</source>
    <translation>Las condiciones del contrato del archivo son distintas: queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's member (code, clinic or program) differs: what is in the log stays.</source>
    <translation>La persona integrante del archivo (código, clínica o programa) es distinta: queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's settings (first day of the week, time zone or notes) differ: what is in the log stays.</source>
    <translation>Los ajustes del archivo (primer día de la semana, zona horaria o notas) son distintos: queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's working hours differ: what is in the log stays.</source>
    <translation>El horario del archivo es distinto: queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The first day must not come after the last one.</source>
    <translation>El primer día no debe ser posterior al último.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>The first five {five}, the other eight {others}.</source>
    <translation>Las primeras cinco {five}, las otras ocho {others}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>The first, there</source>
    <translation>La primera, ahí</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>The folder after --data-dir must have a name.</source>
    <translation>La carpeta después de --data-dir debe tener un nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>The folder could not be tried: choose another one.</source>
    <translation>No se pudo probar la carpeta: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>The folder is being tried …</source>
    <translation>Probando la carpeta …</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The folder of the log cannot be written; make it writable, or choose another one with --data-dir.</source>
    <translation>No se puede escribir en la carpeta del registro; permítalo, o elija otra con --data-dir.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>The folder {folder} did not keep what was written: choose another one.</source>
    <translation>La carpeta {folder} no conservó lo que se escribió: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The folder {folder} is no log that was kept aside here: name a backup, or such a folder.</source>
    <translation>La carpeta {folder} no es un registro que se haya apartado aquí: indique un respaldo o una carpeta de ese tipo.</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The folder {private} must be yours alone; remove it and try again.</source>
    <translation>La carpeta {private} debe ser solo suya; quítela e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>The gap has {minutes}: type 1 to {most}.</source>
    <translation>El hueco tiene {minutes}: escriba de 1 a {most}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>The grid shows and sets the minutes of this place alone</source>
    <translation>La cuadrícula muestra y pone solo los minutos de este lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>The grid shows and sets work from an earlier week alone</source>
    <translation>La cuadrícula muestra y pone solo trabajo de una semana anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>The guarantee must not be longer than the week it is counted on.</source>
    <translation>La garantía no debe ser mayor que la semana sobre la que se cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The head</source>
    <translation>La cabeza</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The id must be a UUID.</source>
    <translation>El identificador debe ser un UUID.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>The key file named another key than that of this log: lines typed while it was locked may have been read by whoever changed it, and are not here. The right key is back in its place.</source>
    <translation>El archivo de clave nombraba otra clave que la de este registro: quien lo cambió pudo haber leído las líneas escritas mientras estaba bloqueado, y no están aquí. La clave correcta está otra vez en su lugar.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/making.py"/>
    <source>The key file {key_file} cannot be read: put a copy of it back.</source>
    <translation>El archivo de clave {key_file} no se puede leer: vuelva a poner una copia.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} cannot be read ({strerror}): allow this program to.</source>
    <translation>El archivo de clave {path} no se puede leer ({strerror}): permita a este programa que lo lea.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} is damaged. It was left as it is: put a copy of it back, then the log opens again.</source>
    <translation>El archivo de clave {path} está dañado. Se dejó como estaba: vuelva a poner una copia, y el registro se abre otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} is missing, so the log cannot be opened: put a copy of it back.</source>
    <translation>Falta el archivo de clave {path}, así que el registro no se puede abrir: vuelva a poner una copia.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The key of the steward</source>
    <translation>La clave del delegado</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The key that shares are sealed to</source>
    <translation>La clave con la que se sellan los aportes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>The keyboard settings of the desktop can bind a key to this command, which opens the line too:</source>
    <translation>Los ajustes de teclado del escritorio pueden asignar una tecla a este comando, que también abre la línea:</translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer does not answer or is locked: unlock it, or use your passphrase.</source>
    <translation>El llavero de esta computadora no responde o está bloqueado: desbloquéelo, o use su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer does not hold the key of this log: enter the passphrase.</source>
    <translation>El llavero de esta computadora no tiene la clave de este registro: escriba la frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>The keyring of this computer does not open this log: enter its passphrase.</source>
    <translation>El llavero de esta computadora no abre este registro: escriba su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer kept something else: use your passphrase.</source>
    <translation>El llavero de esta computadora guardaba otra cosa: use su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>The keyring then opens nothing any more: the log gets a new key, and so does every automatic backup, which can take a while.</source>
    <translation>El llavero ya no abre nada entonces: el registro recibe una clave nueva, y también cada respaldo automático, lo que puede tardar un rato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>The keys of the favorites work everywhere</source>
    <translation>Las teclas de los favoritos funcionan en todas partes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewal.py"/>
    <source>The keys were not changed in full.</source>
    <translation>No se cambiaron todas las claves.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The label</source>
    <translation>La etiqueta</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The label of the member</source>
    <translation>La etiqueta de la persona</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last 12 weeks</source>
    <translation>Las últimas 12 semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 12 whole weeks</source>
    <translation>Las últimas 12 semanas completas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 6 whole weeks</source>
    <translation>Las últimas 6 semanas completas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last 8 weeks</source>
    <translation>Las últimas 8 semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 8 whole weeks</source>
    <translation>Las últimas 8 semanas completas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The last day asked for must not come before the first one.</source>
    <translation>El último día que se pide no debe ser anterior al primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>The last day must not be before the first.</source>
    <translation>El último día no debe ser anterior al primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last half year</source>
    <translation>El último medio año</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>The last sign of each group checks the four before it and the place of the group.</source>
    <translation>El último signo de cada grupo comprueba los cuatro anteriores y el lugar del grupo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The last unit file was made on {day}.</source>
    <translation>El último archivo de la unidad se hizo el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The last week must not come before the first one.</source>
    <translation>La última semana no debe ser anterior a la primera.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last whole week</source>
    <translation>La última semana completa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last year</source>
    <translation>El último año</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>The line is too long: it may have {most} characters and has {length}</source>
    <translation>La línea es demasiado larga: puede tener {most} caracteres y tiene {length}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The list, its totals, when things were written down and which changes were late follow from the steps: verify.py works them out anew.</source>
    <translation>La lista, sus totales, cuándo se anotaron las cosas y qué cambios fueron tardíos se siguen de los pasos: verify.py los calcula de nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>The log</source>
    <translation>El registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log comes first …</source>
    <translation>Primero el registro …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The log copies itself once a day and when the program ends, if anything was changed. A copy counts once it was read back in full. Those of twelve days, ten weeks and nine months are kept.</source>
    <translation>El registro se copia una vez al día y cuando el programa termina, si algo cambió. Una copia cuenta cuando se volvió a leer entera. Se conservan las de doce días, diez semanas y nueve meses.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>The log did not open</source>
    <translation>El registro no se abrió</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/unlocking.py"/>
    <source>The log did not open, because something in Duty Tracker went wrong.</source>
    <translation>El registro no se abrió, porque algo salió mal en Duty Tracker.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log had no passphrase: anyone who has this file can read all of it.</source>
    <translation>El registro no tenía frase de contraseña: quien tenga este archivo puede leerlo todo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log has it …</source>
    <translation>El registro la tiene …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log has it. {done} of {all} backups have it too …</source>
    <translation>El registro la tiene. {done} de {all} respaldos también la tienen …</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>The log has no passphrase: anyone who gets at that folder can read all of it.</source>
    <translation>El registro no tiene frase de contraseña: quien llegue a esa carpeta puede leerlo todo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log is always encrypted on disk. On an employer’s computer it can be seen that the program is there, and an administrator watching an unlocked session can read it.</source>
    <translation>El registro siempre está cifrado en el disco. En la computadora de un empleador se puede ver que el programa está ahí, y un administrador que observe una sesión desbloqueada puede leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>The log is listed no more. Nothing of it is deleted, and it can be brought back here at any time.</source>
    <translation>El registro ya no está en la lista. No se elimina nada de él, y se puede traer de vuelta aquí en cualquier momento.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/sealed_answer.py"/>
    <source>The log is locked, so this was kept for it, sealed: {what}.</source>
    <translation>El registro está bloqueado, así que esto se guardó para él, sellado: {what}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/handover_server.py"/>
    <source>The log is not open in the window: unlock it there first.</source>
    <translation>El registro no está abierto en la ventana: desbloquéelo ahí primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>The log locks after this long without anybody at the computer. It also locks with your session, with Ctrl+Shift+K, and from the tray. Nothing of it is shown then, and its key is no longer held. A running timer goes on.</source>
    <translation>El registro se bloquea después de este tiempo sin nadie en la computadora. También se bloquea con su sesión, con Ctrl+Mayús+K y desde el área de notificación. Entonces no se muestra nada de él, y ya no se tiene su clave. Un cronómetro en marcha sigue.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log of member {member}, as it was on {made}, without entries.</source>
    <translation>El registro de {member}, tal como estaba el {made}, sin anotaciones.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log of member {member}, as it was on {made}: {entries}, the last one of {last}.</source>
    <translation>El registro de {member}, tal como estaba el {made}: {entries}, la última del {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>The log of {name} is locked</source>
    <translation>El registro de {name} está bloqueado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase only. Nobody can reset it: if you forget it, the log stays closed.</source>
    <translation>El registro se abre solo con su frase de contraseña. Nadie puede restablecerla: si la olvida, el registro queda cerrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, or for whoever is signed in as you at this computer. Nobody can reset the passphrase.</source>
    <translation>El registro se abre con su frase de contraseña, o para quien haya iniciado la sesión de usted en esta computadora. Nadie puede restablecer la frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, or with the recovery sheet. Nobody can reset either of them.</source>
    <translation>El registro se abre con su frase de contraseña, o con la hoja de recuperación. Nadie puede restablecer ninguna de las dos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, with the recovery sheet, or for whoever is signed in as you at this computer.</source>
    <translation>El registro se abre con su frase de contraseña, con la hoja de recuperación, o para quien haya iniciado la sesión de usted en esta computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The log that is here is no older copy: just go on with it.</source>
    <translation>El registro que está aquí no es una copia anterior: siga con él sin más.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The log that was kept in {folder} is back in its place.</source>
    <translation>El registro que se conservó en {folder} está otra vez en su lugar.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The meal and the protected blocks must lie inside the shift.</source>
    <translation>La comida y los bloques protegidos deben quedar dentro del turno.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The meal and the protected blocks must not overlap.</source>
    <translation>La comida y los bloques protegidos no deben traslaparse.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>The median of the latest four comparable weeks is {median}.</source>
    <translation>La mediana de las últimas cuatro semanas comparables es {median}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed as much as its contract.</source>
    <translation>La semana mediana necesitó lo mismo que su contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed {minutes} less than its contract.</source>
    <translation>La semana mediana necesitó {minutes} menos que su contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed {minutes} more than its contract.</source>
    <translation>La semana mediana necesitó {minutes} más que su contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>The member</source>
    <translation>La persona integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>The member code {member} is known with another key, so this share is set aside: ask whether one person uses both.</source>
    <translation>El código de integrante {member} se conoce con otra clave, así que este aporte se aparta: pregunte si una misma persona usa ambas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>The member code {member} is known with another key. If one person uses both, such as on two computers, the weeks of both belong together. If another person uses the same code, they are counted apart.</source>
    <translation>El código de integrante {member} se conoce con otra clave. Si una misma persona usa ambas, por ejemplo en dos computadoras, las semanas de ambas van juntas. Si otra persona usa el mismo código, se cuentan aparte.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>The member “{name}” was put away: bring it back with “members --bring-back” first.</source>
    <translation>“{name}” quedó apartado: tráigalo de vuelta primero con “members --bring-back”.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>The minutes of the meetings must be given.</source>
    <translation>Deben darse los minutos de las reuniones.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>The moment after --now must be a real date and time, written like 2026-03-04T14:17.</source>
    <translation>El momento después de --now debe ser una fecha y hora reales, escritas como 2026-03-04T14:17.</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>The name</source>
    <translation>El nombre</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>The name of a collection {trouble}.</source>
    <translation>El nombre de una colección {trouble}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The name of the clinic</source>
    <translation>El nombre de la clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>The name of the offer {trouble}.</source>
    <translation>El nombre de la propuesta {trouble}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The name of the project</source>
    <translation>El nombre del proyecto</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The name of the unit</source>
    <translation>El nombre de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>The name {trouble}.</source>
    <translation>El nombre {trouble}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The note</source>
    <translation>La nota</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erasing_notes.py"/>
    <source>The note is erased in the log, and still stands in copies of it: this is tried again. {why}</source>
    <translation>La nota se borró en el registro, y sigue en copias de él: se intenta otra vez. {why}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>The note is not about a patient, though it looks like it.</source>
    <translation>La nota no trata de un paciente, aunque lo parezca.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/entering.py"/>
    <source>The note looks as if it told who a patient is: leave that out, or add --note-is-safe if it is not about a patient.</source>
    <translation>La nota parece decir quién es un paciente: quite eso, o agregue --note-is-safe si no trata de un paciente.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/note_answers.py"/>
    <source>The note was said not to be about a patient.</source>
    <translation>Se indicó que la nota no trata de un paciente.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>The note {trouble}</source>
    <translation>La nota {trouble}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_chart_card.py"/>
    <source>The offers on the curve</source>
    <translation>Las propuestas en la curva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>The offers on the table were changed</source>
    <translation>Se cambiaron las propuestas sobre la mesa</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window broke off its answer; look there whether it was done.</source>
    <translation>La ventana abierta cortó su respuesta; vea ahí si se hizo.</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window did not answer in time; look there whether it was done.</source>
    <translation>La ventana abierta no respondió a tiempo; vea ahí si se hizo.</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window does not understand this command; both must be the same version.</source>
    <translation>La ventana abierta no entiende este comando; ambos deben ser de la misma versión.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>The other, there</source>
    <translation>La otra, ahí</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>The packet was saved: {names}</source>
    <translation>Se guardó el paquete: {names}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>The page</source>
    <translation>La página</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>The passphrase in {environment} is not text: set it in UTF-8.</source>
    <translation>La frase de contraseña en {environment} no es texto: póngala en UTF-8.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The passphrase was not set, because something in Duty Tracker went wrong.</source>
    <translation>No se puso la frase de contraseña, porque algo salió mal en Duty Tracker.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>The paused timer measured only a part of that time: change its entry first.</source>
    <translation>El cronómetro en pausa midió solo una parte de ese tiempo: cambie primero su anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The percentage must be a number from 0 to 100, such as 17.5.</source>
    <translation>El porcentaje debe ser un número de 0 a 100, como 17.5.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The place of a timer must not be below 0.</source>
    <translation>El lugar de un cronómetro no debe ser menor que 0.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/printing.py"/>
    <source>The printer does not answer. Check it, or save a PDF and print that.</source>
    <translation>La impresora no responde. Revísela, o guarde un PDF e imprima eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/printing.py"/>
    <source>The printer stopped. Check it and print again.</source>
    <translation>La impresora se detuvo. Revísela e imprima otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The program</source>
    <translation>El programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>The record</source>
    <translation>El registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>The recovery sheet opened your log. If you forgot the passphrase, set another one now: the one until now opens nothing any more then, and the sheet goes on holding. You can also do it later, with the sheet, under Settings, Safety.</source>
    <translation>La hoja de recuperación abrió su registro. Si olvidó la frase de contraseña, ponga otra ahora: la de hasta ahora ya no abre nada, y la hoja sigue valiendo. También puede hacerlo después, con la hoja, en Ajustes, Seguridad.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewal.py"/>
    <source>The recovery sheet that was made could not be shown, for the log was locked: make a new one.</source>
    <translation>La hoja de recuperación que se hizo no se pudo mostrar, porque el registro se bloqueó: haga una nueva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>The reference week has from 1 minute to 168 hours of work.</source>
    <translation>La semana de referencia tiene de 1 minuto a 168 horas de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/pooling/pool.py"/>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The roster counts everyone in the unit, so it cannot be smaller than {fewest}.</source>
    <translation>La plantilla cuenta a todas las personas de la unidad, así que no puede ser menor que {fewest}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The roster of a clinic must count from 1 to {most} therapists.</source>
    <translation>La plantilla de una clínica debe contar de 1 a {most} terapeutas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The same again</source>
    <translation>La misma otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_page.py"/>
    <source>The same in a full week, and not in others</source>
    <translation>Lo mismo en una semana completa, y no en otras</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>The second place for backups, {folder}, is not there: connect it, or choose another.</source>
    <translation>El segundo lugar para respaldos, {folder}, no está: conéctelo, o elija otro.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>The settings</source>
    <translation>Los ajustes</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>The shares in {folder} are not sealed, so that anyone can open them.</source>
    <translation>Los aportes en {folder} no están sellados, así que cualquiera puede abrirlos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet of {date} opens this log beside your passphrase. Whoever finds it, and has the files of the log, can open it too.</source>
    <translation>La hoja del {date} abre este registro además de su frase de contraseña. Quien la encuentre, y tenga los archivos del registro, también puede abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet of {date} then opens nothing any more: the log gets a new key, and so does every automatic backup, which can take a while.</source>
    <translation>La hoja del {date} ya no abre nada entonces: el registro recibe una clave nueva, y también cada respaldo automático, lo que puede tardar un rato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet opens the log from the moment it is made. It is shown once, to be printed or saved as a PDF.</source>
    <translation>La hoja abre el registro desde el momento en que se hace. Se muestra una vez, para imprimirla o guardarla como PDF.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>The sheet was neither printed nor saved, and it can't be shown again: print it, or write down the groups, before you close this.</source>
    <translation>La hoja no se imprimió ni se guardó, y no se puede mostrar otra vez: imprímala, o anote los grupos, antes de cerrar esto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>The shift of</source>
    <translation>El turno del</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The short week (*) is short only with the work left undone.</source>
    <translation>La semana insuficiente (*) lo es solo con el trabajo sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The start must lie on the entry's own date in the time zone of the log.</source>
    <translation>El inicio debe caer en la fecha de la anotación, en la zona horaria del registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The start of a timer</source>
    <translation>El inicio de un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>The statement of this evidence package was rewritten: ask for the package again.</source>
    <translation>La declaración de este paquete de evidencia se volvió a escribir: pida el paquete otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The statement was signed with the key of this log, and names the end of the chain.</source>
    <translation>La declaración se firmó con la clave de este registro, y nombra el final de la cadena.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/entry_file.py"/>
    <source>The system did not allow it ({why}): change what starts with the session in the computer’s own settings.</source>
    <translation>El sistema no lo permitió ({why}): cambie lo que inicia con la sesión en los ajustes de la computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/picture.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>The table holds every figure.</source>
    <translation>La tabla contiene todas las cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>The text of a note was erased for good {erased}.</source>
    <translation>El texto de una nota se borró para siempre {erased}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The time must be a real instant with its offset, written like 2026-03-02T14:02:00-08:00.</source>
    <translation>El momento debe ser un instante real con su diferencia horaria, escrito como 2026-03-02T14:02:00-08:00.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of adopting</source>
    <translation>El momento de adoptar</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of recording</source>
    <translation>El momento de anotar</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of sharing</source>
    <translation>El momento de compartir</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of the receipt</source>
    <translation>El momento del recibo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of the unit file</source>
    <translation>El momento del archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time zone must be a known name, such as America/Los_Angeles.</source>
    <translation>La zona horaria debe ser un nombre conocido, como America/Los_Angeles.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The time, other than as the member’s own computer told it. A clock that was wrong before the program was started and stayed so is not noticed.</source>
    <translation>El momento, salvo como lo dijo la computadora de la propia persona. Un reloj que estaba mal antes de iniciar el programa y siguió así no se nota.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>The timer begins after now, so the clock was moved: correct when it began, or discard it.</source>
    <translation>El cronómetro empieza después de ahora, así que se movió el reloj: corrija cuándo empezó, o descártelo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>The timer begins later than now, {since}: the clock was moved. When did it begin?</source>
    <translation>El cronómetro empieza después de ahora, {since}: se movió el reloj. ¿Cuándo empezó?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The two are not the same. Type it again.</source>
    <translation>Las dos no son iguales. Escríbala otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>The undone list is complete</source>
    <translation>La lista de pendientes está completa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The undone list is not answered: confirm it, also where nothing was left undone.</source>
    <translation>La lista de pendientes no está respondida: confírmela, también si no quedó nada sin hacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The undone list of {week} is not answered yet.</source>
    <translation>Falta responder la lista de pendientes de {week}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>The unit</source>
    <translation>La unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>The unit and the period</source>
    <translation>La unidad y el periodo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>The unit and the weeks asked for</source>
    <translation>La unidad y las semanas pedidas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The unit file of {day} says something else: make a new one.</source>
    <translation>El archivo de la unidad del {day} dice otra cosa: haga uno nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The unit file of {day} says the same.</source>
    <translation>El archivo de la unidad del {day} dice lo mismo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>The unit file waits: it is shown once your log is open.</source>
    <translation>El archivo de la unidad espera: se muestra cuando se abra su registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>The unit file was signed and saved: {name}</source>
    <translation>El archivo de la unidad se firmó y se guardó: {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_from_file.py"/>
    <source>The unit file {name} holds no offers: choose one that does.</source>
    <translation>El archivo de la unidad {name} no contiene propuestas: elija uno que las tenga.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>The unit’s</source>
    <translation>De la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>The unit’s hours are rounded to half hours, so less than half an hour between both means nothing.</source>
    <translation>Las horas de la unidad se redondean a medias horas, así que menos de media hora de diferencia no dice nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_view.py"/>
    <source>The week</source>
    <translation>La semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>The week after</source>
    <translation>La semana siguiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for is over.</source>
    <translation>La semana pedida ya terminó.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for is ready to be shared.</source>
    <translation>La semana pedida está lista para compartirse.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for was over when your log began.</source>
    <translation>La semana pedida ya había terminado cuando empezó su registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>The week away, from {day}, is not counted.</source>
    <translation>La semana de ausencia, desde el {day}, no se cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>The week before</source>
    <translation>La semana anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>The week in full</source>
    <translation>La semana completa</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The week must lie from {first} to {last}.</source>
    <translation>La semana debe estar entre {first} y {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>The week of {day} has begun. Weeks are chosen ahead of time, so that nobody can say they were picked.</source>
    <translation>La semana del {day} ya empezó. Las semanas se eligen por adelantado, para que nadie diga que se escogieron a propósito.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>The week shown in Weeks</source>
    <translation>La semana que se ve en Semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>The week {week}</source>
    <translation>La semana {week}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>The week: {verdict}.</source>
    <translation>La semana: {verdict}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The weeks asked for must lie between {first_day} and {last_day}.</source>
    <translation>Las semanas que se piden deben estar entre {first_day} y {last_day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The weeks asked for: {dates}</source>
    <translation>Las semanas pedidas: {dates}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The whole log is read beside the window, once a day. That was not done yet.</source>
    <translation>El registro entero se lee junto a la ventana, una vez al día. Todavía no se ha hecho.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The whole log was last read on {day}, and nothing in it was damaged.</source>
    <translation>El registro entero se leyó por última vez {day}, y no tenía nada dañado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>The whole unit</source>
    <translation>Toda la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The word for indirect care</source>
    <translation>La palabra para la atención indirecta</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The word for {duty}</source>
    <translation>La palabra para {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The word for {duty} must not be empty.</source>
    <translation>La palabra para {duty} no debe quedar vacía.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The {called} {database} cannot be read ({why}): {mend}.</source>
    <translation>No se puede leer: {called} {database} ({why}): {mend}.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The {called} {database} is damaged. It was left as it is: put a backup of it in its place.</source>
    <translation>Está dañado: {called} {database}. Se dejó como estaba: ponga en su lugar un respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for are over.</source>
    <translation>Las {count} semanas pedidas ya terminaron.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for are over; your log has {here} of them.</source>
    <translation>Las {count} semanas pedidas ya terminaron; su registro tiene {here} de ellas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for were over when your log began.</source>
    <translation>Las {count} semanas pedidas ya habían terminado cuando empezó su registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>The {place} group is wrong: check it.</source>
    <translation>El {place} grupo está mal: revíselo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Their actual length</source>
    <translation>Su duración real</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Their estimates</source>
    <translation>Sus estimaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Their text goes out of the entries, of every step of their history, and of the automatic backups.</source>
    <translation>Su texto sale de las anotaciones, de todo paso de su historial y de los respaldos automáticos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Then nobody can say that you left out later changes of these entries. What other steps say stays hidden.</source>
    <translation>Entonces nadie puede decir que usted omitió cambios posteriores de estas anotaciones. Lo que dicen otros pasos queda oculto.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Therapists</source>
    <translation>Terapeutas</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>There already is a collection called {name}: choose another name.</source>
    <translation>Ya hay una colección llamada {name}: elija otro nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>There already is a file {path}: choose another name.</source>
    <translation>Ya hay un archivo {path}: elija otro nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/beginning.py"/>
    <source>There already is a log in {folder}: open it, or choose another folder.</source>
    <translation>Ya hay un registro en {folder}: ábralo, o elija otra carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>There already is {already} {key}: change that one instead.</source>
    <translation>Ya hay {already} {key}: cambie mejor eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>There are too many receipts in this folder: choose another one.</source>
    <translation>Hay demasiados recibos en esta carpeta: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>There is more than {groups} groups: check what was typed.</source>
    <translation>Hay más de {groups} grupos: revise lo que escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>There is no collection called {name} yet: name the files or folders to begin it with.</source>
    <translation>Todavía no hay una colección llamada {name}: indique los archivos o carpetas con que empieza.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>There is no collection called {name}: choose one that is there, or begin it.</source>
    <translation>No hay una colección llamada {name}: elija una que exista, o empiécela.</translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>There is no collection called {wanted}: choose one that is there, or begin it.</source>
    <translation>No hay una colección llamada {wanted}: elija una que exista, o empiécela.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/exchange/share_folder.py"/>
    <source>There is no file or folder {path}: check the name.</source>
    <translation>No hay archivo ni carpeta {path}: revise el nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>There is no folder {folder}: choose one that is there.</source>
    <translation>No hay una carpeta {folder}: elija una que exista.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>There is no log here that this receipt could be for: take it where the share was made.</source>
    <translation>Aquí no hay un registro para el que pueda ser este recibo: tómelo donde se hizo el aporte.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>There is no log in {folder} yet, so there is nothing to back up.</source>
    <translation>Todavía no hay un registro en {folder}, así que no hay nada que respaldar.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/opening.py"/>
    <source>There is no log in {folder} yet: begin one first.</source>
    <translation>Todavía no hay un registro en {folder}: empiece uno primero.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>There is no member “{called}”: choose {names}.</source>
    <translation>No hay una persona llamada “{called}”: elija {names}.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>There is no member “{called}”: nobody began a log here yet.</source>
    <translation>No hay una persona llamada “{called}”: nadie ha empezado aquí un registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>There is no packet yet.</source>
    <translation>Todavía no hay un paquete.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>There is no passphrase: anyone at this computer can open this log. A first passphrase makes a new key, so that older copies of the files stay closed too.</source>
    <translation>No hay frase de contraseña: cualquiera en esta computadora puede abrir este registro. Una primera frase de contraseña hace una clave nueva, para que también queden cerradas las copias anteriores de los archivos.</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>There is no share of {who} that a receipt can be made for: ask for one.</source>
    <translation>No hay un aporte de {who} del que se pueda hacer un recibo: pida uno.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>There is no such file; check its name.</source>
    <translation>No existe ese archivo; revise su nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>There is none, so nobody can open the log if you forget the passphrase. A sheet is a printed page that opens it; keep it at home. Whoever finds it, and has the files of the log, can open it too.</source>
    <translation>No hay ninguna, así que nadie puede abrir el registro si usted olvida la frase de contraseña. Una hoja es una página impresa que lo abre; guárdela en casa. Quien la encuentre, y tenga los archivos del registro, también puede abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>There is nothing to make again.</source>
    <translation>No hay nada que rehacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/desk.py"/>
    <source>There is nothing to take back in this collection.</source>
    <translation>No hay nada que retirar en esta colección.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>There is nothing to take back.</source>
    <translation>No hay nada que retirar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>There is nothing to undo.</source>
    <translation>No hay nada que deshacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/folder.py"/>
    <source>There is something in this place already: choose a new folder for the evidence.</source>
    <translation>Ya hay algo en este lugar: elija una carpeta nueva para la evidencia.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>There was no log here before.</source>
    <translation>Aquí no había antes un registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>These are my hours</source>
    <translation>Este es mi horario</translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>These are too many files to hand to the open window: name the folder they lie in.</source>
    <translation>Son demasiados archivos para pasarlos a la ventana abierta: indique la carpeta en que están.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>These figures come from {weeks} chosen ahead of time ({when})</source>
    <translation>Estas cifras vienen de {weeks} elegidas por adelantado ({when})</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>These figures come from {weeks} chosen ahead of time; other weeks were not asked for and are not counted as anything.</source>
    <translation>Estas cifras vienen de {weeks} elegidas por adelantado; otras semanas no se pidieron y no cuentan como nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>These hours hold from</source>
    <translation>Este horario vale desde</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>These hours hold in this week already. Change something, or press Esc.</source>
    <translation>Este horario ya vale en esta semana. Cambie algo, o presione Esc.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>These weeks cannot be shared: a reader would refuse them, because it would say: {sentence}</source>
    <translation>Estas semanas no se pueden compartir: quien las lea las rechazaría, porque se le diría: {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>These weeks make a share that is larger than 8 MiB, which nobody could read: share fewer.</source>
    <translation>Estas semanas harían un aporte de más de 8 MiB, que nadie podría leer: comparta menos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>They must begin on or before the first day of this week.</source>
    <translation>Deben empezar a más tardar el primer día de esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>They say how much time the contract guarantees, and where your work falls. Type them like 8:30-5; several protected blocks with commas, or leave them empty where none is fixed.</source>
    <translation>Dice cuánto tiempo garantiza el contrato, y dónde cae su trabajo. Escríbalo como 8:30-5; varios bloques protegidos con comas, o vacío donde no hay ninguno fijo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>They took</source>
    <translation>Tomaron</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>They were enough in {share} of member-weeks.</source>
    <translation>Fueron suficientes en {share} de las semanas de integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This CSV of Watson is an hour off for times on the other side of a clock change: import its file frames, or what watson log --json prints.</source>
    <translation>Este CSV de Watson se equivoca por una hora en horas al otro lado de un cambio de horario: importe su archivo frames, o lo que imprime watson log --json.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This JSON is not from Timewarrior or Watson: import what timew export prints, or Watson's file frames.</source>
    <translation>Este JSON no es de Timewarrior ni de Watson: importe lo que imprime timew export, o el archivo frames de Watson.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML declares types or entities, which no report does, so it is not read.</source>
    <translation>Este XML declara tipos o entidades, cosa que ningún informe hace, así que no se lee.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML is damaged or was cut off: export it again and import that.</source>
    <translation>Este XML está dañado o se cortó: expórtelo otra vez e importe eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML is no report of a program that is known here: see which ones in the guide.</source>
    <translation>Este XML no es un informe de un programa conocido aquí: vea cuáles en la guía.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This belongs to an evidence package: give its folder.</source>
    <translation>Esto pertenece a un paquete de evidencia: indique su carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_form.py"/>
    <source>This changes an entry: press Enter, or Esc and then start a timer.</source>
    <translation>Esto cambia una anotación: presione Enter, o Esc y luego inicie un cronómetro.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>This collection was written by a newer Duty Tracker: install the newest version to open it.</source>
    <translation>Esta colección la escribió un Duty Tracker más nuevo: instale la versión más nueva para abrirla.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>This computer forgets what lies in that folder too: choose one that is kept elsewhere.</source>
    <translation>Esta computadora también olvida lo que hay en esa carpeta: elija una que se guarde en otra parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>This computer has no keyring that this program can use, so the log opens with your passphrase.</source>
    <translation>Esta computadora no tiene un llavero que este programa pueda usar, así que el registro se abre con su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>This computer has no keyring that this program can use: open the log with your passphrase.</source>
    <translation>Esta computadora no tiene un llavero que este programa pueda usar: abra el registro con su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>This computer may forget what lies in that folder when you sign out: choose another one.</source>
    <translation>Esta computadora puede olvidar lo que hay en esa carpeta cuando usted cierra la sesión: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>This computer may forget what lies on it when you sign out: choose a second place, or everything you log here can be gone.</source>
    <translation>Esta computadora puede olvidar lo que tiene cuando usted cierra la sesión: elija un segundo lugar, o puede perderse todo lo que registre aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>This copy is your log from now on. What it lacks is only in other copies and backups.</source>
    <translation>Desde ahora esta copia es su registro. Lo que le falta está solo en otras copias y respaldos.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This copy of the log went on by itself: it lacks what was saved here until {day}.</source>
    <translation>Esta copia del registro siguió por su cuenta: le falta lo que se guardó aquí hasta el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>This day is too far away. Type a date after 1999 and within the next ten years.</source>
    <translation>Este día está demasiado lejos. Escriba una fecha posterior a 1999 y dentro de los próximos diez años.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>This desktop does not give {keys} to programs. Bind it in the keyboard settings of the desktop to the command that opens the line.</source>
    <translation>Este escritorio no da {keys} a los programas. En los ajustes de teclado del escritorio, asígnela al comando que abre la línea.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>This desktop does not tell how long nobody has touched keyboard or mouse, so here it asks nothing.</source>
    <translation>Este escritorio no dice cuánto hace que nadie tocó el teclado o el ratón, así que aquí no pregunta nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>This desktop shows no tray now. Where there is one, a click on the sign opens the line.</source>
    <translation>Este escritorio no muestra ahora un área de notificación. Donde la hay, un clic en el signo abre la línea.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>This entry has no clock time: press Enter on it and type one, such as @9:10.</source>
    <translation>Esta anotación no tiene hora: presione Enter sobre ella y escriba una, como @9:10.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package does not hold together: {problem}</source>
    <translation>Este paquete de evidencia no concuerda: {problem}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package is damaged or incomplete: ask for it again.</source>
    <translation>Este paquete de evidencia está dañado o incompleto: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package was altered after it was signed: ask for it again.</source>
    <translation>Este paquete de evidencia se alteró después de firmarse: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package was made by a newer Duty Tracker: install that version to check it.</source>
    <translation>Este paquete de evidencia lo hizo una versión más nueva de Duty Tracker: instale esa versión para comprobarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>This file also holds your notes, as you typed them.</source>
    <translation>Este archivo también contiene sus notas, tal como las escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file begins with a byte order mark, so another program has changed it.</source>
    <translation>Este archivo empieza con una marca de orden de bytes, así que lo cambió otro programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file cannot be opened; check its name and where it lies.</source>
    <translation>Este archivo no se puede abrir; revise su nombre y dónde está.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file has a line that is far too long for a timesheet: export it again and import that.</source>
    <translation>Este archivo tiene una línea demasiado larga para una hoja de horas: expórtelo otra vez e importe eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a decimal number that is far too long or written in another way.</source>
    <translation>Este archivo contiene un número decimal demasiado largo o escrito de otra manera.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a decimal number where only whole numbers are used.</source>
    <translation>Este archivo contiene un número decimal donde solo se usan enteros.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a number that is far too large.</source>
    <translation>Este archivo contiene un número demasiado grande.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This file holds letters that no signed file holds, so it is of another kind.</source>
    <translation>Este archivo contiene letras que ningún archivo firmado contiene, así que es de otro tipo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds more items than a whole working life fills, so it is no file of this program.</source>
    <translation>Este archivo contiene más elementos de los que llena toda una vida de trabajo, así que no es un archivo de este programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This file holds more than a whole working life fills, so it is no file of this program.</source>
    <translation>Este archivo contiene más de lo que llena toda una vida de trabajo, así que no es un archivo de este programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds something that is not a number where only whole numbers are used.</source>
    <translation>Este archivo contiene algo que no es un número donde solo se usan enteros.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds text that cannot be taken: text {trouble}.</source>
    <translation>Este archivo contiene texto que no se puede tomar: el texto {trouble}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds text with an invisible character (U+{hidden}).</source>
    <translation>Este archivo contiene texto con un carácter invisible (U+{hidden}).</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is ambiguous: in one place it says the same thing twice.</source>
    <translation>Este archivo es ambiguo: en un lugar dice dos veces lo mismo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is damaged or was cut off: it is not complete JSON.</source>
    <translation>Este archivo está dañado o se cortó: no es JSON completo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is in an encoding that is not known here: export it as UTF-8.</source>
    <translation>Este archivo está en una codificación que no se conoce aquí: expórtelo como UTF-8.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is larger than 16 MiB, so it is no file of this program; choose another one.</source>
    <translation>Este archivo pasa de 16 MiB, así que no es un archivo de este programa; elija otro.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is larger than 16 MiB: export a shorter time from the other program.</source>
    <translation>Este archivo pasa de 16 MiB: exporte un tiempo más corto del otro programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is nested deeper than any file of this program.</source>
    <translation>Este archivo está anidado más hondo que cualquier archivo de este programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is not UTF-8 text, so it is damaged or of another kind.</source>
    <translation>Este archivo no es texto UTF-8, así que está dañado o es de otro tipo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This file is not from a program that is known here: import a log file (.dutylog), or a file of Toggl, Clockify, Kimai, Timewarrior, Watson, TimeTagger, Hamster, klog or gtimelog.</source>
    <translation>Este archivo no es de un programa conocido aquí: importe un archivo de registro (.dutylog), o un archivo de Toggl, Clockify, Kimai, Timewarrior, Watson, TimeTagger, Hamster, klog o gtimelog.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is not text all through, so it is damaged or of another kind.</source>
    <translation>Este archivo no es texto de principio a fin, así que está dañado o es de otro tipo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This file is signed as a receipt but holds something else: ask the steward for it again.</source>
    <translation>Este archivo está firmado como recibo pero contiene otra cosa: pídalo otra vez al delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This file is signed as a share but holds something else: ask for the share again.</source>
    <translation>Este archivo está firmado como aporte pero contiene otra cosa: pida otra vez el aporte.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This file is signed as a unit file but holds something else: ask the steward for it again.</source>
    <translation>Este archivo está firmado como archivo de la unidad pero contiene otra cosa: pídalo otra vez al delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file may not be read with your account; copy it to a folder of your own first.</source>
    <translation>Este archivo no se puede leer con su cuenta; cópielo primero a una carpeta suya.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_folder.py"/>
    <source>This folder cannot be listed: ask for the right to read it.</source>
    <translation>Esta carpeta no se puede listar: pida permiso para leerla.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This folder holds more than an evidence package: keep its files alone in a folder.</source>
    <translation>Esta carpeta contiene más que un paquete de evidencia: deje sus archivos solos en una carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This folder holds something else than evidence: choose the folder of an evidence package.</source>
    <translation>Esta carpeta contiene otra cosa, no evidencia: elija la carpeta de un paquete de evidencia.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_making.py"/>
    <source>This folder holds the log itself; choose another one for the evidence.</source>
    <translation>Esta carpeta contiene el registro mismo; elija otra para la evidencia.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>This folder holds the log itself; choose another one for the file.</source>
    <translation>Esta carpeta contiene el registro mismo; elija otra para el archivo.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>This folder lies with the log itself, and would be lost with it: choose another one.</source>
    <translation>Esta carpeta está junto al registro mismo, y se perdería con él: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>This folder was named with --data-dir. To move it, end the program, move the folder, and name the new one.</source>
    <translation>Esta carpeta se indicó con --data-dir. Para moverla, cierre el programa, mueva la carpeta e indique la nueva.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is a folder, not a file; choose a file in it.</source>
    <translation>Esto es una carpeta, no un archivo; elija un archivo de ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is a link, not a file; choose the file it points to.</source>
    <translation>Esto es un enlace, no un archivo; elija el archivo al que apunta.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a receipt, not a share: a receipt is taken by import.</source>
    <translation>Esto es un recibo, no un aporte: un recibo se toma con import.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a receipt, not a unit file: a receipt is taken by import.</source>
    <translation>Esto es un recibo, no un archivo de la unidad: un recibo se toma con import.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a sealed share, not a unit file: the steward it is sealed to reads it in Review.</source>
    <translation>Esto es un aporte sellado, no un archivo de la unidad: lo lee en Revisión el delegado para quien está sellado.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a share, not a unit file: a steward reads it in Review.</source>
    <translation>Esto es un aporte, no un archivo de la unidad: lo lee un delegado en Revisión.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This is a spreadsheet, an archive or a document, not text: export it as CSV and import that.</source>
    <translation>Esto es una hoja de cálculo, un archivo comprimido o un documento, no texto: expórtelo como CSV e importe eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a unit file, not a share: members open it.</source>
    <translation>Esto es un archivo de la unidad, no un aporte: lo abren los integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>This is a unit file: adopt it with unit FILE --adopt, or open it in the window.</source>
    <translation>Este es un archivo de la unidad: adóptelo con unit FILE --adopt, o ábralo en la ventana.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a whole log, not a share: ask its owner for a share, which tells only totals.</source>
    <translation>Esto es un registro completo, no un aporte: pida a su dueño un aporte, que solo dice totales.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a whole log, not a unit file: a log file is taken over by import.</source>
    <translation>Esto es un registro completo, no un archivo de la unidad: un archivo de registro se toma con import.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is a whole log: nothing in it is signed, so there is nothing to check.</source>
    <translation>Esto es un registro completo: nada en él está firmado, así que no hay nada que comprobar.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is an encrypted log, which holds nothing to check without its key: open it to see if it is sound.</source>
    <translation>Esto es un registro cifrado, en el que no hay nada que comprobar sin su clave: ábralo para ver si está íntegro.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This is an older copy of the log: 1 change that was saved here on {day} is missing.</source>
    <translation>Esta es una copia anterior del registro: falta 1 cambio que se guardó aquí el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This is an older copy of the log: {missing} changes that were saved here until {day} are missing.</source>
    <translation>Esta es una copia anterior del registro: faltan {missing} cambios que se guardaron aquí hasta el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>This is guaranteed</source>
    <translation>Esto está garantizado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>This is guaranteed from</source>
    <translation>Esto está garantizado desde</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>This is no file of another program that tracks time: choose another one.</source>
    <translation>Este no es un archivo de otro programa que mide tiempo: elija otro.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This is not a chosen week, so nothing is expected. No more weeks are chosen.</source>
    <translation>Esta no es una semana elegida, así que no se espera nada. Ya no hay semanas elegidas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This is not a chosen week, so nothing is expected. The next one begins on {day}.</source>
    <translation>Esta no es una semana elegida, así que no se espera nada. La siguiente empieza el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This is not a log file of Duty Tracker; a log file is made with the archive command.</source>
    <translation>Este no es un archivo de registro de Duty Tracker; uno se hace con el comando archive.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This is not a receipt of Duty Tracker: choose a file whose name ends in .dutyreceipt.</source>
    <translation>Esto no es un recibo de Duty Tracker: elija un archivo cuyo nombre termine en .dutyreceipt.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is not a share of Duty Tracker: choose a .dutyshare file.</source>
    <translation>Esto no es un aporte de Duty Tracker: elija un archivo .dutyshare.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is not a unit file of Duty Tracker: choose a file whose name ends in .dutyunit.</source>
    <translation>Esto no es un archivo de la unidad de Duty Tracker: elija un archivo cuyo nombre termine en .dutyunit.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is not an ordinary file; choose a file on a disk.</source>
    <translation>Esto no es un archivo ordinario; elija un archivo de un disco.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is the key file of a log: it is not signed, and belongs beside that log and nowhere else.</source>
    <translation>Esto es el archivo de clave de un registro: no está firmado, y su lugar es junto a ese registro y en ninguna otra parte.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>This is the only member here, who cannot be put away.</source>
    <translation>Esta es la única persona aquí, y no se puede apartar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>This is your record</source>
    <translation>Este es su registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>This keyboard has no {keys}. Choose another key.</source>
    <translation>Este teclado no tiene {keys}. Elija otra tecla.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/inbox.py"/>
    <source>This line is too long to be kept while the log is locked: make it shorter.</source>
    <translation>Esta línea es demasiado larga para guardarla mientras el registro está bloqueado: hágala más corta.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This log file does not have the right shape{place}.</source>
    <translation>Este archivo de registro no tiene la forma correcta{place}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>This log file holds something from the future ({named}): check the date of this computer.</source>
    <translation>Este archivo de registro contiene algo del futuro ({named}): revise la fecha de esta computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is ambiguous: it holds two records of different kinds with one id.</source>
    <translation>Este archivo de registro es ambiguo: contiene dos datos de tipos distintos con un mismo identificador.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is ambiguous: it holds two records of one kind under one key ({name}).</source>
    <translation>Este archivo de registro es ambiguo: contiene dos datos de un mismo tipo con una misma clave ({name}).</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is not complete: one of its entries clears an undone item that is not in it.</source>
    <translation>Este archivo de registro no está completo: una de sus anotaciones despacha un pendiente que no está en él.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This log file was made by a newer version of Duty Tracker; install that version to open it.</source>
    <translation>Este archivo de registro lo hizo una versión más nueva de Duty Tracker; instale esa versión para abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>This log holds this receipt already: nothing was changed.</source>
    <translation>Este registro ya tiene este recibo: no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>This log is protected: enter its passphrase.</source>
    <translation>Este registro está protegido: escriba su frase de contraseña.</translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/locked.py"/>
    <source>This log takes no lines while it is locked yet: unlock it once, from then on it does.</source>
    <translation>Este registro todavía no recibe líneas mientras está bloqueado: desbloquéelo una vez, y desde entonces las recibe.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <location filename="../../dutytracker/store/opening.py"/>
    <source>This log was written by a newer Duty Tracker: install the newest version to open it.</source>
    <translation>Este registro lo escribió un Duty Tracker más nuevo: instale la versión más nueva para abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>This member named no clinic: ask them to name it in their settings.</source>
    <translation>Esta persona no indicó clínica: pídale que la indique en sus ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>This one log, its automatic backups, and backups saved to a file while the sheet holds.</source>
    <translation>Este único registro, sus respaldos automáticos, y los respaldos guardados en un archivo mientras la hoja vale.</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/packets.py"/>
    <source>This packet differs from an earlier one by so few members that they could be told from the difference: wait until more shares have come, or ask for the same weeks of the same members as before.</source>
    <translation>Este paquete difiere de uno anterior en tan pocos integrantes que la diferencia los delataría: espere a que lleguen más aportes, o pida las mismas semanas de los mismos integrantes que antes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>This packet differs from the one of {day} by {members}: whoever has both can tell.</source>
    <translation>Este paquete difiere en {members} del que se hizo el {day}: lo sabe quien tenga ambos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>This packet was not checked against earlier packets: name a collection.</source>
    <translation>Este paquete no se comparó con paquetes anteriores: indique una colección.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>This page is in English.</source>
    <translation>Esta página está en inglés.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>This page is missing here; it comes with every copy of the program.</source>
    <translation>Aquí falta esta página; viene con cada copia del programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/about_section.py"/>
    <source>This program runs from a folder of its own and keeps everything beside it, in {folder}. A stick is easily lost: choose a second place in Backups.</source>
    <translation>Este programa se ejecuta desde una carpeta propia y guarda todo junto a sí, en {folder}. Una memoria se pierde fácilmente: elija un segundo lugar en Respaldos.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt cannot be right, because {clause}: ask the steward to make it again.</source>
    <translation>Este recibo no puede ser correcto, porque {clause}: pida al delegado que lo haga otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt does not have the right shape{place}.</source>
    <translation>Este recibo no tiene la forma correcta{place}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt is far larger than a receipt can be: ask the steward for it again.</source>
    <translation>Este recibo es mucho más grande de lo que puede ser uno: pídalo otra vez al delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <source>This receipt is for the log of member {member}, not for this one: give it to its owner.</source>
    <translation>Este recibo es para el registro del integrante {member}, no para este: déselo a su dueño.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>This receipt is for this log and would come in: nothing was changed.</source>
    <translation>Este recibo es para este registro y entraría: no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt was made by a newer version of Duty Tracker: install that version to take it.</source>
    <translation>Este recibo lo hizo una versión más nueva de Duty Tracker: instale esa versión para tomarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <source>This receipt was not made for this log as it is: entry {seq} of its history is another one or is missing, so open the log that the share was made from.</source>
    <translation>Este recibo no se hizo para este registro tal como está: el paso {seq} de su historial es otro o falta, así que abra el registro del que se hizo el aporte.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>This rule needs protected blocks in your working hours.</source>
    <translation>Esta regla necesita bloques protegidos en su horario de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share is damaged or was changed by another program: ask for it again.</source>
    <translation>Este aporte sellado está dañado o lo cambió otro programa: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share was altered or cut off on its way, so it cannot be opened: ask for it again.</source>
    <translation>Este aporte sellado se alteró o se cortó en el camino, así que no se puede abrir: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share was made by a newer version of Duty Tracker: install that version to read it.</source>
    <translation>Este aporte sellado lo hizo una versión más nueva de Duty Tracker: instale esa versión para leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share cannot be right: {clause}. Ask the member to make it again.</source>
    <translation>Este aporte no puede ser correcto: {clause}. Pida al integrante que lo haga otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>This share does not continue the record that was received before, so it is set aside: ask {member} why, and for a new share.</source>
    <translation>Este aporte no continúa el historial que se recibió antes, así que se aparta: pregunte a {member} por qué, y pídale un aporte nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share does not continue the record that was received before: ask the member why, and for a new share.</source>
    <translation>Este aporte no continúa el historial que se recibió antes: pregunte al integrante por qué, y pídale un aporte nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share does not have the right shape{place}.</source>
    <translation>Este aporte no tiene la forma correcta{place}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>This share holds, the earlier do not</source>
    <translation>Vale este aporte, los anteriores no</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>This share holds, the others do not</source>
    <translation>Vale este aporte, los otros no</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed to a steward's key, and no log with such a key is at hand: open it with the log that made the unit file; if it is lost, send a new unit file and ask for the shares again.</source>
    <translation>Este aporte está sellado para la clave de un delegado, y no hay a la mano un registro con esa clave: ábralo con el registro que hizo el archivo de la unidad; si se perdió, envíe un archivo de la unidad nuevo y pida otra vez los aportes.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This share is sealed to a steward's key, so it can be checked only where that key is.</source>
    <translation>Este aporte está sellado para la clave de un delegado, así que solo se puede comprobar donde está esa clave.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed to another key than this log's (digits {digits} …): open it where that key is; if that key is lost, send the members a new unit file and ask for their shares again.</source>
    <translation>Este aporte está sellado para otra clave que la de este registro (cifras {digits} …): ábralo donde está esa clave; si se perdió, envíe a los integrantes un archivo de la unidad nuevo y pida otra vez sus aportes.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed twice, which this program never does: ask the member to share it again.</source>
    <translation>Este aporte está sellado dos veces, cosa que este programa nunca hace: pida al integrante que lo comparta otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share names formulas that never were ({formulas}): ask for it again.</source>
    <translation>Este aporte nombra fórmulas que nunca existieron ({formulas}): pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share names its member in a way that cannot be taken ({field}): {sentence}</source>
    <translation>Este aporte nombra a su integrante de una manera que no se puede tomar ({field}): {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>This share of {member} tells another past than one that was handed in before. Ask {member} for a new share; leave this one out if it comes from an old copy, or let it hold if {member} began the log anew from a backup.</source>
    <translation>Este aporte de {member} cuenta otro pasado que uno entregado antes. Pida a {member} un aporte nuevo; deje este fuera si viene de una copia antigua, o hágalo valer si {member} empezó otra vez su registro desde un respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share was made by a newer version of Duty Tracker: install that version to read it.</source>
    <translation>Este aporte lo hizo una versión más nueva de Duty Tracker: instale esa versión para leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/table.py"/>
    <source>This table is too large for a timesheet: export a shorter time and import that.</source>
    <translation>Esta tabla es demasiado grande para una hoja de horas: exporte un tiempo más corto e importe eso.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <source>This text is missing here; it comes with every copy of the program.</source>
    <translation>Aquí falta este texto; viene con cada copia del programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>This time was protected for indirect care and was taken up by something else:</source>
    <translation>Este tiempo estaba protegido para la atención indirecta y lo ocupó otra cosa:</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This unit file cannot be made: members could not open it, because their program would say: {sentence}</source>
    <translation>Este archivo de la unidad no se puede hacer: los integrantes no podrían abrirlo, porque su programa diría: {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>This unit file cannot be taken ({field}): {sentence}</source>
    <translation>Este archivo de la unidad no se puede tomar ({field}): {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This unit file does not have the right shape{place}.</source>
    <translation>Este archivo de la unidad no tiene la forma correcta{place}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This unit file is far larger than a unit file can be: ask the steward for it again.</source>
    <translation>Este archivo de la unidad es mucho más grande de lo que puede ser uno: pídalo otra vez al delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file is the one that was adopted last.</source>
    <translation>Este archivo de la unidad es el último que se adoptó.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>This unit file lays no offer on the table.</source>
    <translation>Este archivo de la unidad no pone ninguna propuesta sobre la mesa.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>This unit file names no clinic “{name}”: choose one of {some}.</source>
    <translation>Este archivo de la unidad no nombra una clínica “{name}”: elija una de estas: {some}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>This unit file names no clinics: leave the clinic out.</source>
    <translation>Este archivo de la unidad no nombra clínicas: omita la clínica.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This unit file was made by a newer version of Duty Tracker: install that version to open it.</source>
    <translation>Este archivo de la unidad lo hizo una versión más nueva de Duty Tracker: instale esa versión para abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file was made on {day}, before the one you adopted ({held}): ask the steward for the newest one. If a wrong clock made those dates, leave the unit in Settings first, and open this file again.</source>
    <translation>Este archivo de la unidad se hizo el {day}, antes del que usted adoptó ({held}): pida al delegado el más nuevo. Si un reloj equivocado puso esas fechas, deje primero la unidad en Ajustes, y abra otra vez este archivo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/adopt_answer.py"/>
    <source>This unit file was signed with another key ({digits}) than the one you adopted ({held}): ask the steward to read out the digits of their key, and adopt it with --other-key if they are the first ones.</source>
    <translation>Este archivo de la unidad se firmó con otra clave ({digits}) que la que usted adoptó ({held}): pida al delegado que le lea las cifras de su clave, y adóptelo con --other-key si son las primeras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file was signed with another key than the one you adopted. Ask the steward, in person or by phone, to read out the digits of their key: whoever made this file could otherwise set your contract and read your sealed shares.</source>
    <translation>Este archivo de la unidad se firmó con otra clave que la que usted adoptó. Pida al delegado, en persona o por teléfono, que le lea las cifras de su clave: de otro modo, quien hizo este archivo podría fijar su contrato y leer sus aportes sellados.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>This was changed in the meantime, so nothing was saved: look at it again and repeat your change.</source>
    <translation>Esto se cambió entretanto, así que no se guardó nada: revíselo y repita su cambio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <source>This was not done, because something in Duty Tracker went wrong.</source>
    <translation>Esto no se hizo, porque algo salió mal en Duty Tracker.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>This week</source>
    <translation>Esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>This week has begun: it stays chosen, so that nobody can say it was dropped.</source>
    <translation>Esta semana ya empezó: sigue elegida, para que nadie diga que se quitó.</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/paper.py"/>
    <source>This week of this member is typed in already: change that one.</source>
    <translation>Esta semana de esta persona ya está escrita: cambie esa.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This week was not chosen but logged all the same: it is kept, and enters no median and no count.</source>
    <translation>Esta semana no se eligió, pero se registró de todos modos: se conserva, y no entra en ninguna mediana ni cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>This week was not chosen to be logged: nothing is asked for, and all of this is up to you.</source>
    <translation>Esta semana no se eligió para registrarse: no se pide nada, y todo esto es decisión suya.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This week was not chosen, so nothing was expected: an empty week does not mean that there was no work.</source>
    <translation>Esta semana no se eligió, así que no se esperaba nada: una semana vacía no quiere decir que no hubo trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>This work came up and was not done in time:</source>
    <translation>Este trabajo surgió y no se hizo a tiempo:</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This {name} is damaged or was changed by another program: ask for it again.</source>
    <translation>Este archivo ({name}) está dañado o lo cambió otro programa: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This {name} was altered after it was signed, so it cannot be used: ask for it again.</source>
    <translation>Este archivo ({name}) se alteró después de firmarse, así que no se puede usar: pídalo otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Three</source>
    <translation>Tres</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Three questions come first, in the window. From then on this is the line that logs.</source>
    <translation>Primero vienen tres preguntas, en la ventana. Desde entonces esta es la línea que registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Throw all of them away when this window is closed</source>
    <translation>Tirarlas todas al cerrar esta ventana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Throw it away</source>
    <translation>Tirarla</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Thursday</source>
    <translation>jueves</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Tick the days you work first.</source>
    <translation>Marque primero los días que trabaja.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Tick the days you work, or press Esc to skip this question.</source>
    <translation>Marque los días que trabaja, o presione Esc para omitir esta pregunta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Time</source>
    <translation>Hora</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Time left undone</source>
    <translation>Tiempo sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Time on your schedule set aside for this work, like 4-5 or 9-9:30, 4-5. Empty if none is fixed.</source>
    <translation>Tiempo de su horario apartado para este trabajo, como 4-5 o 9-9:30, 4-5. Vacío si no hay ninguno fijo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Time that was scheduled and not worked. What it does to the guarantee, the contract says. Of several days only the scheduled ones are entered.</source>
    <translation>Tiempo programado y no trabajado. Lo que le hace a la garantía lo dice el contrato. De varios días se anotan solo los programados.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Time that you tracked in another program. You see what would come in before it does, and say which duty each project or tag means. The same file twice changes nothing. A file can also be dropped here.</source>
    <translation>Tiempo que midió con otro programa. Antes de que entre ve qué entraría, y dice qué tarea es cada proyecto o etiqueta. El mismo archivo dos veces no cambia nada. También puede soltar aquí un archivo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Time told</source>
    <translation>Tiempo con aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Time zone of the log</source>
    <translation>Zona horaria del registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Timeline</source>
    <translation>Línea de tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Timeline of the day</source>
    <translation>Línea de tiempo del día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer corrected: {duty}</source>
    <translation>Cronómetro corregido: {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer discarded: {duty}</source>
    <translation>Cronómetro descartado: {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer stopped: {duty}, nothing to log</source>
    <translation>Cronómetro detenido: {duty}, nada que registrar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Timer: {duty}, {words}</source>
    <translation>Cronómetro: {duty}, {words}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Times</source>
    <translation>Veces</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Times a manager was told</source>
    <translation>Veces que se avisó a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Times told</source>
    <translation>Con aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timing {duty}</source>
    <translation>Se cronometra {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timing {duty} again</source>
    <translation>Se cronometra otra vez {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>To</source>
    <translation>Hasta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>To add an item, type it on Today, such as undone charting 30.</source>
    <translation>Para agregar un pendiente, escríbalo en Hoy, como undone charting 30.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To lay its offers over it: python3 run.py offers {file} {folder}</source>
    <translation>Para aplicarle sus propuestas: python3 run.py offers {file} {folder}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To pool the unit: python3 run.py review {folder} --roster {roster}</source>
    <translation>Para reunir la unidad: python3 run.py review {folder} --roster {roster}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To see the member: python3 run.py --data-dir {folder}</source>
    <translation>Para ver a la persona integrante: python3 run.py --data-dir {folder}</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To see the steward’s Review (Ctrl+4): python3 run.py --data-dir {folder}</source>
    <translation>Para ver la Revisión del delegado (Ctrl+4): python3 run.py --data-dir {folder}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <location filename="../../dutytracker/ui/today/day_review/review_views.py"/>
    <location filename="../../dutytracker/ui/today/today_place.py"/>
    <source>Today</source>
    <translation>Hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Today’s contract terms</source>
    <translation>Condiciones de hoy del contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Today’s terms</source>
    <translation>Condiciones de hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>Today’s terms are called so already: give the offer another name.</source>
    <translation>Las condiciones de hoy ya se llaman así: dele otro nombre a la propuesta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Today’s terms give {hours} per 40 h.</source>
    <translation>Las condiciones de hoy dan {hours} por cada 40 h.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_today.py"/>
    <source>Today’s terms, as each member entered them</source>
    <translation>Condiciones de hoy, como las anotó cada integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Together</source>
    <translation>En conjunto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Together about {minutes}, by estimate.</source>
    <translation>En conjunto unos {minutes}, según lo estimado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Together {minutes} on {days}.</source>
    <translation>En conjunto {minutes} en {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Toggl Track and Clockify (detailed report as CSV), Kimai (CSV in English or German), Timewarrior (what timew export prints), Watson (its file frames), TimeTagger (report as CSV), Hamster (TSV or XML), klog and gtimelog.</source>
    <translation>Toggl Track y Clockify (informe detallado en CSV), Kimai (CSV en inglés o alemán), Timewarrior (lo que imprime timew export), Watson (su archivo frames), TimeTagger (informe en CSV), Hamster (TSV o XML), klog y gtimelog.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Told</source>
    <translation>Avisado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Told a manager?</source>
    <translation>¿Avisó a un supervisor?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Too few days closed</source>
    <translation>Muy pocos días cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Too few members for a figure: {number} with a week that can be compared, and it takes at least {least}, so that nobody can be told from it.</source>
    <translation>Muy pocos integrantes para una cifra: {number} con una semana comparable, y hacen falta al menos {least}, para que no se pueda reconocer a nadie.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Too few members have two weeks that can be compared, so how many are short does not show</source>
    <translation>Muy pocos integrantes tienen dos semanas comparables, así que no se ve a cuántos no les alcanza</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Too few members to show a figure: {number} of at least {least}.</source>
    <translation>Muy pocos integrantes para mostrar una cifra: {number} de al menos {least}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Too late to count: more than 7 days ago.</source>
    <translation>Demasiado tarde para contar: hace más de 7 días.</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Too many folders in {folder} begin with {slug}: choose another name.</source>
    <translation>Demasiadas carpetas en {folder} empiezan con {slug}: elija otro nombre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Totals of each day, without clock times</source>
    <translation>Totales de cada día, sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>To|whom</source>
    <translation>Para</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Treatment planning</source>
    <translation>Plan de tratamiento</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Treatment planning and preparation</source>
    <translation>Plan y preparación del tratamiento</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Trend</source>
    <translation>Evolución</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Trend of the weeks</source>
    <translation>Evolución de las semanas</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>Try '{command} {option}' for help.</source>
    <translation>Escriba '{command} {option}' para ver la ayuda.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Try again</source>
    <translation>Intentar otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Tuesday</source>
    <translation>martes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Turn it off</source>
    <translation>Desactivarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Turn it on</source>
    <translation>Activarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Two</source>
    <translation>Dos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Two shares of one key tell different histories of the same length, so both are set aside: ask {member} for a new share.</source>
    <translation>Dos aportes de una misma clave cuentan historiales distintos del mismo largo, así que ambos se apartan: pida a {member} un aporte nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Two shares of {member} tell different histories of the same length, so one of them was changed or comes from an old copy. Ask {member} which of them holds, or for a new share.</source>
    <translation>Dos aportes de {member} cuentan historiales distintos del mismo largo, así que uno se cambió o viene de una copia antigua. Pregunte a {member} cuál vale, o pídale un aporte nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>Type a date, like 11/30, 11/30/2026 or 2026-11-30.</source>
    <translation>Escriba una fecha (mes/día), como 11/30, 11/30/2026 o 2026-11-30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Type a note after a slash: call 15 / left a message. At most 120 characters. It stays in this log and is in no file but a log file (.dutylog). Never name or describe a patient. What looks like it is underlined and asked about, but no check can promise that a note is safe.</source>
    <translation>Escriba una nota después de una diagonal: call 15 / dejé mensaje. A lo sumo 120 caracteres. Se queda en este registro y no está en ningún archivo salvo un archivo de registro (.dutylog). Nunca nombre ni describa a un paciente. Lo que lo parezca se subraya y se pregunta, pero ninguna revisión puede prometer que una nota es segura.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Type a passphrase, or choose to have none.</source>
    <translation>Escriba una frase de contraseña, o elija no tener ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type a percentage, like 18 or 17.5.</source>
    <translation>Escriba un porcentaje, como 18 o 17.5.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>Type each offer as it was made. Beside it you will see at once in how many weeks it would have been enough, how many members would still be short, and what it adds to today’s terms, in hours.</source>
    <translation>Escriba cada propuesta tal como se hizo. Junto a ella verá de inmediato en cuántas semanas habría sido suficiente, a cuántos integrantes todavía no les alcanzaría, y qué agrega a las condiciones de hoy, en horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>Type from when to when, like 8:30-5.</source>
    <translation>Escriba desde cuándo hasta cuándo, como 8:30-5.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Type hours like 27 or 27:30. They stay with this week.</source>
    <translation>Escriba horas como 27 o 27:30. Quedan con esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Type hours like 8:30-5. They say how much time the contract guarantees and where your work falls.</source>
    <translation>Escriba horas como 8:30-5. Dicen cuánto tiempo garantiza el contrato y dónde cae su trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type how many hours, like 7, 7.5 or 7:30.</source>
    <translation>Escriba cuántas horas, como 7, 7.5 o 7:30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Type how many people the unit has to see how much of it reports.</source>
    <translation>Escriba cuántas personas tiene la unidad para ver qué parte informa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>Type how many people the unit has, as a whole number.</source>
    <translation>Escriba cuántas personas tiene la unidad, como número entero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Type how many therapists work there, as a whole number.</source>
    <translation>Escriba cuántos terapeutas trabajan ahí, como número entero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Type p15</source>
    <translation>Escriba p15</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Type the first and the last day.</source>
    <translation>Escriba el primer y el último día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Type the first and the last day; the export holds the whole weeks around them.</source>
    <translation>Escriba el primer y el último día; la exportación contiene las semanas completas que los abarcan.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Type the groups of your recovery sheet too, and it goes on opening the log. If you leave them out, the sheet stops working: make a new one afterward, and destroy the old one.</source>
    <translation>Escriba también los grupos de su hoja de recuperación, y sigue abriendo el registro. Si los omite, la hoja deja de valer: haga una nueva después, y destruya la anterior.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Type the new passphrase.</source>
    <translation>Escriba la frase de contraseña nueva.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type the part of a full-time job, like 0.6 or 60 %.</source>
    <translation>Escriba la parte de un puesto de tiempo completo, como 0.6 o 60 %.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Type the passphrase of the backup first.</source>
    <translation>Escriba primero la frase de contraseña del respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Type the passphrase of this log first.</source>
    <translation>Escriba primero la frase de contraseña de este registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Type the time like 8-9:30.</source>
    <translation>Escriba el tiempo como 8-9:30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Type what the clinic is called.</source>
    <translation>Escriba cómo se llama la clínica.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Typed</source>
    <translation>Se escribe</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Typed at {time}</source>
    <translation>Escrito {time}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Typed in by the steward, unsigned, and in no other figure of this packet.</source>
    <translation>Escrito por el delegado, sin firmar, y en ninguna otra cifra de este paquete.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>UNITFILE</source>
    <translation>ARCHIVO-UNIDAD</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Un&amp;pin&#9;P</source>
    <translation>De&amp;jar de fijar&#9;P</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Under today’s terms you had {given} in this week ({dates}), and needed {need}.</source>
    <translation>Con las condiciones de hoy usted tuvo {given} en esta semana ({dates}), y necesitó {need}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Under {offer} you would have had {given} in a week like this one ({dates}), and needed {need}.</source>
    <translation>Con {offer} habría tenido {given} en una semana como esta ({dates}), y necesitó {need}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Undo</source>
    <translation>Deshacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Undone</source>
    <translation>Sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Undone at the end of each week</source>
    <translation>Sin hacer al final de cada semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Undone at the end of each week, {range}: {minutes} in {items} at the last.</source>
    <translation>Sin hacer al final de cada semana, {range}: {minutes} en {items} al último.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Undone estimates halved</source>
    <translation>Estimaciones de lo sin hacer a la mitad</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Undone item</source>
    <translation>Pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/today/undone_table.py"/>
    <source>Undone items</source>
    <translation>Pendientes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone items at the end</source>
    <translation>Pendientes al final</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone items cleared in the week</source>
    <translation>Pendientes despachados en la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Undone list answered</source>
    <translation>Lista de pendientes respondida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Undone list confirmed</source>
    <translation>Lista de pendientes confirmada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Undone list not answered</source>
    <translation>Lista de pendientes sin responder</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Undone list open again</source>
    <translation>Lista de pendientes abierta otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Undone on {day}</source>
    <translation>Sin hacer el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Undone that week</source>
    <translation>Sin hacer esa semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Undone this week</source>
    <translation>Sin hacer esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Undone work at the end of each week</source>
    <translation>Trabajo sin hacer al final de cada semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Undone work is estimated ({share} of need).</source>
    <translation>El trabajo sin hacer es estimado ({share} de lo necesario).</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Undone, arose that day</source>
    <translation>Sin hacer, surgió ese día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Undone, estimated</source>
    <translation>Sin hacer, estimado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone, noted more than 7 days later</source>
    <translation>Sin hacer, anotado más de 7 días después</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>Undone: {what}.</source>
    <translation>Se deshizo: {what}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>Unit</source>
    <translation>Unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Unit file</source>
    <translation>Archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_files.py"/>
    <source>Unit file (*{suffix})</source>
    <translation>Archivo de la unidad (*{suffix})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Unit file of {unit}</source>
    <translation>Archivo de la unidad de {unit}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Unit file of {unit} adopted</source>
    <translation>Archivo de la unidad de {unit} adoptado</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/unit.py"/>
    <source>Unit file set up</source>
    <translation>Archivo de la unidad preparado</translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/unit.py"/>
    <source>Unit file taken over</source>
    <translation>Archivo de la unidad tomado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_from_file.py"/>
    <source>Unit files (*{suffix});;All files (*)</source>
    <translation>Archivos de la unidad (*{suffix});;Todos los archivos (*)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Unknown</source>
    <translation>Se desconoce</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Unlock</source>
    <translation>Desbloquear</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Unlock it in the window once; from then on this is the line that logs.</source>
    <translation>Desbloquéelo una vez en la ventana; desde entonces esta es la línea que registra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Unlock the log first, then open the backup again.</source>
    <translation>Desbloquee primero el registro, y abra otra vez el respaldo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <source>Unlock…</source>
    <translation>Desbloquear…</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Unpaid meal</source>
    <translation>Comida no pagada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Unproven weeks taken as enough</source>
    <translation>Semanas sin comprobar tomadas como suficientes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/key_names.py"/>
    <source>Up|a key</source>
    <translation>Arriba</translation>
</message>
<message>
    <location filename="../../click/formatting.py"/>
    <source>Usage:</source>
    <translation>Uso:</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Use the passphrase</source>
    <translation>Usar la frase de contraseña</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Use the program’s own words</source>
    <translation>Usar las palabras del programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Use the recovery sheet</source>
    <translation>Usar la hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Use this name</source>
    <translation>Usar este nombre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>Usual</source>
    <translation>Usual</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Value</source>
    <translation>Valor</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>Value must be an iterable.</source>
    <translation>El valor debe ser una lista.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Verdict</source>
    <translation>Resultado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Verdict: {verdict}.</source>
    <translation>Resultado: {verdict}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Verdicts</source>
    <translation>Resultados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Wait for more shares, or take the same members and weeks as before.</source>
    <translation>Espere más aportes, o tome los mismos integrantes y semanas que antes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Waiting on others</source>
    <translation>En espera de otros</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Waiting on others, estimate</source>
    <translation>Esperan a otros, estimado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>Was anything left undone?</source>
    <translation>¿Quedó algo sin hacer?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Was it enough?</source>
    <translation>¿Fue suficiente?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Was it given?</source>
    <translation>¿Se dio?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Wednesday</source>
    <translation>miércoles</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_model.py"/>
    <source>Week</source>
    <translation>Semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Week by week</source>
    <translation>Semana por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: as much as contracted</source>
    <translation>Semana por semana: tanto como lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at least {gap} less than contracted</source>
    <translation>Semana por semana: al menos {gap} menos que lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at most as much as contracted</source>
    <translation>Semana por semana: a lo sumo tanto como lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at most {gap} more than contracted</source>
    <translation>Semana por semana: a lo sumo {gap} más que lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: {gap} less than contracted</source>
    <translation>Semana por semana: {gap} menos que lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: {gap} more than contracted</source>
    <translation>Semana por semana: {gap} más que lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Week from</source>
    <translation>Semana desde</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Week from {weekday}</source>
    <translation>Semana desde {weekday}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Week grid</source>
    <translation>Cuadrícula de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Week in full</source>
    <translation>Completa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Week of the day shown</source>
    <translation>Semana del día que se muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Week starts on</source>
    <translation>La semana empieza en</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Week to</source>
    <translation>Semana hasta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Week totals</source>
    <translation>Totales por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/week_list.py"/>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>Weeks</source>
    <translation>Semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>Weeks are chosen already, and each begins on a day: log every week again first, then choose them anew.</source>
    <translation>Ya hay semanas elegidas, y cada una empieza en un día: registre primero otra vez todas las semanas, y luego elíjalas de nuevo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: none yet.</source>
    <translation>Semanas pedidas: todavía ninguna.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: the one that holds {day}.</source>
    <translation>Semanas pedidas: la que contiene el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Weeks asked for: week {number} of {count}.</source>
    <translation>Semanas pedidas: semana {number} de {count}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: {days}.</source>
    <translation>Semanas pedidas: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Weeks asked for: {over} of {count} are over.</source>
    <translation>Semanas pedidas: ya terminaron {over} de {count}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Weeks begin on</source>
    <translation>Las semanas empiezan en</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Weeks begin on {day} instead of {before}.</source>
    <translation>Las semanas empiezan en {day} en vez de {before}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks begin on {day}.</source>
    <translation>Las semanas empiezan en {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Weeks by reason</source>
    <translation>Semanas por razón</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Weeks by year</source>
    <translation>Semanas por año</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks chosen ahead of time, no others</source>
    <translation>Semanas elegidas por adelantado, ninguna otra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks counted</source>
    <translation>Semanas contadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Weeks from {day} on</source>
    <translation>Semanas desde el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks logged but not shared</source>
    <translation>Semanas registradas pero no compartidas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Weeks not chosen to be logged enter no sum, no median and no count.</source>
    <translation>Las semanas que no se eligieron para registrarse no entran en ninguna suma, mediana ni cuenta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Weeks on paper</source>
    <translation>Semanas en papel</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks received</source>
    <translation>Semanas recibidas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Weeks set aside</source>
    <translation>Semanas apartadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Weeks until {day}</source>
    <translation>Semanas hasta el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Weeks without absences only</source>
    <translation>Solo semanas sin ausencias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>What</source>
    <translation>Qué</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What an absence does to it</source>
    <translation>Qué le hace una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>What an offer adds is for those reporting, over today’s terms; 40 hours are one full-time equivalent. It is told in time, never in money.</source>
    <translation>Lo que agrega una propuesta es para quienes informan, sobre las condiciones de hoy; 40 horas son un equivalente de tiempo completo. Se dice en tiempo, nunca en dinero.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>What an offer adds is the sum over those reporting, not over the unit, of a mean week over today’s terms; 40 h are one full-time equivalent. Time alone: nothing here is money.</source>
    <translation>Lo que agrega una propuesta es la suma para quienes informan, no para la unidad, de una semana promedio sobre las condiciones de hoy; 40 h son un equivalente de tiempo completo. Solo tiempo: aquí nada es dinero.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What can be done with this offer</source>
    <translation>Qué se puede hacer con esta propuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What can be done with {offer}</source>
    <translation>Qué se puede hacer con {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>What can be typed</source>
    <translation>Qué se puede escribir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>What every week and every figure of this log rests on.</source>
    <translation>En qué se apoya cada semana y cada cifra de este registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_list.py"/>
    <source>What fits here</source>
    <translation>Qué va aquí</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What happened to these entries</source>
    <translation>Qué pasó con estas anotaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>What holds</source>
    <translation>Qué vale</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>What if</source>
    <translation>Si fuera otro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/what_if.py"/>
    <source>What if the contract guaranteed this much per 40 hours?</source>
    <translation>¿Y si el contrato garantizara esto por cada 40 horas?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>What is different?</source>
    <translation>¿Qué es distinto?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>What is guaranteed, as you read the contract; every export says that it is as entered by you. Enter hours for a full-time week: part-time hours and absences are taken into account day by day.</source>
    <translation>Lo que está garantizado, según usted lee el contrato; toda exportación dice que es como usted lo anotó. Anote horas para una semana de tiempo completo: el medio tiempo y las ausencias se toman en cuenta día por día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What is odd about it</source>
    <translation>Qué llama la atención</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What it does not show</source>
    <translation>Qué no muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/about/licences_window.py"/>
    <source>What it is made of</source>
    <translation>De qué está hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>What it opens</source>
    <translation>Qué abre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>What it promises</source>
    <translation>Lo que promete</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>What it shows</source>
    <translation>Qué muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>What it tells</source>
    <translation>Qué contiene</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>What it would add to today’s terms is {hidden}.</source>
    <translation>Lo que agregaría a las condiciones de hoy está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>What it would give per 40 h is {hidden}.</source>
    <translation>Lo que daría por cada 40 h está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>What it would set in your log</source>
    <translation>Lo que fijaría en su registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What its projects and tags mean</source>
    <translation>Qué quieren decir sus proyectos y etiquetas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What leave does to {offer}</source>
    <translation>Qué le hacen las licencias a {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>What logging cost: {words}</source>
    <translation>Lo que costó registrar: {words}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>What many members’ shares tell together</source>
    <translation>Lo que dicen juntos los aportes de muchos integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>What runs counts nowhere until it is stopped.</source>
    <translation>Lo que está en marcha no cuenta en ninguna parte hasta que se detiene.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What the contract gives in these weeks is not known.</source>
    <translation>No se sabe lo que da el contrato en estas semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>What the contract gives is not known</source>
    <translation>No se sabe lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What the contract is called</source>
    <translation>Cómo se llama el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>What the counted weeks came to</source>
    <translation>A qué llegaron las semanas contadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>What the file says</source>
    <translation>Lo que dice el archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>What the file sets</source>
    <translation>Lo que fija el archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What the guarantee is counted on</source>
    <translation>Sobre qué se cuenta la garantía</translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>What the keyring of this computer holds does not open this log any more: enter its passphrase, then turn the keyring off and on again under Settings, Safety.</source>
    <translation>Lo que guarda el llavero de esta computadora ya no abre este registro: escriba su frase de contraseña, y luego desactive y vuelva a activar el llavero en Ajustes, Seguridad.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>What the review answers</source>
    <translation>Lo que responde la revisión</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>What the steps about other days say, and when they were written, but for where the clock was set: of each it holds a digest alone.</source>
    <translation>Lo que dicen los pasos de otros días, y cuándo se escribieron, salvo donde se cambió el reloj: de cada uno contiene solo una huella.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>What the steps about other days say: it is hidden.</source>
    <translation>Lo que dicen los pasos de otros días: está oculto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>What the unit file sets was changed</source>
    <translation>Se cambió lo que fija el archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>What the week comes to</source>
    <translation>A qué llega la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>What the work was</source>
    <translation>En qué consistió el trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>What the work was, and where</source>
    <translation>En qué consistió el trabajo, y dónde</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>What there is to go through</source>
    <translation>Lo que hay que repasar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>What this does not show</source>
    <translation>Qué no muestra esto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>What this gives depends on the appointment minutes you enter for each week, in Weeks.</source>
    <translation>Lo que esto da depende de los minutos de citas que anote para cada semana, en Semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>What this gives in a week shows once your working hours are entered.</source>
    <translation>Lo que esto da en una semana se ve cuando su horario de trabajo esté anotado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What this shows</source>
    <translation>Qué muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>What those who did not report had: an interval treats them as reporters, only the bounds do not.</source>
    <translation>Lo que tuvieron quienes no informaron: un intervalo los trata como a quienes informan; solo los límites no.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What today’s terms give in this week is not known.</source>
    <translation>No se sabe lo que dan las condiciones de hoy en esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>What today’s terms give per 40 h is {hidden}.</source>
    <translation>Lo que dan las condiciones de hoy por cada 40 h está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>What took protected time</source>
    <translation>Qué se llevó tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>What took {times} away?</source>
    <translation>¿Qué se llevó {times}?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>What was copied when everything moved is still in {folder}. Nothing opens it; delete it once you are sure.</source>
    <translation>Lo que se copió cuando todo se movió sigue en {folder}. Nada lo abre; bórrelo cuando tenga la certeza.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>What was due is not known</source>
    <translation>No se sabe lo que correspondía</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/erasing.py"/>
    <source>What was erased may still stand in the backups in {folder}: connect it, and it is erased there too.</source>
    <translation>Lo que se borró puede seguir en los respaldos de {folder}: conéctela, y ahí también se borra.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>What was given can only be told where the working hours hold protected blocks.</source>
    <translation>Lo que se dio solo se puede saber donde el horario de trabajo tiene bloques protegidos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>What was given can’t be compared yet.</source>
    <translation>Todavía no se puede comparar lo que se dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>What was given is {hidden}</source>
    <translation>Lo que se dio está {hidden}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>What was given is {hidden}.</source>
    <translation>Lo que se dio está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <source>What was logged</source>
    <translation>Qué se registró</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What was logged, by when it was written down</source>
    <translation>Qué se registró, según cuándo se anotó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What was lost on days that were not closed is unknown.</source>
    <translation>No se sabe lo que se perdió en días que no se cerraron.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What was taken away can only be told where the working hours hold protected blocks.</source>
    <translation>Lo que se quitó solo se puede saber donde el horario de trabajo tiene bloques protegidos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>What was there is kept in {folder}. To put it back, restore that folder.</source>
    <translation>Lo que había se conserva en {folder}. Para volver a ponerlo, restaure esa carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What would come in</source>
    <translation>Qué entraría</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>What would each have covered?</source>
    <translation>¿Qué habría cubierto cada una?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>What you add stays on this computer, encrypted.</source>
    <translation>Lo que agrega se queda en esta computadora, cifrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>What you type is kept as tallied on paper and typed in today</source>
    <translation>Lo que escriba se guarda como contado en papel y escrito hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>What you typed is not kept yet. Enter keeps it; Esc closes without it.</source>
    <translation>Lo que escribió todavía no se conserva. Enter lo conserva; Esc cierra sin ello.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>What your contract calls indirect care</source>
    <translation>Cómo llama su contrato a la atención indirecta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>What your figures rest on.</source>
    <translation>En qué se apoyan sus cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>What {name} means</source>
    <translation>Qué quiere decir {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What {offer} is counted on</source>
    <translation>Sobre qué se cuenta {offer}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What {offer} would have given is not known: the booked appointments of this week are not entered.</source>
    <translation>No se sabe lo que habría dado {offer}: no están anotadas las citas reservadas de esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What {offer} would have given is not known: working hours are missing in this week.</source>
    <translation>No se sabe lo que habría dado {offer}: falta el horario de trabajo en esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>When</source>
    <translation>Cuándo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>When do you work?</source>
    <translation>¿Cuándo trabaja?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>When each step was written down, and the reasons you gave for late changes.</source>
    <translation>Cuándo se anotó cada paso, y las razones que dio para cambios tardíos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>When every other step of the log was written down, and what kind of record it is about: no later step of an entry that is told is left out, and no place where the clock went back.</source>
    <translation>Cuándo se escribió cada uno de los demás pasos del registro, y de qué tipo de dato trata: no se omite ningún paso posterior de una anotación que aparece, ni ningún lugar donde el reloj retrocedió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>When it is lost, or somebody else saw it</source>
    <translation>Si se pierde, o si otra persona la vio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>When it was written down</source>
    <translation>Cuándo se anotó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>When protected time is taken away, type it on Today, such as: lost 30 meeting.</source>
    <translation>Cuando se quite tiempo protegido, escríbalo en Hoy, por ejemplo: lost 30 meeting.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>When the steward chose the weeks: that is their word.</source>
    <translation>Cuándo eligió las semanas el delegado: eso es su palabra.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/data_folder.py"/>
    <source>Where everything is to lie</source>
    <translation>Dónde debe quedar todo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Where it was done</source>
    <translation>Dónde se hizo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Where it was done, own time told apart</source>
    <translation>Dónde se hizo, con el tiempo propio aparte</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Where it was done: protected time, and all else as one sum</source>
    <translation>Dónde se hizo: tiempo protegido, y todo lo demás como una sola suma</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Where the clock of the computer was set, anywhere in the log</source>
    <translation>Dónde se cambió el reloj de la computadora, en todo el registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Where the log lies</source>
    <translation>Dónde está el registro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Where the work was done</source>
    <translation>Dónde se hizo el trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Where the work was done: {outside} of {logged} was outside protected time</source>
    <translation>Dónde se hizo el trabajo: {outside} de {logged} fuera del tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Where they differ</source>
    <translation>Dónde difieren</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Where to keep it</source>
    <translation>Dónde guardarla</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Where two offers come apart</source>
    <translation>Dónde se separan dos propuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Where two offers part</source>
    <translation>Dónde se separan dos propuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Whether entries are true: they are the members’ own, the program only notes when they were made.</source>
    <translation>Si las anotaciones son verdad: son de los propios integrantes; el programa solo anota cuándo se hicieron.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Whether the contract was broken, or who decided anything.</source>
    <translation>Si se violó el contrato, o quién decidió algo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Whether what was typed is true.</source>
    <translation>Si es verdad lo que se escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Whether {this} needed more than {other} can’t be told: not everything is closed ({here} against {there} per 40 h so far).</source>
    <translation>No se puede saber si {this} necesitó más que {other}: no todo está cerrado ({here} contra {there} por cada 40 h hasta ahora).</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Which duty a project or tag means.</source>
    <translation>Qué tarea significa un proyecto o una etiqueta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>Which weeks</source>
    <translation>Qué semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Which weeks are logged</source>
    <translation>Qué semanas se registran</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>While a timer runs, the program looks at how long nobody has touched keyboard or mouse anywhere on this computer, and asks what that time was. It does not see which keys or programs; nothing of it is stored or sent.</source>
    <translation>Mientras un cronómetro está en marcha, el programa mira cuánto hace que nadie tocó el teclado o el ratón en toda esta computadora, y pregunta qué fue ese tiempo. No ve qué teclas ni qué programas; nada de esto se guarda ni se envía.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>While it is locked, the line and the palette still take what you type. Each line is sealed and waits in the inbox until you unlock. Anyone at this computer can leave a line there; you see what came in, and can take it back.</source>
    <translation>Mientras está bloqueado, la línea y la paleta siguen tomando lo que escribe. Cada línea se sella y espera en el buzón hasta que desbloquee. Cualquiera en esta computadora puede dejar ahí una línea; usted ve qué entró, y puede retirarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>While the log was locked</source>
    <translation>Mientras el registro estaba bloqueado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Who is it?</source>
    <translation>¿Quién es?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Who reported</source>
    <translation>Quién informó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Who should hand in, but has not yet</source>
    <translation>Quién debe entregar, pero todavía no</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Who will see it.</source>
    <translation>Quién lo verá: dentro (inside) o fuera (outside) de la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Whoever gets the file can read it.</source>
    <translation>Quien obtenga el archivo puede leerlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Whoever gets this file can open your log with it: print it at home, then delete it. Never save it beside the log, and never send it by mail.</source>
    <translation>Quien obtenga este archivo puede abrir con él su registro: imprímalo en casa y luego elimínelo. Nunca lo guarde junto al registro, y nunca lo envíe por correo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Whoever gets this file can read it. Do not send it by your employer’s mail.</source>
    <translation>Quien obtenga este archivo puede leerlo. No lo envíe por el correo de su empleador.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Whoever gets this file can read it; do not send it by your employer's mail.</source>
    <translation>Quien obtenga este archivo puede leerlo; no lo envíe por el correo de su empleador.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/evidence/evidence_window.py"/>
    <source>Whoever gets this folder can read all of it, and it cannot be called back. Do not send it by your employer’s mail.</source>
    <translation>Quien obtenga esta carpeta puede leerla toda, y no se puede recuperar. No la envíe por el correo de su empleador.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Whoever has this sheet and the files of the log can read everything in it and go on with it. The sheet alone, without the files, opens nothing.</source>
    <translation>Quien tenga esta hoja y los archivos del registro puede leerlo todo y seguir con él. La hoja sola, sin los archivos, no abre nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Whoever is signed in as you then opens the log without the passphrase. On a computer of a domain the employer's administrator can open it too, now and later. Your passphrase goes on holding.</source>
    <translation>Quien haya iniciado la sesión de usted abre entonces el registro sin la frase de contraseña. En una computadora de un dominio, también puede abrirlo el administrador del empleador, ahora y después. Su frase de contraseña sigue valiendo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Whole</source>
    <translation>Íntegro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Whole minutes from 5 to 240, please.</source>
    <translation>Minutos enteros de 5 a 240, por favor.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Whole minutes, 1 to 960.</source>
    <translation>Minutos enteros, de 1 a 960.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Whole weeks in a row, the good ones included; six to eight are usual.</source>
    <translation>Semanas completas seguidas, también las buenas; lo usual son de seis a ocho.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Whose key it is: compare its fingerprint with the member.</source>
    <translation>De quién es la clave: compare su huella con la persona integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Whose log it is, where several members share the computer.</source>
    <translation>De quién es el registro, si varios integrantes comparten la computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Why</source>
    <translation>Por qué</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Why (no time, block taken, crisis …)</source>
    <translation>Por qué (sin tiempo, bloque quitado, crisis …)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Why, {days} days after the work?</source>
    <translation>¿Por qué, {days} días después del trabajo?</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>With --adopt: another steward than before is the right one.</source>
    <translation>Con --adopt: es correcto que el delegado sea otro que antes.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>With --adopt: the clinic of the file that you work in.</source>
    <translation>Con --adopt: la clínica del archivo en la que usted trabaja.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>With leave</source>
    <translation>Con licencias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>With the one of {day} and an earlier one this packet leaves {members} alone.</source>
    <translation>Con el que se hizo el {day} y uno anterior, este paquete deja a {members} al descubierto.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>With the packet of {day} and an earlier one it leaves {members} alone, who could be told.</source>
    <translation>Con el paquete del {day} y uno anterior, deja a {members} al descubierto.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>With the shares that were collected in {names}.</source>
    <translation>Con los aportes que se reunieron en {names}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Without a passphrase anyone at this computer can open your record. You can set one later in Settings.</source>
    <translation>Sin frase de contraseña, cualquiera en esta computadora puede abrir su registro. Puede poner una después en Ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Without a passphrase the log cannot be locked.</source>
    <translation>Sin frase de contraseña el registro no se puede bloquear.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>Without a project or tag</source>
    <translation>Sin proyecto ni etiqueta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Without clock times</source>
    <translation>Sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Without notes nothing can be typed beside duty, length, time and place, so nothing about a patient either.</source>
    <translation>Sin notas no se puede escribir nada junto a tarea, duración, hora y lugar, así que tampoco nada de un paciente.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Without reconstructed minutes</source>
    <translation>Sin minutos reconstruidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Without tray and key it starts minimized in the task bar when you log in to this computer.</source>
    <translation>Sin área de notificación ni tecla, inicia minimizado en la barra de tareas cuando usted entra en esta computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Without tray and key, starting Duty Tracker once more brings the window back.</source>
    <translation>Sin área de notificación ni tecla, iniciar Duty Tracker otra vez trae de vuelta la ventana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/pages.py"/>
    <source>Words and figures</source>
    <translation>Palabras y cifras</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Work</source>
    <translation>Trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Work done alone (floor)</source>
    <translation>Solo trabajo hecho (mínimo)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Work done alone less contract</source>
    <translation>Solo trabajo hecho menos contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Work done and left undone (need)</source>
    <translation>Trabajo hecho y sin hacer (lo necesario)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Work time</source>
    <translation>Tiempo de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Workbook</source>
    <translation>Libro de cálculo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Working hours</source>
    <translation>Horario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Working hours are missing for a day of this week: add them in Settings.</source>
    <translation>Falta el horario de trabajo de un día de esta semana: agréguelo en Ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Working hours over time</source>
    <translation>Horario de trabajo a lo largo del tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Working hours {weeks}.</source>
    <translation>Horario de trabajo {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Working hours: none entered.</source>
    <translation>Horario de trabajo: ninguno anotado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Working out what would come in…</source>
    <translation>Calculando qué entraría…</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Working time closed</source>
    <translation>Tiempo de trabajo cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Working …</source>
    <translation>Trabajando …</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>Write a packet (.pdf, .xlsx, .csv), or .json.</source>
    <translation>Escribir un paquete (.pdf, .xlsx, .csv), o .json.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Write a receipt for each member of it.</source>
    <translation>Escribir un recibo para cada uno de sus integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Write a signed summary of the weeks that touch FROM to TO to FILE (.dutyshare), for a steward.</source>
    <translation>Escribir en ARCHIVO (.dutyshare) un resumen firmado de las semanas de DESDE a HASTA, para un delegado.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Write an empty sheet for a week on paper to FILE (.pdf).</source>
    <translation>Escribir en ARCHIVO (.pdf) una hoja vacía para una semana en papel.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Write it “{clinic}”</source>
    <translation>Escribirlo “{clinic}”</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Write the history of the days FROM to TO to FOLDER, signed, so that anyone can check it.</source>
    <translation>Escribir en CARPETA el historial de los días de DESDE a HASTA, firmado, para que cualquiera pueda comprobarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Write the packet: .pdf, .xlsx, .csv or .json.</source>
    <translation>Escribir el paquete: .pdf, .xlsx, .csv o .json.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Write the protected time taken away in the weeks that touch FROM to TO to FILE: .pdf, .xlsx or .csv.</source>
    <translation>Escribir en ARCHIVO el tiempo protegido que se quitó en las semanas de DESDE a HASTA: .pdf, .xlsx o .csv.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Write the weeks that touch FROM to TO to FILE: .pdf, .xlsx, .csv or .json.</source>
    <translation>Escribir en ARCHIVO las semanas de DESDE a HASTA: .pdf, .xlsx, .csv o .json.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Write the whole log to FILE (.dutylog), to keep it or to leave with it.</source>
    <translation>Escribir todo el registro en ARCHIVO (.dutylog), para guardarlo o llevárselo.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>Write the whole log, encrypted as it is, to FILE (.dutybackup), read it back, and say who can open it.</source>
    <translation>Escribir todo el registro, cifrado como está, en ARCHIVO (.dutybackup), volver a leerlo y decir quién puede abrirlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Written down</source>
    <translation>Anotado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Written down on</source>
    <translation>Anotado el</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>Written down: {shares}.</source>
    <translation>Anotado: {shares}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>XLSX, minutes and hours</source>
    <translation>XLSX, minutos y horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Yes, keep it</source>
    <translation>Sí, conservarlo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/today_place.py"/>
    <source>Yesterday</source>
    <translation>Ayer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>You are listed as {name} from now on.</source>
    <translation>Desde ahora aparece en la lista como {name}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>You can also choose it later, in Settings.</source>
    <translation>También puede elegirla después, en Ajustes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>You decide what leaves, and you see it before it does.</source>
    <translation>Usted decide qué sale, y lo ve antes de que salga.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>You left it out.</source>
    <translation>Usted lo dejó fuera.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You needed {need}; the contract gives {contracted}</source>
    <translation>Usted necesitó {need}; el contrato da {contracted}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You needed {need}; what the contract gives is not known.</source>
    <translation>Usted necesitó {need}; no se sabe lo que da el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You were away all week.</source>
    <translation>Usted estuvo ausente toda la semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You were away all week; {need} was needed all the same.</source>
    <translation>Usted estuvo ausente toda la semana; aun así se necesitaron {need}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <location filename="../../dutytracker/ui/unit/unit_facts.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Your clinic</source>
    <translation>Su clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Your contract counts on booked appointment time.</source>
    <translation>Su contrato cuenta sobre el tiempo de citas reservado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Your contract counts the blocks of your working hours.</source>
    <translation>Su contrato cuenta los bloques de su horario de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Your contract stays what it is, and its label becomes that of the unit: {term}.</source>
    <translation>Su contrato queda como es, y su etiqueta pasa a ser la de la unidad: {term}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Your digits, which you read aloud</source>
    <translation>Sus cifras, que usted lee en voz alta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Your figures beside the unit’s</source>
    <translation>Sus cifras junto a las de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>Your files lie on a drive of the network here: choose a second place, so that your record is not lost with it.</source>
    <translation>Sus archivos están aquí en una unidad de la red: elija un segundo lugar, para que su registro no se pierda con ella.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Your log gets a new key</source>
    <translation>Su registro recibe una clave nueva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Your log is closed first. A running timer goes on, and what is half typed is there again when you are back, unless the program ends before.</source>
    <translation>Primero se cierra su registro. Un cronómetro en marcha sigue, y lo que está a medio escribir aparece otra vez cuando usted vuelve, salvo que el programa termine antes.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <location filename="../../dutytracker/ui/session.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Your log is locked</source>
    <translation>Su registro está bloqueado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Your log is not begun yet</source>
    <translation>Su registro todavía no empieza</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Your log, open now</source>
    <translation>Su registro, abierto ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Your median week needed {yours} per 40 h. What the unit’s needed is not shown.</source>
    <translation>Su semana mediana necesitó {yours} por cada 40 h. Lo que necesitó la de la unidad no se muestra.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Your median week needed {yours} per 40 h; the unit’s median member-week {theirs}.</source>
    <translation>Su semana mediana necesitó {yours} por cada 40 h; la semana mediana de la unidad, {theirs}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Your name</source>
    <translation>Su nombre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Your name for {duty}</source>
    <translation>Su nombre para {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>Your name here</source>
    <translation>Su nombre aquí</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Your name, user name, folder names</source>
    <translation>Su nombre, nombre de usuario, nombres de carpetas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>Your notes, as you typed them.</source>
    <translation>Sus notas, tal como las escribió.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>Your record would lie in {folder}, on a drive of the network. A connection that breaks can damage it. Close this, and start with --data-dir and a folder on this computer, if you have one that stays.</source>
    <translation>Su registro quedaría en {folder}, en una unidad de la red. Una conexión que se corta puede dañarlo. Cierre esto, e inicie con --data-dir y una carpeta de esta computadora, si tiene una que perdure.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>Your record would lie in {folder}, which {carrier} copies to other computers while it is written. That can damage it. Close this, and start with --data-dir and a folder that lies on this computer alone.</source>
    <translation>Su registro quedaría en {folder}, que {carrier} copia a otras computadoras mientras se escribe. Eso puede dañarlo. Cierre esto, e inicie con --data-dir y una carpeta que esté solo en esta computadora.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Your recovery sheet</source>
    <translation>Su hoja de recuperación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Your shift ends at {time}: go through the day.</source>
    <translation>Su turno termina a las {time}: repase el día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Your shift of {day} ends at {time}: go through that day.</source>
    <translation>Su turno del {day} termina a las {time}: repase ese día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>Your steward’s unit file</source>
    <translation>El archivo de la unidad de su delegado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Your unit</source>
    <translation>Su unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for one week, from {day} on.</source>
    <translation>Su unidad pide una semana, a partir del {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for this week.</source>
    <translation>Su unidad pide esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for {count} weeks, the first from {day} on.</source>
    <translation>Su unidad pide {count} semanas, la primera a partir del {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Your usual hours hold again after this week. A day of paid leave is an absence: enter it there.</source>
    <translation>Su horario habitual vuelve a valer después de esta semana. Un día de licencia pagada es una ausencia: anótelo ahí.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>Your weeks stand here side by side, the contract across them, once something is logged.</source>
    <translation>Aquí aparecen sus semanas una junto a otra, con el contrato atravesado, en cuanto haya algo registrado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Yours</source>
    <translation>Suyo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Yours: {weeks}, {dates}.</source>
    <translation>Suyas: {weeks}, {dates}.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>[COMMAND] [ARGS]...</source>
    <translation>[COMANDO] [ARGUMENTOS]...</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_log.py"/>
    <source>[DATE]</source>
    <translation>[FECHA]</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/cli_files.py"/>
    <location filename="../../dutytracker/cli_install.py"/>
    <location filename="../../dutytracker/cli_log.py"/>
    <location filename="../../dutytracker/cli_members.py"/>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_shares.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>[OPTIONS]</source>
    <translation>[OPCIONES]</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>[PATH]...</source>
    <translation>[RUTA]...</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a Social Security number</source>
    <translation>un número de Seguro Social</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a chart as a table, and back</source>
    <translation>una gráfica como tabla, y de vuelta</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a choice of weeks that begins on</source>
    <translation>una elección de semanas que empieza el</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a closing line</source>
    <translation>una línea de cierre</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a closing of</source>
    <translation>un cierre del</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>a contract term does not say how long the meetings are</source>
    <translation>una condición del contrato no dice cuánto duran las reuniones</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>a contract term of the week of {start} is impossible ({field})</source>
    <translation>una condición del contrato de la semana del {start} es imposible ({field})</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a contract term that begins on</source>
    <translation>una condición del contrato que empieza el</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a date</source>
    <translation>una fecha</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a date of birth</source>
    <translation>una fecha de nacimiento</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a day</source>
    <translation>un día</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, a length, a time, a day, a placement and “old”</source>
    <translation>una tarea, una duración, una hora, un día, un lugar y “old”</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, a start, a placement and “old”</source>
    <translation>una tarea, un inicio, un lugar y “old”</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, an estimate, a reason, “told” and a day</source>
    <translation>una tarea, una estimación, una razón, “told” y un día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>a duty: e, call, charting</source>
    <translation>una tarea: e, call, charting</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a length and a day</source>
    <translation>una duración y un día</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a length, a reason, a day and “told”</source>
    <translation>una duración, una razón, un día y “told”</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a link</source>
    <translation>un enlace</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a long number</source>
    <translation>un número largo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a lost line</source>
    <translation>una línea de pérdida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>a manager was told today</source>
    <translation>se avisó hoy a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a manager was told today, or not</source>
    <translation>se avisó hoy a un supervisor, o no</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a name</source>
    <translation>un nombre</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>a note</source>
    <translation>una nota</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>a note that was erased</source>
    <translation>una nota que se borró</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a notice to a manager, of a loss or undone item</source>
    <translation>un aviso a un supervisor, de una pérdida o un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>a part of the logged minutes is larger than all of them</source>
    <translation>una parte de los minutos registrados es mayor que todos ellos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a phone number</source>
    <translation>un número de teléfono</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a private name, in the list of members</source>
    <translation>un nombre privado, en la lista de integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a record number</source>
    <translation>un número de expediente</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a record of appointments for the week of</source>
    <translation>datos de citas de la semana del</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a room or bed</source>
    <translation>un cuarto o una cama</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>a signed file that only the steward of {unit} can open</source>
    <translation>un archivo firmado que solo puede abrir el delegado de {unit}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>a signed file; the unit’s figures need it</source>
    <translation>un archivo firmado; las cifras de la unidad lo necesitan</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a timer</source>
    <translation>un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a work pattern that begins on</source>
    <translation>un horario de trabajo que empieza el</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>about an hour of charting is left undone, waiting on others</source>
    <translation>queda sin hacer cerca de una hora de expediente, en espera de otros</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>about {minutes}</source>
    <translation>unos {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>about {minutes} left undone</source>
    <translation>unos {minutes} sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>absence</source>
    <translation>ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>absence on {day}</source>
    <translation>ausencia del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>absent: {kind}</source>
    <translation>ausencia: {kind}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>add something</source>
    <translation>agregar algo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>admin</source>
    <translation>admin</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>after the shift</source>
    <translation>después del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>against</source>
    <translation>contra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>agencies, housing, benefits</source>
    <translation>agencias, vivienda, prestaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>all of this as a menu</source>
    <translation>todo esto como menú</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>all of this, a placement, another duty</source>
    <translation>todo esto, un lugar, otra tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>allow this program to</source>
    <translation>permita a este programa que lo haga</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>alone (floor)</source>
    <translation>solo (mínimo)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>alphabetical, never ranked</source>
    <translation>por orden alfabético, nunca por puesto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>also totals of each day, no clock times</source>
    <translation>también totales de cada día, sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an absence</source>
    <translation>una ausencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>an absence takes 1 minute to 16 hours, or the whole day without a length</source>
    <translation>una ausencia dura de 1 minuto a 16 horas, o todo el día si no se dice cuánto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an address</source>
    <translation>una dirección</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an age</source>
    <translation>una edad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an age over 89</source>
    <translation>una edad de más de 89</translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>an answer about the undone list for the week of</source>
    <translation>una respuesta sobre la lista de pendientes de la semana del</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>an appointment took 60 protected minutes, and a manager was told</source>
    <translation>una cita se llevó 60 minutos protegidos, y se avisó a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an email address</source>
    <translation>una dirección de correo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an entry</source>
    <translation>una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>an entry takes 1 minute to 16 hours</source>
    <translation>una anotación dura de 1 minuto a 16 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>an offer, with its letter</source>
    <translation>una propuesta, con su letra</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>an undone item is estimated at 5 to 240 minutes</source>
    <translation>un pendiente se estima de 5 a 240 minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an undone line</source>
    <translation>una línea de pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>and {minutes} without a clock time</source>
    <translation>y {minutes} sin hora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>and {number} more</source>
    <translation>y {number} más</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>another guarantee, on the curve</source>
    <translation>otra garantía, en la curva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>another place for an offer</source>
    <translation>otro lugar para una propuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>another week (mark it with Space)</source>
    <translation>otra semana (márquela con Espacio)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>answer</source>
    <translation>respuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>answer “anything undone?”</source>
    <translation>responder “¿quedó algo sin hacer?”</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>answered</source>
    <translation>respondida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>answers</source>
    <translation>respuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>appointment booked over it</source>
    <translation>cita reservada encima</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>appointments of the week of {day}</source>
    <translation>citas de la semana del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>arose</source>
    <translation>surgió</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>arose today</source>
    <translation>surgió hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>arose {day}</source>
    <translation>surgió {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>as each member entered them</source>
    <translation>como las anotó cada integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/terms.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>as entered by the member</source>
    <translation>como lo anotó la persona integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>as much was given as was needed</source>
    <translation>se dio tanto como se necesitó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>as set in the unit file</source>
    <translation>como está en el archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>as suggested then</source>
    <translation>como se propuso entonces</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>assigned administration</source>
    <translation>administración asignada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>at a clock time that the night of the clock change skips, so left out</source>
    <translation>a una hora que se salta la noche del cambio de horario, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>at least</source>
    <translation>al menos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>at least this: not all closed or answered</source>
    <translation>al menos esto: no todo está cerrado o respondido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>at least {minutes}</source>
    <translation>al menos {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <source>at most</source>
    <translation>a lo sumo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>at most {minutes}</source>
    <translation>a lo sumo {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>at most {share}</source>
    <translation>a lo sumo {share}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>at no time</source>
    <translation>a ninguna hora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>away</source>
    <translation>ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>back to what was typed; list the words that fit</source>
    <translation>volver a lo que se escribió; mostrar las palabras que van</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>before and after {day}</source>
    <translation>antes y después del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>before the shift</source>
    <translation>antes del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>being timed: {what}</source>
    <translation>se cronometra: {what}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>being typed</source>
    <translation>se está escribiendo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>belongs to a line that begins with “undone” or “lost”</source>
    <translation>va en una línea que empieza con “undone” o “lost”</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>between appointments</source>
    <translation>entre citas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>beyond</source>
    <translation>más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>block taken</source>
    <translation>bloque quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>blocks</source>
    <translation>bloques</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>booked</source>
    <translation>reservado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>break</source>
    <translation>descanso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>bring a cleared or corrected line back</source>
    <translation>traer de vuelta una línea limpiada o corregida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>by a clock that ran ahead or was set back later: a later step says {moment}</source>
    <translation>con un reloj que iba adelantado o que después se atrasó: un paso posterior dice {moment}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>cannot be told</source>
    <translation>no se puede saber</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>cannot tell</source>
    <translation>no se puede saber</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>cannot tell · contract unknown</source>
    <translation>no se puede saber · contrato desconocido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>cannot tell · undone list not answered</source>
    <translation>no se puede saber · lista de pendientes sin responder</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>cannot tell · {share} closed</source>
    <translation>no se puede saber · {share} cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>can’t be told, or still running</source>
    <translation>no se puede saber, o todavía en curso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>can’t tell</source>
    <translation>no se sabe</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>change</source>
    <translation>cambio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>changes</source>
    <translation>cambios</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>changes the entry</source>
    <translation>cambia la anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>charting yesterday, 9:00 to 9:30</source>
    <translation>expediente de ayer, de 9:00 a 9:30</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>check value</source>
    <translation>valor de control</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>check values</source>
    <translation>valores de control</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>choose another placement</source>
    <translation>elegir otro lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>chosen week</source>
    <translation>semana elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen week is</source>
    <translation>semana elegida se registra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen week lies</source>
    <translation>semana elegida queda</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>chosen week of yours that can be compared</source>
    <translation>semana elegida suya que se puede comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>chosen week that can be compared</source>
    <translation>semana elegida que se puede comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>chosen weeks</source>
    <translation>semanas elegidas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen weeks are</source>
    <translation>semanas elegidas se registran</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen weeks lie</source>
    <translation>semanas elegidas quedan</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>chosen weeks of yours that can be compared</source>
    <translation>semanas elegidas suyas que se pueden comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>chosen weeks that can be compared</source>
    <translation>semanas elegidas que se pueden comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>clears an undone item</source>
    <translation>despacha un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>clinic</source>
    <translation>clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>clinics</source>
    <translation>clínicas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>close a week step by step, among the weeks</source>
    <translation>cerrar una semana paso a paso, entre las semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>close all {days} days</source>
    <translation>cerrar los {days} días</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>close day</source>
    <translation>cerrar día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>close the day</source>
    <translation>cerrar el día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>close the day, or open it again</source>
    <translation>cerrar el día, o abrirlo otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>close {days}</source>
    <translation>cerrar {days}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>close {day}: everything is logged</source>
    <translation>cerrar {day}: todo está registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>closed</source>
    <translation>cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>closed late, does not count</source>
    <translation>cerrado tarde, no cuenta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <source>closes</source>
    <translation>cierra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>closes, keeps the text</source>
    <translation>cierra y conserva el texto</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>closing of the week of {day}</source>
    <translation>cierre de la semana del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>closing of {day}</source>
    <translation>cierre del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>collection</source>
    <translation>colección</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>collections</source>
    <translation>colecciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>compare with this week, in the list of weeks</source>
    <translation>comparar con esta semana, en la lista de semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>continues</source>
    <translation>continúa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/week_list_card.py"/>
    <source>contract</source>
    <translation>contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>contract not known</source>
    <translation>contrato desconocido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>contract unknown</source>
    <translation>contrato desconocido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: appointments not entered</source>
    <translation>contrato desconocido: citas sin anotar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: no term entered</source>
    <translation>contrato desconocido: ninguna condición anotada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: protected blocks not entered</source>
    <translation>contrato desconocido: bloques protegidos sin anotar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: working hours not entered</source>
    <translation>contrato desconocido: horario de trabajo sin anotar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>contract {hours}</source>
    <translation>contrato {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>contract {minutes}</source>
    <translation>contrato {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>coordination last Monday, in a slot that a no-show freed</source>
    <translation>coordinación del lunes pasado, en un hueco que dejó una inasistencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>covering</source>
    <translation>cubrir</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>covering a colleague</source>
    <translation>cubrir a un colega</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>crisis</source>
    <translation>crisis</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>date</source>
    <translation>fecha</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>dates</source>
    <translation>fechas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>day</source>
    <translation>día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>day off</source>
    <translation>día libre</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>day off or absent</source>
    <translation>día libre o ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>days</source>
    <translation>días</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>decide about a share that is set aside</source>
    <translation>decidir sobre un aporte apartado</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>default: {default}</source>
    <translation>si se omite: {default}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>delete, with Undo</source>
    <translation>eliminar, con Deshacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>delivered</source>
    <translation>dado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>delivery</source>
    <translation>cumplimiento</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>deprecated</source>
    <translation>en desuso</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>directory</source>
    <translation>carpeta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>doctors, hospitals, nursing</source>
    <translation>médicos, hospitales, enfermería</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>does not belong on {name}, which takes {takes}</source>
    <translation>no va en {name}, que lleva {takes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>done</source>
    <translation>hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>done, and logged today</source>
    <translation>hecho, y registrado hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>drop an undone item</source>
    <translation>descartar un pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>dropped</source>
    <translation>descartado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>dropped {day}</source>
    <translation>descartado {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>duty</source>
    <translation>tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/undone_field.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>duty and minutes: c 30</source>
    <translation>tarea y minutos: c 30</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/desktop_messages.py"/>
    <source>dutytracker</source>
    <translation>dutytracker</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>dutytracker verify FOLDER</source>
    <translation>dutytracker verify FOLDER</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>each member weighs the same</source>
    <translation>cada integrante pesa lo mismo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>edit an entry, fill a gap, tick an item, or the menu of a loss</source>
    <translation>editar una anotación, llenar un hueco, marcar un pendiente, o el menú de una pérdida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>edit the last entry, and again the one before</source>
    <translation>editar la última anotación, y otra vez la anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>edits the last entry</source>
    <translation>edita la última anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>eighth</source>
    <translation>octavo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>empty a cell</source>
    <translation>vaciar una celda</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>ended</source>
    <translation>terminó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>enough</source>
    <translation>alcanza</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <source>enough in {share}</source>
    <translation>suficiente en {share}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>entries</source>
    <translation>anotaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>entry</source>
    <translation>anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>entry of {day}, {duty}, {minutes} min</source>
    <translation>anotación del {day}, {duty}, {minutes} min</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>env var: {var}</source>
    <translation>variable de entorno: {var}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>erase the note of an entry for good</source>
    <translation>borrar para siempre la nota de una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>erosion</source>
    <translation>pérdida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>estimate</source>
    <translation>estimación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>every kind of absence, and part of a day</source>
    <translation>todo tipo de ausencia, y parte de un día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>everything of a day is logged</source>
    <translation>todo lo de un día está registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>everything of today is logged</source>
    <translation>todo lo de hoy está registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/writing.py"/>
    <source>evidence package</source>
    <translation>paquete de evidencia</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>fifth</source>
    <translation>quinto</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>file</source>
    <translation>archivo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>file holds a share that is here already.</source>
    <translation>archivo contiene un aporte que ya está aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>files</source>
    <translation>archivos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>files hold shares that are here already.</source>
    <translation>archivos contienen aportes que ya están aquí.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>first</source>
    <translation>primer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>first share</source>
    <translation>primer aporte</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>fixed</source>
    <translation>fijo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>for outside</source>
    <translation>para fuera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <source>for the week</source>
    <translation>para la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>format</source>
    <translation>formato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>formulas {formulas}. Made {day}. No figure here rests on fewer than {number} members.</source>
    <translation>fórmulas {formulas}. Hecho el {day}. Ninguna cifra aquí se apoya en menos de {number} integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>formulas {formulas}. Made {day}. {place} No notes, no clock times.</source>
    <translation>fórmulas {formulas}. Hecho el {day}. {place} Sin notas, sin horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>fourth</source>
    <translation>cuarto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>freed slots</source>
    <translation>huecos liberados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>from</source>
    <translation>de</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>from {day}: {days}</source>
    <translation>desde el {day}: {days}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>gaps</source>
    <translation>huecos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>given</source>
    <translation>dado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>given per 40 h worked</source>
    <translation>dado por cada 40 h trabajadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>group preparation counts</source>
    <translation>la preparación de grupos cuenta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>group preparation does not count</source>
    <translation>la preparación de grupos no cuenta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>guarantee</source>
    <translation>garantía</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>guarantee per 40 h</source>
    <translation>garantía por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>guarantee {hours}</source>
    <translation>garantía {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>guarantee {hours} per 40 h</source>
    <translation>garantía {hours} por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_frame.py"/>
    <source>guaranteed hours per 40 scheduled hours</source>
    <translation>horas garantizadas por cada 40 horas programadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <source>h</source>
    <translation>h</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>have the disk looked at</source>
    <translation>haga revisar el disco</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>held</source>
    <translation>realizado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_cells.py"/>
    <source>hidden</source>
    <translation>oculto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>hidden clinic</source>
    <translation>clínica oculta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>hidden clinics</source>
    <translation>clínicas ocultas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>hidden: fewer than {number}</source>
    <translation>oculto: menos de {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>history</source>
    <translation>historial</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>history: what it was before</source>
    <translation>historial: lo que era antes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>hold it: arrows go by a minute, Enter keeps, Esc puts back</source>
    <translation>manténgala: las flechas mueven un minuto, Enter conserva, Esc regresa</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>holiday</source>
    <translation>festivo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours a week</source>
    <translation>horas por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours in each</source>
    <translation>horas por cada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>hours of the week</source>
    <translation>horas de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours of work</source>
    <translation>horas de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>hours per 40 h</source>
    <translation>horas por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>how a clinic is spelled, there</source>
    <translation>cómo se escribe una clínica, ahí</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>how long, and why if not PTO: 2h, or sick 3h</source>
    <translation>cuánto, y por qué si no es PTO: 2h, o sick 3h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>how long?</source>
    <translation>¿cuánto?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>imported</source>
    <translation>importado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 24-hour week of a part-timer</source>
    <translation>en una semana de 24 horas de medio tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 24-hour week of a part-timer with one day of leave</source>
    <translation>en una semana de 24 horas de medio tiempo con un día de licencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 40-hour week with half of it absent</source>
    <translation>en una semana de 40 horas con la mitad ausente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 40-hour week with one day of leave</source>
    <translation>en una semana de 40 horas con un día de licencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>in a protected block</source>
    <translation>en un bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>in every export</source>
    <translation>en toda exportación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>in force now</source>
    <translation>en vigor ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>in protected time</source>
    <translation>en tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>in the future, so left out</source>
    <translation>en el futuro, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>in the union</source>
    <translation>en el sindicato</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>in the week of {start} it holds a day of another week</source>
    <translation>en la semana del {start} contiene un día de otra semana</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>in the week of {start} {clause}</source>
    <translation>en la semana del {start} {clause}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in your week {dates}</source>
    <translation>en su semana {dates}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>indicative</source>
    <translation>indicativo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>indirect care</source>
    <translation>atención indirecta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>initials</source>
    <translation>iniciales</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>integer</source>
    <translation>número entero</translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>integer range</source>
    <translation>número entero</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/days.py"/>
    <source>is in the future: only what has happened can be logged</source>
    <translation>está en el futuro: solo se registra lo que ya pasó</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a duty or another word of this line</source>
    <translation>no es una tarea ni otra palabra de esta línea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a duty: lost protected time is a line that begins with “lost”</source>
    <translation>no es una tarea: el tiempo protegido perdido es una línea que empieza con “lost”</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a word of this line: if it is a name, names are never logged</source>
    <translation>no es una palabra de esta línea: si es un nombre, los nombres nunca se registran</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a word of {name}, which takes {takes}</source>
    <translation>no es una palabra de {name}, que lleva {takes}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is too fine: seconds are not kept</source>
    <translation>es demasiado fino: los segundos no se guardan</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/days.py"/>
    <source>is too long ago: days before {first_day} are not kept</source>
    <translation>es de hace demasiado: no se guardan días anteriores al {first_day}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it does not list what every review lists</source>
    <translation>no enumera lo que enumera toda revisión</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>it does not say clearly whether the contract is known</source>
    <translation>no dice con claridad si se conoce el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it does not say when it was made</source>
    <translation>no dice cuándo se hizo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/entry_file.py"/>
    <source>it gave no reason</source>
    <translation>no dio una razón</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it holds one week twice</source>
    <translation>contiene dos veces una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>it names a place of work that this share cannot hold</source>
    <translation>nombra un lugar de trabajo que este aporte no puede contener</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>it names no key of a member</source>
    <translation>no nombra la clave de un integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>it names no member ({member})</source>
    <translation>no nombra a un integrante ({member})</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it says that it shows nothing and shows {shown}</source>
    <translation>dice que no muestra nada y muestra {shown}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it says that it was made at an impossible time</source>
    <translation>dice que se hizo en un momento imposible</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it shows figures of fewer than {fewest} members</source>
    <translation>muestra cifras de menos de {fewest} integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>item</source>
    <translation>pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>items</source>
    <translation>pendientes</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>its curve has other points than every half hour</source>
    <translation>su curva tiene otros puntos que cada media hora</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>its days do not add up to the week</source>
    <translation>sus días no suman lo de la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <source>keeps it, sealed</source>
    <translation>lo guarda, sellado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/key_tile.py"/>
    <source>key {0}</source>
    <translation>tecla {0}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>key {key}</source>
    <translation>tecla {key}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>kind</source>
    <translation>tipo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>laid over the weeks that members logged</source>
    <translation>aplicadas a las semanas que registraron los integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>late change</source>
    <translation>cambio tardío</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>late changes</source>
    <translation>cambios tardíos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>later (reconstructed)</source>
    <translation>después (reconstruido)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>leave</source>
    <translation>licencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>leave day</source>
    <translation>día de licencia</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>leave for the whole day, or not</source>
    <translation>licencia de todo el día, o no</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>leaves it as it was</source>
    <translation>la deja como estaba</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>left undone</source>
    <translation>sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>length</source>
    <translation>duración</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>less absences (pro rata)</source>
    <translation>menos ausencias (a prorrata)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>less contractual meetings of</source>
    <translation>menos reuniones contractuales de</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>less work that clears older weeks</source>
    <translation>menos trabajo que despacha semanas anteriores</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>letters for an earlier week, without clock times</source>
    <translation>cartas de una semana anterior, sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>line</source>
    <translation>línea</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>line waits for you</source>
    <translation>línea le espera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>line was logged</source>
    <translation>línea se registró</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>lines</source>
    <translation>líneas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>lines wait for you</source>
    <translation>líneas le esperan</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>lines were logged</source>
    <translation>líneas se registraron</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>list the words that fit at the cursor</source>
    <translation>mostrar las palabras que van en el cursor</translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>log</source>
    <translation>registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>log the line; what is shown in amber needs it twice</source>
    <translation>registrar la línea; lo que se ve en ámbar la pide dos veces</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>logged</source>
    <translation>registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>logged: {entry}</source>
    <translation>se registró: {entry}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>logged: {what}</source>
    <translation>registrado: {what}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>logs</source>
    <translation>registra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>longer than 24 hours, so left out: mend it in the other program</source>
    <translation>de más de 24 horas, así que se omite: corríjalo en el otro programa</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>loss</source>
    <translation>pérdida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>losses</source>
    <translation>pérdidas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>lost</source>
    <translation>perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>lost time takes 1 minute to 16 hours</source>
    <translation>el tiempo perdido dura de 1 minuto a 16 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>macOS gives no program {keys}. Hold Command or Control with it.</source>
    <translation>macOS no da {keys} a ningún programa. Mantenga con ella Comando o Control.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>manager told</source>
    <translation>supervisor avisado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>may stay empty</source>
    <translation>puede quedar vacío</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>meal</source>
    <translation>comida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>meal or rest break</source>
    <translation>comida o descanso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>meal {times}</source>
    <translation>comida {times}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>median</source>
    <translation>mediana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>median of four weeks</source>
    <translation>mediana de cuatro semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>meeting</source>
    <translation>reunión</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>member</source>
    <translation>integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>member handed in</source>
    <translation>integrante entregó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>member with weeks to compare.</source>
    <translation>integrante con semanas que comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>members</source>
    <translation>integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>members handed in</source>
    <translation>integrantes entregaron</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>members short</source>
    <translation>integrantes a quienes no les alcanza</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>members with weeks to compare.</source>
    <translation>integrantes con semanas que comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>member’s own record</source>
    <translation>registro propio de la persona integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>min</source>
    <translation>min</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>minute</source>
    <translation>minuto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>minutes</source>
    <translation>minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>minutes and by what: 30 meeting</source>
    <translation>minutos y por qué: 30 meeting</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>minutes, {hours}</source>
    <translation>minutos, {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>miss weeks</source>
    <translation>no tienen semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>misses weeks</source>
    <translation>no tiene semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more entries are multiples of 15 minutes than there are entries</source>
    <translation>hay más anotaciones múltiplos de 15 minutos que anotaciones</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>more members take part than work in the unit</source>
    <translation>participan más integrantes de los que trabajan en la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>more pair of offers comes apart.</source>
    <translation>par más de propuestas se separa.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>more pairs of offers come apart.</source>
    <translation>pares más de propuestas se separan.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more protected time is lost than there was</source>
    <translation>se pierde más tiempo protegido del que había</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more time is closed than scheduled</source>
    <translation>hay más tiempo cerrado que programado</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more time is scheduled than the work pattern holds</source>
    <translation>hay más tiempo programado del que cabe en el horario</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more undone work was recorded late than there was</source>
    <translation>se anotó tarde más trabajo sin hacer del que había</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move an entry by five minutes</source>
    <translation>mover una anotación cinco minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move it; Delete puts it away</source>
    <translation>moverlo; Supr lo aparta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move its end by a minute, with Ctrl by five</source>
    <translation>mover su final un minuto, con Ctrl cinco</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must be written with composed characters (Unicode NFC)</source>
    <translation>debe escribirse con caracteres compuestos (Unicode NFC)</translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>must not be empty</source>
    <translation>no debe quedar vacío</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must not be longer than {most} characters</source>
    <translation>no debe pasar de {most} caracteres</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must not hold invisible characters (U+{hidden})</source>
    <translation>no debe contener caracteres invisibles (U+{hidden})</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>names a line and must come first</source>
    <translation>nombra una línea y debe ir primero</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>needed</source>
    <translation>necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>needed at least {need} per 40 h</source>
    <translation>se necesitaron al menos {need} por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>needed {need}</source>
    <translation>necesario {need}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>needed {need} per 40 h</source>
    <translation>se necesitaron {need} por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>needed, by duty</source>
    <translation>necesario, por tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>needs a number right before it</source>
    <translation>necesita un número justo antes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <source>no</source>
    <translation>no</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>no clinic named</source>
    <translation>sin clínica indicada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>no clock time</source>
    <translation>sin hora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>no day closed</source>
    <translation>ningún día cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>no reason given</source>
    <translation>no se dio razón</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>no reason was given</source>
    <translation>no se dio una razón</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>no time</source>
    <translation>sin tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>no working day</source>
    <translation>ningún día de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>no working day in this week</source>
    <translation>ningún día de trabajo en esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>no working hours entered for this week</source>
    <translation>ningún horario de trabajo anotado para esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>no-show slot</source>
    <translation>hueco de inasistencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <location filename="../../dutytracker/ui/widgets/key_field.py"/>
    <source>none</source>
    <translation>ninguno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>none fixed</source>
    <translation>ninguno fijo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>not answered</source>
    <translation>sin responder</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>not between the years 2000 and 2199, so left out</source>
    <translation>fuera de los años 2000 a 2199, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/standing_words.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/unit/unit_facts.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>not chosen</source>
    <translation>no elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/standing_words.py"/>
    <source>not chosen, but logged</source>
    <translation>no elegida, pero registrada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>not chosen: nothing had to be closed</source>
    <translation>no elegida: no había que cerrar nada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>not closed</source>
    <translation>abierto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>not counted</source>
    <translation>no se cuenta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>not enough, by logged work</source>
    <translation>insuficiente, por lo registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>not enough, with undone work</source>
    <translation>insuficiente, con lo pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <source>not known</source>
    <translation>se desconoce</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>not readable, so left out</source>
    <translation>ilegible, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>not shown</source>
    <translation>no se muestra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>not this week</source>
    <translation>no esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>not told</source>
    <translation>sin avisar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>not yet</source>
    <translation>todavía no</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>note</source>
    <translation>nota</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>note undone or lost time, on their rows</source>
    <translation>anotar trabajo sin hacer o tiempo perdido, en sus filas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>notes</source>
    <translation>notas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>nothing is sent by the program</source>
    <translation>el programa no envía nada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>nothing left undone</source>
    <translation>no quedó nada sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>nothing logged</source>
    <translation>nada registrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>nothing logged, protected block</source>
    <translation>nada registrado, bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>nothing lost</source>
    <translation>nada perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>nothing was left undone</source>
    <translation>no quedó nada sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>nothing yet</source>
    <translation>todavía nada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>nothing you can see</source>
    <translation>nada que usted pueda ver</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>notice</source>
    <translation>aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>notice to a manager</source>
    <translation>aviso a un supervisor</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>notime</source>
    <translation>sin tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>now</source>
    <translation>ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>of</source>
    <translation>de</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>of 40 h</source>
    <translation>de 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>of a length below zero, so left out: take the time off by hand</source>
    <translation>de una duración menor que cero, así que se omite: réstela a mano</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>of another length than their clock times make: the clock times count</source>
    <translation>con otra duración que la de sus horas: cuentan las horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>of every 13 weeks, for</source>
    <translation>de cada 13 semanas, por</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>of it older</source>
    <translation>de ello anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>of it own time</source>
    <translation>de ello tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>of the whole unit, whatever the others had</source>
    <translation>de toda la unidad, tuvieran lo que tuvieran los demás</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>of {minutes}</source>
    <translation>de {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>off</source>
    <translation>libre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>offer</source>
    <translation>propuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>offer {number}</source>
    <translation>propuesta {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>offers</source>
    <translation>propuestas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>older</source>
    <translation>anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>older work</source>
    <translation>trabajo anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <source>older work cleared</source>
    <translation>anterior despachado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>on paper</source>
    <translation>en papel</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {days}, each before the first of its weeks began</source>
    <translation>en {days}, cada vez antes de que empezara la primera de sus semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {day}, before it began</source>
    <translation>el {day}, antes de que empezara</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {day}, before the first of them began</source>
    <translation>el {day}, antes de que empezara la primera</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>on {weekday}, {date}</source>
    <translation>el {weekday} {date}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its dates does not exist</source>
    <translation>una de sus fechas no existe</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its dates is too far away</source>
    <translation>una de sus fechas está demasiado lejos</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>one of its figures rests on fewer than {fewest} members</source>
    <translation>una de sus cifras se apoya en menos de {fewest} integrantes</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its weeks does not begin on a {weekday}</source>
    <translation>una de sus semanas no empieza en {weekday}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>one row of totals a week</source>
    <translation>una fila de totales por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>one total a cell, no clock times</source>
    <translation>un total por celda, sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>only {closed} of {worked} days closed</source>
    <translation>solo {closed} de {worked} días cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>only {share} closed</source>
    <translation>solo {share} cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>only {these}</source>
    <translation>solo {these}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>open</source>
    <translation>abierto</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>open it again</source>
    <translation>abrirlo otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <source>opens the window</source>
    <translation>abre la ventana</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>other</source>
    <translation>otra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>other duties</source>
    <translation>otras tareas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>other hours</source>
    <translation>otro horario</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>other hours in this week alone</source>
    <translation>otras horas solo en esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>other paid</source>
    <translation>otro pagado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>other paid time</source>
    <translation>otro tiempo pagado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>other reason</source>
    <translation>otra razón</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>outage</source>
    <translation>falla</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>outside it</source>
    <translation>fuera de él</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>outside protected time</source>
    <translation>fuera del tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>over</source>
    <translation>pasada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>overlapping with earlier work of the file: the doubled minutes count once</source>
    <translation>se traslapa con trabajo anterior del archivo: los minutos dobles cuentan una vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>overlaps another entry</source>
    <translation>se traslapa con otra anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>own time</source>
    <translation>tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: after shift</source>
    <translation>propio: después del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: before shift</source>
    <translation>propio: antes del turno</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: breaks</source>
    <translation>propio: descansos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: days off</source>
    <translation>propio: días libres</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>packets</source>
    <translation>paquetes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>partial, {worked} of {full} scheduled</source>
    <translation>parcial, {worked} de {full} programado</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>parts</source>
    <translation>partes</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>path</source>
    <translation>ruta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>patient calls since the last entry, inside a protected block</source>
    <translation>llamadas de pacientes desde la última anotación, en un bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>patient not present</source>
    <translation>paciente no presente</translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>pattern</source>
    <translation>horario</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>payloadType</source>
    <translation>payloadType</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>per 40 h</source>
    <translation>por cada 40 h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>pin it or not; digits are other minutes</source>
    <translation>fijarlo o no; las cifras son otros minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>pinned</source>
    <translation>fijado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>place</source>
    <translation>lugar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>places</source>
    <translation>lugares</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>plain</source>
    <translation>sin sellar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>plus left undone (estimates)</source>
    <translation>más sin hacer (estimado)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>post</source>
    <translation>después</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>pre</source>
    <translation>antes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>pre, post: before, after the shift. off: a day off. Keep this sheet.</source>
    <translation>antes, después: del turno. libre: un día libre. Conserve esta hoja.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>pro rata</source>
    <translation>a prorrata</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>protected</source>
    <translation>protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>protected block</source>
    <translation>bloque protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>protected on schedule</source>
    <translation>protegido en el horario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>protected time</source>
    <translation>tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>protected time lost</source>
    <translation>tiempo protegido perdido</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>protected time lost on {day}, {minutes} min</source>
    <translation>tiempo protegido perdido el {day}, {minutes} min</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>protected time that was lost</source>
    <translation>tiempo protegido que se perdió</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>protected {times}</source>
    <translation>protegido {times}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>put words away, leave a change, clear the line</source>
    <translation>quitar las palabras, dejar un cambio, limpiar la línea</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>python3 -I -S verify.py</source>
    <translation>python3 -I -S verify.py</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>question</source>
    <translation>pregunta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>questions</source>
    <translation>preguntas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>reading and answering</source>
    <translation>leer y responder</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>reason</source>
    <translation>razón</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>receipt</source>
    <translation>recibo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>receipt was</source>
    <translation>recibo se guardó</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>receipts</source>
    <translation>recibos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>receipts were</source>
    <translation>recibos se guardaron</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>record</source>
    <translation>dato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>records</source>
    <translation>datos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>removed</source>
    <translation>quitado</translation>
</message>
<message>
    <location filename="../../click/core.py"/>
    <source>required</source>
    <translation>obligatorio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>running</source>
    <translation>en curso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>running week</source>
    <translation>semana en curso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/verdict_words.py"/>
    <source>running · already {minutes} over</source>
    <translation>en curso · ya {minutes} más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>same day</source>
    <translation>el mismo día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>sealed</source>
    <translation>sellado</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>second</source>
    <translation>segundo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>seconds</source>
    <translation>segundos</translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>settings</source>
    <translation>ajustes</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>seventh</source>
    <translation>séptimo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>several</source>
    <translation>varias</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>several losses, for one notice</source>
    <translation>varias pérdidas, para un solo aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>share</source>
    <translation>aporte</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <source>share of 1</source>
    <translation>parte de 1</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>share was taken in</source>
    <translation>aporte se tomó</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>shares</source>
    <translation>aportes</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>shares were taken in</source>
    <translation>aportes se tomaron</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>short</source>
    <translation>falta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>short *</source>
    <translation>falta *</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>shorter than a minute, so left out</source>
    <translation>de menos de un minuto, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>sick</source>
    <translation>enfermedad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>sick for 4 hours of today</source>
    <translation>enfermedad durante 4 horas de hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>sixth</source>
    <translation>sexto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>slot freed by a no-show</source>
    <translation>hueco liberado por una inasistencia</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>ssh-keygen -Y verify -f allowed_signers -I {member} -n dutytracker-evidence -s statement.json.sig &lt; statement.json</source>
    <translation>ssh-keygen -Y verify -f allowed_signers -I {member} -n dutytracker-evidence -s statement.json.sig &lt; statement.json</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>stands between no clock times: a range is written with a dash, as 9-9:30</source>
    <translation>no está entre horas: un rango se escribe con un guion, como 9-9:30</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>start</source>
    <translation>inicio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>starts a timer</source>
    <translation>inicia un cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>statements</source>
    <translation>declaraciones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>status</source>
    <translation>estado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>still open</source>
    <translation>todavía abierto</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>still running, so left out</source>
    <translation>todavía en marcha, así que se omite</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>strike</source>
    <translation>huelga</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>such as PMT or IPC</source>
    <translation>como PMT o IPC</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>sufficiency</source>
    <translation>suficiencia</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>system</source>
    <translation>sistema</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>system down</source>
    <translation>sistema caído</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>system outage</source>
    <translation>falla del sistema</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>take the answer back</source>
    <translation>retirar la respuesta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>take the word, or the line that was meant</source>
    <translation>tomar la palabra, o la línea que se quiso decir</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>taken</source>
    <translation>quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>taken away</source>
    <translation>quitado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>tally sheet 1. Type the totals in; the program stores the day you type them.</source>
    <translation>hoja de conteo 1. Escriba los totales; el programa guarda el día en que los escribe.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>term</source>
    <translation>condición</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>terms</source>
    <translation>condiciones</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>that is all</source>
    <translation>es todo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>that’s all</source>
    <translation>eso es todo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>the United States</source>
    <translation>los Estados Unidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>the appointment minutes</source>
    <translation>los minutos de citas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>the booked appointments are not entered</source>
    <translation>no están anotadas las citas reservadas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the chosen week before</source>
    <translation>la semana elegida anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>the clock had been set {off}</source>
    <translation>el reloj se había cambiado {off}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>the contract in your log</source>
    <translation>el contrato de su registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the first range</source>
    <translation>el primer rango</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>the minutes by duty, by place and by time of recording differ</source>
    <translation>difieren los minutos por tarea, por lugar y por momento de anotarlos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next 3 months</source>
    <translation>los próximos 3 meses</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>the next gap, also in the list of the day</source>
    <translation>el siguiente hueco, también en la lista del día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next half year</source>
    <translation>el próximo medio año</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next year</source>
    <translation>el próximo año</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>the one file is in</source>
    <translation>el único archivo se tomó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>the one file is not in</source>
    <translation>el único archivo no se tomó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>the protected blocks</source>
    <translation>los bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>the protected blocks are not entered</source>
    <translation>no están anotados los bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>the protected blocks of each day worked (blocks)</source>
    <translation>los bloques protegidos de cada día trabajado (bloques)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/reason_field.py"/>
    <source>the reason, or empty</source>
    <translation>la razón, o vacío</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>the same through absences (fixed)</source>
    <translation>lo mismo con ausencias (fijo)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the second</source>
    <translation>el segundo</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <location filename="../../dutytracker/security/durable.py"/>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <location filename="../../dutytracker/store/backups/replacing.py"/>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>the system gave no reason</source>
    <translation>el sistema no dio una razón</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the time before</source>
    <translation>el tiempo anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the time since {day}</source>
    <translation>el tiempo desde el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>the unit’s</source>
    <translation>de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>the unit’s {hours}</source>
    <translation>de la unidad {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the week before</source>
    <translation>la semana anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>the week {dates}</source>
    <translation>la semana {dates}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>the whole day</source>
    <translation>todo el día</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>the work is from an earlier week, or not</source>
    <translation>el trabajo es de una semana anterior, o no</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>therapist</source>
    <translation>terapeuta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>therapists</source>
    <translation>terapeutas</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>third</source>
    <translation>tercer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>this week</source>
    <translation>esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>time</source>
    <translation>vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>time the duty in the line, which pauses what is timed</source>
    <translation>cronometrar la tarea de la línea, lo que pausa lo que se cronometra</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>timed</source>
    <translation>cronometrado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>timed live</source>
    <translation>cronometrado</translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>timer</source>
    <translation>cronómetro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>times</source>
    <translation>veces</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>to</source>
    <translation>a</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>to come</source>
    <translation>por venir</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>today</source>
    <translation>hoy</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>today at {clock}</source>
    <translation>hoy a las {clock}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_view.py"/>
    <source>told a manager {days}</source>
    <translation>se avisó a un supervisor {days}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>told a manager {day}</source>
    <translation>se avisó {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>too few days closed</source>
    <translation>muy pocos días cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>too late to count</source>
    <translation>demasiado tarde para contar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>took</source>
    <translation>tomó</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <source>total</source>
    <translation>total</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>totals of each day</source>
    <translation>totales de cada día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>totals of each week</source>
    <translation>totales de cada semana</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>training</source>
    <translation>capacitación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>two ranges of weeks</source>
    <translation>dos rangos de semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>type a clinic</source>
    <translation>escriba una clínica</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>type a name</source>
    <translation>escriba un nombre</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>type over the minutes; Enter or an arrow keeps them</source>
    <translation>escribir sobre los minutos; Enter o una flecha los conserva</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>typed at {time} as {line}</source>
    <translation>escrito {time} como {line}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>underline it: work from an earlier week</source>
    <translation>subráyelo: trabajo de una semana anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>undone</source>
    <translation>sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>undone item</source>
    <translation>pendiente</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>undone item of {day}, {duty}, {estimate_minutes} min</source>
    <translation>pendiente del {day}, {duty}, {estimate_minutes} min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>undone items</source>
    <translation>pendientes</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>undone list answered</source>
    <translation>lista de pendientes respondida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>undone list confirmed</source>
    <translation>lista de pendientes confirmada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>undone list not answered</source>
    <translation>lista de pendientes sin responder</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>undone list not confirmed</source>
    <translation>lista de pendientes sin confirmar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>undone list of the week of {day}</source>
    <translation>lista de pendientes de la semana del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>undone, by estimate</source>
    <translation>sin hacer, estimado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>union release</source>
    <translation>permiso sindical</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>unit file</source>
    <translation>archivo de la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>unit of {number}</source>
    <translation>unidad de {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>unknown</source>
    <translation>se desconoce</translation>
</message>
<message>
    <location filename="../../click/exceptions.py"/>
    <source>unknown error</source>
    <translation>error desconocido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>unknown: no roster</source>
    <translation>se desconoce: sin plantilla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>unsigned, so it is shown apart</source>
    <translation>sin firmar, así que se muestra aparte</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to a quarter more needed</source>
    <translation>hasta una cuarta parte más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to half as much again</source>
    <translation>hasta la mitad más</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to the contract</source>
    <translation>hasta el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>urgent</source>
    <translation>urgente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>urgent slot</source>
    <translation>hueco urgente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>voicemail, failed tries too</source>
    <translation>buzón de voz, también intentos fallidos</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>waiting</source>
    <translation>en espera</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>waiting on others</source>
    <translation>en espera de otros</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>waiting on others, never counted</source>
    <translation>en espera de otros, nunca se cuenta</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>was</source>
    <translation>se eligió</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <location filename="../../dutytracker/reports/packet.py"/>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>week</source>
    <translation>semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>week is</source>
    <translation>semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>week of yours that can be compared</source>
    <translation>semana suya que se puede comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>week that can be compared</source>
    <translation>semana que se puede comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>week that can be told</source>
    <translation>semana de la que se puede saber</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>week was</source>
    <translation>semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>week, min</source>
    <translation>semana, min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <location filename="../../dutytracker/reports/packet.py"/>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>weeks</source>
    <translation>semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>weeks are</source>
    <translation>semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>weeks of yours that can be compared</source>
    <translation>semanas suyas que se pueden comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>weeks run {first} to {last}</source>
    <translation>semanas de {first} a {last}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>weeks that can be compared</source>
    <translation>semanas que se pueden comparar</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>weeks that can be told</source>
    <translation>semanas de las que se puede saber</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>weeks were</source>
    <translation>semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>weeks {days}</source>
    <translation>semanas {days}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>were</source>
    <translation>se eligieron</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>what if</source>
    <translation>si fuera otro</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_chart.py"/>
    <source>what if {hours}</source>
    <translation>si fueran {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>what the contract guarantees</source>
    <translation>lo que garantiza el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>what the contract guarantees is not entered</source>
    <translation>no está anotado lo que garantiza el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>what the log is set to</source>
    <translation>cómo está ajustado el registro</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>what took the time?</source>
    <translation>¿qué se llevó el tiempo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>which duty?</source>
    <translation>¿qué tarea?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>whole day</source>
    <translation>día completo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>will not be done</source>
    <translation>no se va a hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>with a break in them: they come in without clock times</source>
    <translation>con una pausa en medio: entran sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>with a note</source>
    <translation>con una nota</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>with own time</source>
    <translation>con tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>within a week</source>
    <translation>en una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>without a project or tag</source>
    <translation>sin proyecto ni etiqueta</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>without clock times</source>
    <translation>sin horas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>without own time</source>
    <translation>sin tiempo propio</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>word fits</source>
    <translation>palabra va</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>words fit</source>
    <translation>palabras van</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>work done</source>
    <translation>trabajo hecho</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>work from an earlier week</source>
    <translation>trabajo de una semana anterior</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>work that was left undone</source>
    <translation>trabajo que quedó sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>working hours are missing</source>
    <translation>falta el horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <source>yes</source>
    <translation>sí</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>yesterday at {clock}</source>
    <translation>ayer a las {clock}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>yesterday was a day of PTO</source>
    <translation>ayer fue un día de PTO</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last 12 covered weeks (median)</source>
    <translation>sus últimas 12 semanas cubiertas (mediana)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last 4 covered weeks (median)</source>
    <translation>sus últimas 4 semanas cubiertas (mediana)</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last {count} chosen weeks</source>
    <translation>sus últimas {count} semanas elegidas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last {count} covered weeks</source>
    <translation>sus últimas {count} semanas cubiertas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>your working hours</source>
    <translation>su horario de trabajo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>your working hours are not entered for all of this week</source>
    <translation>su horario de trabajo no está anotado para toda esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>yours</source>
    <translation>suyo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>yours {hours}</source>
    <translation>suyo {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>{0} for the week</source>
    <translation>{0} para la semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{0} is closed. Anything left undone?</source>
    <translation>{0} está cerrado. ¿Quedó algo sin hacer?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_and_table.py"/>
    <source>{0}, as a table</source>
    <translation>{0}, como tabla</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{0}: about how many minutes?</source>
    <translation>{0}: ¿cuántos minutos, más o menos?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>{answers} about a whole week, on its undone list or appointments, stays with the week as it was cut, and counts for none of the new ones; undo brings it back.</source>
    <translation>{answers} sobre una semana entera, de su lista de pendientes o sus citas, queda con la semana como estaba cortada, y no cuenta para ninguna de las nuevas; deshacer la trae de vuelta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>{answers} about whole weeks, on undone lists and appointments, stay with the weeks as they were cut, and count for none of the new ones; undo brings them back.</source>
    <translation>{answers} sobre semanas enteras, de listas de pendientes y citas, quedan con las semanas como estaban cortadas, y no cuentan para ninguna de las nuevas; deshacer las trae de vuelta.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{bounds} assumes nothing about the other {others}.</source>
    <translation>{bounds} no supone nada de los otros {others}.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>{carrier} copies that folder elsewhere while the log is open, which can damage it: choose another folder, and that one as a second place for backups.</source>
    <translation>{carrier} copia esa carpeta a otra parte mientras el registro está abierto, lo que puede dañarlo: elija otra carpeta, y esa como segundo lugar para respaldos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>{changes} in all.</source>
    <translation>{changes} en total.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>{chosen} of {weeks} chosen</source>
    <translation>{chosen} de {weeks} elegidas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{chosen}.</source>
    <translation>{chosen}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{chosen}; {rest}.</source>
    <translation>{chosen}; {rest}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{clinic} ({roster})</source>
    <translation>{clinic} ({roster})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{closed} of working time closed in time; {needed} is needed to say that it was enough.</source>
    <translation>{closed} del tiempo de trabajo cerrado a tiempo; hace falta {needed} para decir que fue suficiente.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>{closed} of {worked}</source>
    <translation>{closed} de {worked}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{closed} of {worked} working days closed</source>
    <translation>{closed} de {worked} días de trabajo cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{closed} of {worked} working days closed, the undone list is confirmed</source>
    <translation>{closed} de {worked} días de trabajo cerrados, la lista de pendientes está confirmada</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{closed} of {worked} working days closed, the undone list is not confirmed</source>
    <translation>{closed} de {worked} días de trabajo cerrados, la lista de pendientes no está confirmada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted + {differing} more on the schedule = {scheduled}.</source>
    <translation>{contracted} contratado + {differing} más en el horario = {scheduled}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted − {differing} never put on the schedule = {scheduled}.</source>
    <translation>{contracted} contratado − {differing} que nunca se puso en el horario = {scheduled}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted, all of it on the schedule.</source>
    <translation>{contracted} contratado, todo en el horario.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{count} could not be copied, because the file was missing or damaged.</source>
    <translation>No se pudieron copiar {count}, porque faltaba el archivo o estaba dañado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{count} entries taken out</source>
    <translation>{count} anotaciones descontadas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{count} more</source>
    <translation>{count} más</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>{count} times on this page</source>
    <translation>{count} veces en esta página</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{count} undone lists are not answered yet.</source>
    <translation>Falta responder {count} listas de pendientes.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{date}, {year}</source>
    <translation>{date} de {year}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{days} days after</source>
    <translation>{days} días después</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{days} days are closed</source>
    <translation>{days} días están cerrados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{days} days are open again</source>
    <translation>{days} días están abiertos otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{days} later</source>
    <translation>{days} después</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{days} {scheduled}</source>
    <translation>{days} {scheduled}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{days} {scheduled} ({protected} protected)</source>
    <translation>{days} {scheduled} ({protected} protegido)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>{days}: {entries}, each with duty, length, clock times and every step it took.</source>
    <translation>{days}: {entries}, cada una con tarea, duración, horas y todos los pasos que dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_offer.py"/>
    <source>{days}: {entries}. What was deleted there is told, with every step it took.</source>
    <translation>{days}: {entries}. También lo que se eliminó ahí, con todos los pasos que dio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{day} at {clock}</source>
    <translation>{day} a las {clock}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{day} closed</source>
    <translation>{day} cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{day} is closed</source>
    <translation>{day} está cerrado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{day} is open again</source>
    <translation>{day} está abierto otra vez</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}, {times}</source>
    <translation>{day}, {times}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{day}, {year}, {time}</source>
    <translation>{day} {year}, {time}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: off.</source>
    <translation>{day}: libre.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: protected {wanted}, not {usual}.</source>
    <translation>{day}: protegido {wanted}, no {usual}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: {parts}.</source>
    <translation>{day}: {parts}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{delivered} delivered of {contracted} contracted.</source>
    <translation>Se dieron {delivered} de {contracted} contratado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{delivered} of {contracted}</source>
    <translation>{delivered} de {contracted}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{delivered} of {contracted} contracted were delivered, per 40 hours</source>
    <translation>Se dieron {delivered} de {contracted} contratado, por cada 40 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{delivered} of {contracted} delivered</source>
    <translation>Se dieron {delivered} de {contracted}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{delivered} were delivered, more than the {contracted} contracted, per 40 hours</source>
    <translation>Se dieron {delivered}, más que las {contracted} contratadas, por cada 40 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>{detail} Key {key}.</source>
    <translation>{detail} Tecla {key}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>{duration} is a long stretch for one entry.</source>
    <translation>{duration} es mucho para una sola anotación.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} more than contracted</source>
    <translation>{duration} más que lo contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} of it: {reason}</source>
    <translation>De ello {duration}: {reason}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} were not</source>
    <translation>{duration} no</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>{duty} goes on</source>
    <translation>sigue {duty}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run for more than a day, since {since}. Was it {duty} all the time?</source>
    <translation>{duty} lleva más de un día en marcha, desde {since}. ¿Fue {duty} todo el tiempo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nobody touched this computer from {touched} to {back}. Was it {duty} all the time?</source>
    <translation>{duty} está en marcha desde {since}, y nadie tocó esta computadora de {touched} a {back}. ¿Fue {duty} todo el tiempo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nobody watched for a part of that. Was it {duty} all the time?</source>
    <translation>{duty} está en marcha desde {since}, y durante una parte nadie estuvo pendiente. ¿Fue {duty} todo el tiempo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nothing was touched here after {touched}. Was it {duty} until now?</source>
    <translation>{duty} está en marcha desde {since}, y aquí no se tocó nada después de {touched}. ¿Fue {duty} hasta ahora?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and the screen was locked from {touched} to {back}. Was it {duty} all the time?</source>
    <translation>{duty} está en marcha desde {since}, y la pantalla estuvo bloqueada de {touched} a {back}. ¿Fue {duty} todo el tiempo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{duty} is still timed, {minutes} since {time}. Stop it?</source>
    <translation>{duty} sigue en cronómetro, {minutes} desde las {time}. ¿Detenerlo?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/ways_in.py"/>
    <source>{duty} since {time}</source>
    <translation>{duty} desde las {time}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} taken out</source>
    <translation>{duty} descontado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{duty}, about {minutes}</source>
    <translation>{duty}, unos {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>{duty}, from {day}</source>
    <translation>{duty}, del {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>{duty}: yours {yours}, the unit’s {unit}</source>
    <translation>{duty}: suyo {yours}, de la unidad {unit}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>{duty}: {logged}, {undone} undone</source>
    <translation>{duty}: {logged}, {undone} sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>{eligible} of {weeks} count</source>
    <translation>cuentan {eligible} de {weeks}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{entries} of this file differ from what is in the log: what is in the log stays.</source>
    <translation>{entries} de este archivo difieren de lo que está en el registro: queda lo que está en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>{entries} · {minutes} logged</source>
    <translation>{entries} · {minutes} registrados</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>{entries}, {minutes} in all.</source>
    <translation>{entries}, {minutes} en total.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{entries}, {quarters} in multiples of 15 min</source>
    <translation>{entries}, {quarters} en múltiplos de 15 min</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{entry}: that is {minutes}. Is that right?</source>
    <translation>{entry}: son {minutes}. ¿Está bien?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{failed} of {files} do not hold</source>
    <translation>{failed} de {files} no se sostienen</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{failed} of {files} does not hold</source>
    <translation>{failed} de {files} no se sostiene</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>{favorite} (Ctrl+Alt+{number})&#10;The right button or the menu key pins, moves and changes it.</source>
    <translation>{favorite} (Ctrl+Alt+{number})&#10;El botón derecho o la tecla de menú lo fija, mueve y cambia.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{field} {old} → {new}</source>
    <translation>{field} {old} → {new}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{first} and {second} overlap. Is that right?</source>
    <translation>{first} y {second} se traslapan. ¿Está bien?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>{first} to {last} log a favorite at once while another program is in front. A small window says what was logged, with Undo.</source>
    <translation>De {first} a {last} registran de inmediato un favorito con otro programa al frente. Una ventana pequeña dice qué se registró, con Deshacer.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>{first} – {last}</source>
    <translation>{first} – {last}</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>{folder} is no folder that can be read: choose another one.</source>
    <translation>{folder} no es una carpeta que se pueda leer: elija otra.</translation>
</message>
<message>
    <location filename="../../dutytracker/moving.py"/>
    <source>{folder} is there already: choose another folder.</source>
    <translation>{folder} ya existe: elija otra carpeta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/place_question.py"/>
    <source>{folder} takes backups: what was written there was read back.</source>
    <translation>{folder} acepta respaldos: lo que se escribió ahí se volvió a leer.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{found} notes in this file look</source>
    <translation>{found} notas de este archivo parecen</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: it was never put on the schedule.</source>
    <translation>{gap} sin dar: nunca se pusieron en el horario.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: it was taken away on {days}.</source>
    <translation>{gap} sin dar: se quitaron en {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: {taken} taken away on {days} and {never} never put on the schedule.</source>
    <translation>{gap} sin dar: {taken} se quitaron en {days} y {never} nunca se pusieron en el horario.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: {taken} taken away on {days}, less {never} that the schedule held beyond the contract.</source>
    <translation>{gap} sin dar: se quitaron {taken} en {days}, menos {never} que el horario tenía de más que el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{given} given of {due} due</source>
    <translation>Se dieron {given} de {due} que correspondían</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{given} given of {due} due so far</source>
    <translation>Se dieron {given} de {due} que correspondían hasta ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{given} of {all} were shared.</source>
    <translation>Se compartieron {given} de {all}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{given} of {asked}</source>
    <translation>{given} de {asked}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{guaranteed} h per {reference} h</source>
    <translation>{guaranteed} h por cada {reference} h</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>{guaranteed} per {reference}</source>
    <translation>{guaranteed} por cada {reference}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{guarantee} from {day}</source>
    <translation>{guarantee} desde el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{guarantee}, shrinking with leave</source>
    <translation>{guarantee}, se reduce con licencias</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{guarantee}, the same through leave</source>
    <translation>{guarantee}, lo mismo con licencias</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>{guarantee}, {rule}</source>
    <translation>{guarantee}, {rule}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{headline} ({interval}).</source>
    <translation>{headline} ({interval}).</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{holiday}?</source>
    <translation>¿{holiday}?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <source>{hours} ({percent} %)</source>
    <translation>{hours} ({percent} %)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>{hours} cover 80 %.</source>
    <translation>{hours} cubren el 80 %.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_frame.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{hours} h</source>
    <translation>{hours} h</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{hours} h {minutes}</source>
    <translation>{hours} h {minutes} min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{hours} h {minutes}|in a narrow column</source>
    <translation>{hours} h {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>{hours} in {share}</source>
    <translation>{hours} en {share}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} never scheduled (white)</source>
    <translation>{hours} nunca programadas (blanco)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{hours} per 40 h would have been enough in 80 % of member-weeks.</source>
    <translation>{hours} por cada 40 h habrían sido suficientes en el 80 % de las semanas de integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{hours} per 40 h would have been enough in half of the member-weeks</source>
    <translation>{hours} por cada 40 h habrían sido suficientes en la mitad de las semanas de integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} scheduled beyond the contract (black line)</source>
    <translation>{hours} programadas más allá del contrato (línea negra)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} taken away (crossed boxes)</source>
    <translation>{hours} quitadas (cajas tachadas)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>{hours} would have been enough in {enough} of {weeks}.</source>
    <translation>{hours} habrían sido suficientes en {enough} de {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} would have been enough in {share} of member-weeks</source>
    <translation>{hours} habrían sido suficientes en {share} de las semanas de integrante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{hours}.{hundredths} h</source>
    <translation>{hours}.{hundredths} h</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>{inside} of {total} files are in</source>
    <translation>se tomaron {inside} de {total} archivos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{interval} treats those reporting as a random sample of the unit.</source>
    <translation>{interval} trata a quienes informan como una muestra al azar de la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{items} cleared later took {ratio} × its estimate.</source>
    <translation>{items} despachado después tomó {ratio} × lo estimado.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{items} cleared later took {ratio} × their estimate.</source>
    <translation>{items} despachados después tomaron {ratio} × lo estimado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{items}, {minutes} estimated.</source>
    <translation>{items}, {minutes} estimados.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/chord.py"/>
    <source>{keys} alone is needed in other programs. Hold Ctrl or Alt with it, as in Ctrl+Alt+Space.</source>
    <translation>{keys} sola hace falta en otros programas. Mantenga con ella Ctrl o Alt, como en Ctrl+Alt+Espacio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>{keys} cannot be used: the desktop or another program has them.</source>
    <translation>{keys} no se puede usar: la tiene el escritorio u otro programa.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/chord.py"/>
    <source>{keys} is no key. Choose one such as Ctrl+Alt+Space.</source>
    <translation>{keys} no es una tecla. Elija una como Ctrl+Alt+Espacio.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>{keys} is used for something else here. Choose another key.</source>
    <translation>{keys} se usa aquí para otra cosa. Elija otra tecla.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{kind}, {length}</source>
    <translation>{kind}, {length}</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{left_out} of the file's closed weeks and appointment weeks are left out: a week of this log begins on {weekday}.</source>
    <translation>Se omiten {left_out} de las semanas cerradas y semanas de citas del archivo: una semana de este registro empieza en {weekday}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{len_type} values are required, but {len_value} was given.</source>
    <translation>Se necesitan {len_type} valores, pero se dio {len_value}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{len_type} values are required, but {len_value} were given.</source>
    <translation>Se necesitan {len_type} valores, pero se dieron {len_value}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>{length} ahead</source>
    <translation>{length} hacia adelante</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>{length} back</source>
    <translation>{length} hacia atrás</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{lines} typed while the log was locked</source>
    <translation>{lines} escritas con el registro bloqueado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>{lines}, each as of when it was typed</source>
    <translation>{lines}, cada una según cuándo se escribió</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{lost} of the file's entries keep their day but lose their clock times: in the time zone of this log they would lie on another day.</source>
    <translation>{lost} de las anotaciones del archivo conservan su día pero pierden sus horas: en la zona horaria de este registro caerían en otro día.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>{lost} of {due} protected time due was lost.</source>
    <translation>Se perdieron {lost} de {due} de tiempo protegido que correspondían.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>{low} to {high}</source>
    <translation>de {low} a {high}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>{low}–{high} %</source>
    <translation>{low}–{high} %</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{members} none of the weeks asked for: check the first and the last day, and which weeks are chosen on the page of the unit file.</source>
    <translation>{members} semanas, pero ninguna de las pedidas: revise el primer y el último día, y qué semanas están elegidas en la página del archivo de la unidad.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{members} none of the weeks asked for: check the first and the last day.</source>
    <translation>{members} semanas, pero ninguna de las pedidas: revise el primer y el último día.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{members} of {roster} therapists reported</source>
    <translation>informaron {members} de {roster} terapeutas</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{members} reported</source>
    <translation>informaron {members}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{members} shared weeks.</source>
    <translation>{members} compartieron semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{members} shared {weeks}; {comparable} of them can be compared.</source>
    <translation>{members} compartieron {weeks}; {comparable} de ellas se pueden comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{members}, {weeks}</source>
    <translation>{members}, {weeks}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{minutes} closed late</source>
    <translation>{minutes} cerrados tarde</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{minutes} due later this week</source>
    <translation>{minutes} corresponden más adelante esta semana</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{minutes} due on {day}</source>
    <translation>{minutes} corresponden el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>{minutes} estimated, {reason}</source>
    <translation>{minutes} estimados, {reason}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{minutes} in protected time are logged without a clock time: leave it open if it was those.</source>
    <translation>En tiempo protegido hay {minutes} registrados sin hora: déjelo abierto si fueron esos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>{minutes} in {records}</source>
    <translation>{minutes} en {records}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{minutes} in {records} do not come in, because no duty is known for them; --dry-run says how.</source>
    <translation>{minutes} en {records} no entran, porque no se conoce su tarea; --dry-run dice cómo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} left undone.</source>
    <translation>Quedaron sin hacer {minutes}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} less needed than the contract gives</source>
    <translation>Se necesitaron {minutes} menos de lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>{minutes} logged</source>
    <translation>{minutes} registrados</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} logged in {entries}, {protected} of it in protected time.</source>
    <translation>{minutes} registrados en {entries}, de ellos {protected} en tiempo protegido.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} logged in {entries}.</source>
    <translation>{minutes} registrados en {entries}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} logged twice at one time count once.</source>
    <translation>{minutes} registrados dos veces al mismo tiempo cuentan una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} logged twice at one time counted once.</source>
    <translation>{minutes} registrados dos veces al mismo tiempo contaron una vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} logged without clock times.</source>
    <translation>{minutes} registrados sin horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{minutes} logged.</source>
    <translation>{minutes} registrados.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>{minutes} lost</source>
    <translation>{minutes} perdidos</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} lost ({reasons})</source>
    <translation>{minutes} perdidos ({reasons})</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>{minutes} min of indirect care needed for each hour of appointments held.</source>
    <translation>Se necesitan {minutes} min de atención indirecta por cada hora de citas realizadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} min {seconds} s</source>
    <translation>{minutes} min {seconds} s</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} more needed than the contract gives</source>
    <translation>Se necesitaron {minutes} más de lo que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} more than was given is placed in protected time on {day}: was it elsewhere?</source>
    <translation>El {day} hay {minutes} más de lo dado en tiempo protegido: ¿fue en otro lugar?</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>{minutes} more was given than needed</source>
    <translation>se dio {minutes} más de lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} more was lost on {day} than was protected and does not count: was the block moved? Change the working hours for this week.</source>
    <translation>El {day} se perdieron {minutes} más de lo que estaba protegido, y no cuentan: ¿se movió el bloque? Cambie el horario de trabajo de esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>{minutes} needed</source>
    <translation>{minutes} necesarios</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{minutes} noted beyond that does not count.</source>
    <translation>{minutes} anotados más allá de eso no cuentan.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{minutes} of protected time</source>
    <translation>{minutes} de tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>{minutes} of protected time lost</source>
    <translation>{minutes} de tiempo protegido perdidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} of protected time taken away.</source>
    <translation>Se quitaron {minutes} de tiempo protegido.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} of scheduled time closed late.</source>
    <translation>{minutes} de tiempo programado cerrados tarde.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{minutes} of these do not count in the week: minutes logged twice at one time count once, and group preparation counts only where the contract says so.</source>
    <translation>{minutes} de estos no cuentan en la semana: los minutos registrados dos veces al mismo tiempo cuentan una vez, y la preparación de grupos cuenta solo donde lo dice el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} of undone work noted late.</source>
    <translation>{minutes} de trabajo sin hacer anotados tarde.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>{minutes} of what was needed was not given</source>
    <translation>no se dieron {minutes} de lo necesario</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} of work from earlier weeks was also done; it does not count toward this week’s need.</source>
    <translation>También se hicieron {minutes} de trabajo de semanas anteriores; no cuentan para lo necesario de esta semana.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>{minutes} overlap</source>
    <translation>{minutes} de traslape</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>{minutes} since the last entry</source>
    <translation>{minutes} desde la última anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>{minutes} since {clock}</source>
    <translation>{minutes} desde las {clock}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{minutes} so far</source>
    <translation>{minutes} hasta ahora</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>{minutes} stayed undone.</source>
    <translation>Quedaron sin hacer {minutes}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>{minutes} still to come</source>
    <translation>{minutes} todavía por venir</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>{minutes} undone</source>
    <translation>{minutes} sin hacer</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{minutes} · since {time}</source>
    <translation>{minutes} · desde las {time}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/saying.py"/>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month} {day}</source>
    <translation>{day} de {month}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month} {first} – {last}</source>
    <translation>{first} – {last} de {month}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month} {first} – {last}, {year}</source>
    <translation>{first} – {last} de {month} de {year}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month}/{day}</source>
    <translation>{day}/{month}</translation>
</message>
<message>
    <location filename="../../dutytracker/store/inbox.py"/>
    <source>{most} lines wait for this log already: unlock it, and they are logged.</source>
    <translation>Ya esperan {most} líneas para este registro: desbloquéelo, y se registran.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>{name} (anyone can open it)</source>
    <translation>{name} (cualquiera puede abrirlo)</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>{name} (put away)</source>
    <translation>{name} (apartado)</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} cannot be told: no week has a record of booked appointments.</source>
    <translation>{name} no se puede saber: ninguna semana tiene datos de citas reservadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} cannot be told: none of your weeks has a record of booked appointments.</source>
    <translation>{name} no se puede saber: ninguna de sus semanas tiene datos de citas reservadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} can’t be compared: working hours are missing.</source>
    <translation>{name} no se puede comparar: falta el horario de trabajo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} can’t be told: there is no covered week.</source>
    <translation>{name} no se puede saber: no hay ninguna semana con cobertura.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} has no working time, so there is nothing per 40 h to compare.</source>
    <translation>{name} no tiene tiempo de trabajo, así que no hay nada por cada 40 h que comparar.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>{name} is on the list.</source>
    <translation>{name} está en la lista.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/members.py"/>
    <source>{name} is put away.</source>
    <translation>{name} quedó apartado.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>{name} must lie from 0 to {most} hours.</source>
    <translation>{name}: debe estar entre 0 y {most} horas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks} with a record of booked appointments; today’s terms in {held} of {all} in all.</source>
    <translation>{name} habría sido suficiente en {covered} de sus {weeks} con datos de citas reservadas; las condiciones de hoy, en {held} de {all} en total.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}, as today’s terms were.</source>
    <translation>{name} habría sido suficiente en {covered} de sus {weeks}, igual que las condiciones de hoy.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}.</source>
    <translation>{name} habría sido suficiente en {covered} de sus {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}; today’s terms in {held}.</source>
    <translation>{name} habría sido suficiente en {covered} de sus {weeks}; las condiciones de hoy, en {held}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks, as today’s terms were.</source>
    <translation>{name} habría sido suficiente en {share} de las semanas de integrante, igual que las condiciones de hoy.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks; of today’s terms that is {hidden}.</source>
    <translation>{name} habría sido suficiente en {share} de las semanas de integrante; de las condiciones de hoy, eso está {hidden}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks; today’s terms in {today}.</source>
    <translation>{name} habría sido suficiente en {share} de las semanas de integrante; las condiciones de hoy, en {today}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} does not exist.</source>
    <translation>{name}: no existe {filename!r}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} is a directory.</source>
    <translation>{name}: {filename!r} es una carpeta.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} is a file.</source>
    <translation>{name}: {filename!r} es un archivo.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} is not executable.</source>
    <translation>{name}: {filename!r} no se puede ejecutar.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} is not readable.</source>
    <translation>{name}: {filename!r} no se puede leer.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{name} {filename!r} is not writable.</source>
    <translation>{name}: no se puede escribir en {filename!r}.</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>{name} {number}</source>
    <translation>{name} {number}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>{name} {trouble}.</source>
    <translation>{name} {trouble}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>{name}, deleted {day}</source>
    <translation>{name}, eliminada el {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: no duty is known, so it does not come in; say which with --map "{given}"</source>
    <translation>{name}, {minutes}: no se conoce la tarea, así que no entra; diga cuál con --map "{given}"</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: no indirect care, so it does not come in</source>
    <translation>{name}, {minutes}: no es atención indirecta, así que no entra</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: {duty}, as its words say; say otherwise with --map "{given}"</source>
    <translation>{name}, {minutes}: {duty}, según sus palabras; diga otra con --map "{given}"</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: {duty}, as you said</source>
    <translation>{name}, {minutes}: {duty}, como usted dijo</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>{name}: {terms}.</source>
    <translation>{name}: {terms}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>{need} needed, {contracted} contracted</source>
    <translation>{need} necesario, {contracted} contratado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>{need}, not chosen</source>
    <translation>{need}, no elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{notes} erased for good</source>
    <translation>{notes} borradas para siempre</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{notes} notes in this file were erased here for good: their entries come in without them.</source>
    <translation>{notes} notas de este archivo se borraron aquí para siempre: sus anotaciones entran sin ellas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not</source>
    <translation>{number} no</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not report or cannot be counted: unknown</source>
    <translation>{number} no informaron o no se pueden contar: se desconoce</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not report: unknown</source>
    <translation>{number} no informaron: se desconoce</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} files in the inbox cannot be opened by this log; nothing of them was taken.</source>
    <translation>Este registro no puede abrir {number} archivos del buzón; no se tomó nada de ellos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} handed in nothing yet</source>
    <translation>{number} todavía no entregaron nada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} imported</source>
    <translation>{number} importado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} later</source>
    <translation>{number} después</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} lines in the inbox could not be logged: open the window to see them.</source>
    <translation>No se pudieron registrar {number} líneas del buzón: abra la ventana para verlas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} lines that were typed while the log was locked were logged first.</source>
    <translation>Primero se registraron {number} líneas que se escribieron con el registro bloqueado.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>{number} lines wait in the inbox.</source>
    <translation>En el buzón esperan {number} líneas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{number} members, weeks with fixed protected blocks.</source>
    <translation>{number} integrantes, semanas con bloques protegidos fijos.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>{number} min</source>
    <translation>{number} min</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} needed more</source>
    <translation>{number} necesitaron más</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_review.py"/>
    <source>{number} of {all}</source>
    <translation>{number} de {all}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} of {all} have given all {weeks} weeks</source>
    <translation>{number} de {all} dieron las {weeks} semanas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} of {all} have given the week asked for</source>
    <translation>{number} de {all} dieron la semana pedida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{number} of {roster}</source>
    <translation>{number} de {roster}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{number} of {roster} in the unit reported ({share}).</source>
    <translation>Informaron {number} de {roster} de la unidad ({share}).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{number} of {weeks}</source>
    <translation>{number} de {weeks}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>{number} saved in {folder}. Give each member theirs.</source>
    <translation>{number} en {folder}. Dele a cada integrante el suyo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} the same day</source>
    <translation>{number} el mismo día</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>{number} told</source>
    <translation>{number} con aviso</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{number} weeks were not chosen and say nothing</source>
    <translation>{number} semanas no se eligieron y no dicen nada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} within a week</source>
    <translation>{number} en una semana</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>{offers} ({why})</source>
    <translation>{offers} ({why})</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>{offer}: {hours} per 40 h, enough in {share}</source>
    <translation>{offer}: {hours} por cada 40 h, suficiente en {share}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{offer}: {terms}</source>
    <translation>{offer}: {terms}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{one} and {other} both give {full} in a full week; {week} {one} gives {minutes_one} and {other} {minutes_other}.</source>
    <translation>{one} y {other} dan {full} en una semana completa; {week}, {one} da {minutes_one} y {other}, {minutes_other}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{others} and {last}</source>
    <translation>{others} y {last}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>{others} looks like “{clinic}”.</source>
    <translation>{others} se parece a “{clinic}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>{others} min here were logged one by one, so the total cannot be less: change or delete those entries on Today.</source>
    <translation>Aquí se registraron {others} min uno por uno, así que el total no puede ser menor: cambie o elimine esas anotaciones en Hoy.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>{outside} outside protected time, {own} of it own time.</source>
    <translation>{outside} fuera del tiempo protegido, de ello {own} de tiempo propio.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>{own} (indirect care), {range}</source>
    <translation>{own} (atención indirecta), {range}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{parts}. Nothing about a patient belongs in the log.</source>
    <translation>{parts}. Nada de un paciente va en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{parts}? Nothing about a patient belongs in the log.</source>
    <translation>¿{parts}? Nada de un paciente va en el registro.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{part} looks like {kind}</source>
    <translation>{part} parece {kind}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/menu/linux_menu.py"/>
    <source>{path} cannot be written: make it writable, and try again.</source>
    <translation>No se puede escribir en {path}: permítalo, e intente otra vez.</translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>{path} is no backup of Duty Tracker: choose another file.</source>
    <translation>{path} no es un respaldo de Duty Tracker: elija otro archivo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/seeing_part.py"/>
    <source>{percent} %</source>
    <translation>{percent} %</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of booked appointment time</source>
    <translation>{percent} % del tiempo de citas reservado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of scheduled time</source>
    <translation>{percent} % del tiempo programado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of scheduled time less {meetings} h of meetings</source>
    <translation>{percent} % del tiempo programado menos {meetings} h de reuniones</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{percent} % of scheduled time less {meetings} of meetings a week</source>
    <translation>{percent} % del tiempo programado menos {meetings} de reuniones por semana</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>{place} of this log file cannot be taken ({field}): {sentence}</source>
    <translation>{place} de este archivo de registro no se puede tomar ({field}): {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{place} · own time</source>
    <translation>{place} · su tiempo</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>{problem} Until it is corrected, the figures are shown as if it were unknown.</source>
    <translation>{problem} Hasta que se corrija, las cifras se muestran como si se desconociera.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>{range}; {week_start}</source>
    <translation>{range}; {week_start}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>{receipts} of a steward fixes how the log stood when a share reached them.</source>
    <translation>{receipts} de un delegado fija cómo estaba el registro cuando le llegó un aporte.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>{receipts} of stewards fix how the log stood when a share reached them.</source>
    <translation>{receipts} de delegados fijan cómo estaba el registro cuando les llegó un aporte.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>{receipts} saved in {folder}: give each to its member.</source>
    <translation>Se guardaron {receipts} en {folder}: dele cada uno a su integrante.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>{records} came in; undo takes them back.</source>
    <translation>Entraron {records}; deshacer los retira.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>{records} would come in: nothing was changed.</source>
    <translation>Entrarían {records}: no cambió nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>{records}, of which {changed} changed or deleted.</source>
    <translation>{records}, de ellos {changed} cambiados o eliminados.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{round} of {entries} ({round_share}) are multiples of 15 min; {timed} ({timed_share}) were timed.</source>
    <translation>{round} de {entries} ({round_share}) son múltiplos de 15 min; {timed} ({timed_share}) se cronometraron.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{row}, {day}: {minutes}</source>
    <translation>{row}, {day}: {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_words.py"/>
    <source>{scheduled} a week, no fixed protected time.</source>
    <translation>{scheduled} por semana, sin tiempo protegido fijo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_words.py"/>
    <source>{scheduled} a week, {protected} of it protected.</source>
    <translation>{scheduled} por semana, de ello {protected} protegido.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>{shares} came in; undo in Review takes them back.</source>
    <translation>Entraron {shares}; deshacer en Revisión los retira.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>{shares} of the whole unit</source>
    <translation>{shares} de toda la unidad</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>{shares} of those reporting</source>
    <translation>{shares} de quienes informan</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{share} is under “{duty}”: above 10 % the list of duties needs revising.</source>
    <translation>{share} está en “{duty}”: más del 10 % pide revisar la lista de tareas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{share} needed more time than the contract gives</source>
    <translation>el {share} necesitó más tiempo del que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{share} of scheduled time closed in time; undone list answered in {answered} of {weeks}.</source>
    <translation>{share} del tiempo programado cerrado a tiempo; lista de pendientes respondida en {answered} de {weeks}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>{share} of the members counted would be short.</source>
    <translation>Al {share} de los integrantes contados no les alcanzaría.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{share} of the working time is closed and 80 % is needed: close the days that are complete.</source>
    <translation>Está cerrado el {share} del tiempo de trabajo y hace falta el 80 %: cierre los días que estén completos.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{share} of those reporting (95 % interval {interval}), each in more than half of their counted weeks.</source>
    <translation>{share} de quienes informan (intervalo del 95 %: {interval}), cada quien en más de la mitad de sus semanas contadas.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{share} reporting; mark: target {target}</source>
    <translation>informa el {share}; marca: meta {target}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_month} {day}</source>
    <translation>{day} {short_month}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_month} {first} – {last}</source>
    <translation>{first} – {last} {short_month}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_weekday}, {date}</source>
    <translation>{short_weekday} {date}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{short} of {counted}</source>
    <translation>{short} de {counted}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{short} of {counted} reporting therapists needed more time than the contract gives</source>
    <translation>{short} de {counted} terapeutas que informan necesitaron más tiempo del que da el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{short} of {told} week needed more time than the contract gives</source>
    <translation>{short} de {told} semana necesitó más que el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{short} of {told} weeks needed more time than the contract gives</source>
    <translation>{short} de {told} semanas necesitaron más que el contrato</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>{side}: the median of {weeks}; weeks that were not chosen are left out.</source>
    <translation>{side}: la mediana de {weeks}; se omiten las semanas que no se eligieron.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{sign} under the unit’s: too few members stand behind it to be shown.</source>
    <translation>{sign} en las de la unidad: hay muy pocos integrantes detrás para mostrarlo.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{sign} under yours: your log has no fixed protected time in these weeks.</source>
    <translation>{sign} en las suyas: su registro no tiene tiempo protegido fijo en estas semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{sign} · {name}</source>
    <translation>{sign} · {name}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>{size} KB, signed</source>
    <translation>{size} KB, firmado</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>{size} KB, signed, sealed</source>
    <translation>{size} KB, firmado, sellado</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{size} MB</source>
    <translation>{size} MB</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_words.py"/>
    <source>{start} – {end} AM</source>
    <translation>{start} – {end} a. m.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_words.py"/>
    <source>{start} – {end} PM</source>
    <translation>{start} – {end} p. m.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}, first “{line}”.</source>
    <translation>{statement}; primero “{line}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}, such as “{line}”.</source>
    <translation>{statement}, por ejemplo “{line}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}; write “{line}”.</source>
    <translation>{statement}; escriba “{line}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{subject} must be 64 hexadecimal digits in lower case.</source>
    <translation>{subject}: deben ser 64 cifras hexadecimales en minúsculas.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>{subject} must have a name, by which members know it.</source>
    <translation>{subject} debe tener un nombre, para que sus integrantes la reconozcan.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{subject} must lie between {first} and {last}.</source>
    <translation>{subject}: debe estar entre {first} y {last}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{taken} of protected time was taken away</source>
    <translation>Se quitaron {taken} de tiempo protegido</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{taken} was taken away on {days}; the schedule held {more} beyond the contract.</source>
    <translation>{taken} se quitaron en {days}; el horario tenía {more} más que el contrato.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{taken}; {number} not</source>
    <translation>{taken}; {number} no</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed as much per 40 h as {other}: {here}.</source>
    <translation>{this} necesitó por cada 40 h lo mismo que {other}: {here}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed at least {by} less per 40 h than {other}: {here} against at least {there}.</source>
    <translation>{this} necesitó al menos {by} menos por cada 40 h que {other}: {here} contra al menos {there}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed at least {by} more per 40 h than {other}: at least {here} against {there}.</source>
    <translation>{this} necesitó al menos {by} más por cada 40 h que {other}: al menos {here} contra {there}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed {by} less per 40 h than {other}: {here} against {there}.</source>
    <translation>{this} necesitó {by} menos por cada 40 h que {other}: {here} contra {there}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed {by} more per 40 h than {other}: {here} against {there}.</source>
    <translation>{this} necesitó {by} más por cada 40 h que {other}: {here} contra {there}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{times} in your protected block: what was it?</source>
    <translation>{times} en su bloque protegido: ¿qué fue?</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>{times}: {what}, {minutes}</source>
    <translation>{times}: {what}, {minutes}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>{time} AM</source>
    <translation>{time} a. m.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>{time} PM</source>
    <translation>{time} p. m.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>{time} of logging for {lines}</source>
    <translation>{time} de registrar, para {lines}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{time} on {day}</source>
    <translation>{time}, {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>{typed} could be hours or minutes: write {number}h or {number}m</source>
    <translation>{typed} podrían ser horas o minutos: escriba {number}h o {number}m</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/undone_reasons.py"/>
    <source>{typed} could be the duty or the reason: name the duty</source>
    <translation>{typed} podría ser la tarea o la razón: nombre la tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/word_reading.py"/>
    <source>{typed} could be {choice}: write more of the word</source>
    <translation>{typed} podría ser {choice}: escriba más de la palabra</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/collecting.py"/>
    <source>{typed} does not belong on {name}, which takes {takes}</source>
    <translation>{typed} no va en {name}, que lleva {takes}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} ends after now, which is {clock}: log it when it is over, or name the day it was</source>
    <translation>{typed} termina después de ahora, que son las {clock}: regístrelo cuando termine, o diga qué día fue</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/odd_characters.py"/>
    <source>{typed} holds a character that is not plain: only plain letters, digits and signs count</source>
    <translation>{typed} contiene un signo que no es simple: solo valen letras, cifras y signos simples</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second entry: one entry a line</source>
    <translation>{typed} es una segunda anotación: va una por línea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second item: one item a line</source>
    <translation>{typed} es un segundo pendiente: va uno por línea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second length: a clock time takes an @</source>
    <translation>{typed} es una segunda duración: una hora lleva @</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second {slot}: each part comes once</source>
    <translation>{typed} repite una parte ({slot}): cada parte va una vez</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is another duty than {other}: a line names one duty</source>
    <translation>{typed} es otra tarea que {other}: una línea nombra una sola tarea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} is in the future, now is {clock}: name the day it was</source>
    <translation>{typed} está en el futuro, ahora son las {clock}: diga qué día fue</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} is longer than the 16 hours an entry may have</source>
    <translation>{typed} pasa de las 16 horas que puede durar una anotación</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is no length: after the colon come two digits up to 59</source>
    <translation>{typed} no es una duración: después de los dos puntos van dos cifras hasta 59</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is no length: after the hours come minutes up to 59</source>
    <translation>{typed} no es una duración: después de las horas van minutos hasta 59</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} is not a clock time</source>
    <translation>{typed} no es una hora</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/part_reading.py"/>
    <source>{typed} is not a date: write the month first, such as 3/2, or 2026-03-02</source>
    <translation>{typed} no es una fecha: escriba primero el mes, como 3/2, o 2026-03-02</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/odd_characters.py"/>
    <source>{typed} is not a part of a line</source>
    <translation>{typed} no es parte de una línea</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} is not a range of clock times such as 9:10-9:30</source>
    <translation>{typed} no es un rango de horas como 9:10-9:30</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} is not one time: a timer has a start, and ends when it is stopped</source>
    <translation>{typed} no es una sola hora: un cronómetro tiene un inicio, y termina cuando se detiene</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is not whole: minutes are whole numbers</source>
    <translation>{typed} no es entero: los minutos son números enteros</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is out of range: {takes}</source>
    <translation>{typed} está fuera de rango: {takes}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>{typed} is probably a clock time: write {clock} for the time</source>
    <translation>{typed} es probablemente una hora: escriba {clock} para la hora</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>{typed} is probably a clock time: write {clock} for the time or {length} for the length</source>
    <translation>{typed} es probablemente una hora: escriba {clock} para la hora o {length} para la duración</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} is the wrong way around: the duty comes before its length</source>
    <translation>{typed} está al revés: la tarea va antes de su duración</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} is too long ago: a timer can be set back by 16 hours</source>
    <translation>{typed} es de hace demasiado: un cronómetro puede retroceder 16 horas</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is too much: a range gives the length already</source>
    <translation>{typed} sobra: un rango ya dice la duración</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>{typed} looks like a name: names are never logged</source>
    <translation>{typed} parece un nombre: los nombres nunca se registran</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} names a time the clock skipped on {day}: write a time that was on the clock</source>
    <translation>{typed} nombra una hora que el reloj se saltó el {day}: escriba una hora que sí hubo</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} needs a clock time after the @</source>
    <translation>A {typed} le falta una hora después de @</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} needs a second clock time, such as 9-9:30</source>
    <translation>A {typed} le falta una segunda hora, como en 9-9:30</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} needs a unit: write {minutes} for minutes</source>
    <translation>A {typed} le falta una unidad: escriba {minutes} para minutos</translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>{typed} of {groups} groups are there: type all of them, with {group_signs} signs each.</source>
    <translation>Hay {typed} de {groups} grupos: escríbalos todos, con {group_signs} signos cada uno.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} reads like a count: counts are not kept, and x is Other</source>
    <translation>{typed} parece una cantidad: las cantidades no se guardan, y x es Otra</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: a clock time without @ stands apart</source>
    <translation>{typed} está pegado: una hora sin @ va aparte</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: only a key, a code or a whole word may stick to what follows</source>
    <translation>{typed} está pegado: solo una tecla, un código o una palabra entera puede ir pegada a lo que sigue</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>{typed} runs together: put a space after “{text}”</source>
    <translation>{typed} está pegado: ponga un espacio después de “{text}”</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: put a space between its parts</source>
    <translation>{typed} está pegado: ponga un espacio entre sus partes</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} was not on the clock in the last 16 hours: name a time that is over</source>
    <translation>{typed} no estuvo en el reloj en las últimas 16 horas: nombre una hora que ya pasó</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} would run past midnight for more than 8 hours: say am or pm</source>
    <translation>{typed} pasaría de la medianoche con más de 8 horas: diga am o pm</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/part_reading.py"/>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>{typed} {statement}</source>
    <translation>{typed} {statement}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{unchecked} of {files} cannot be checked.</source>
    <translation>{unchecked} de {files} no se pueden comprobar.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{unit}: unit file made on {day}.</source>
    <translation>{unit}: archivo de la unidad hecho el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{unit}: {members} of {roster} reporting, published {day}.</source>
    <translation>{unit}: informan {members} de {roster}, publicado el {day}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{unit}: {members} reporting, published {day}.</source>
    <translation>{unit}: informan {members}, publicado el {day}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} does not match the format {format}.</source>
    <translation>{value!r} no tiene la forma {format}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} does not match the formats {formats}.</source>
    <translation>{value!r} no tiene ninguna de las formas {formats}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} is not a valid UUID.</source>
    <translation>{value!r} no es un UUID válido.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} is not a valid boolean. Recognized values: {states}</source>
    <translation>{value!r} no es un valor de sí o no. Valores posibles: {states}</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} is not a valid {number_type}.</source>
    <translation>{value!r} no es un {number_type} válido.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} is not one of {choices}.</source>
    <translation>{value!r} no es ninguno de estos: {choices}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value!r} is not {choice}.</source>
    <translation>{value!r} no es {choice}.</translation>
</message>
<message>
    <location filename="../../click/types.py"/>
    <source>{value} is not in the range {range}.</source>
    <translation>{value} está fuera de rango: {range}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{verb}: {what}</source>
    <translation>{verb}: {what}</translation>
</message>
<message>
    <location filename="../../dutytracker/build_stamp.py"/>
    <source>{version}, built {date}</source>
    <translation>{version}, hecha el {date}</translation>
</message>
<message>
    <location filename="../../dutytracker/build_stamp.py"/>
    <source>{version}, built {date} from {commit}</source>
    <translation>{version}, hecha el {date} a partir de {commit}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{weekday} {day}</source>
    <translation>{weekday} {day}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, protected blocks</source>
    <translation>{weekday}, bloques protegidos</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, shift</source>
    <translation>{weekday}, turno</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, unpaid meal</source>
    <translation>{weekday}, comida no pagada</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{weekday}, {date}</source>
    <translation>{weekday} {date}</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_text.py"/>
    <source>{weekday}: {sentence}</source>
    <translation>{weekday}: {sentence}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} away are not counted.</source>
    <translation>{weeks} de ausencia no se cuentan.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} can’t be told ({why})</source>
    <translation>{weeks} sin poder saberse ({why})</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} chosen only when it had begun: nothing shows that it was not picked.</source>
    <translation>Elegida cuando ya había empezado: {weeks}; nada muestra que no se escogió a propósito.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} chosen only when they had begun: nothing shows that they were not picked.</source>
    <translation>Elegidas cuando ya habían empezado: {weeks}; nada muestra que no se escogieron a propósito.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} from when every week was logged.</source>
    <translation>{weeks} de cuando se registraban todas las semanas.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>{weeks} from {range}, {short} of them short. The table holds every figure.</source>
    <translation>{weeks} de {range}, {short} de ellas insuficientes. La tabla contiene todas las cifras.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} had enough</source>
    <translation>{weeks} con lo suficiente</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{weeks} left out (not covered, under half worked, or contract unknown).</source>
    <translation>Se omiten {weeks} (sin cobertura, trabajadas menos de la mitad, o con contrato desconocido).</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>{weeks} not chosen and left out.</source>
    <translation>{weeks} sin elegir, que se omiten.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{weeks} of them still have a day that is not closed: {days}.</source>
    <translation>{weeks} de ellas todavía tienen un día sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{weeks} of them still have days that are not closed: {days}.</source>
    <translation>{weeks} de ellas todavía tienen días sin cerrar: {days}.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>{weeks} outside the period asked for: it is not in the file and counts for nothing.</source>
    <translation>{weeks} fuera del periodo pedido: no está en el archivo y no cuenta para nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>{weeks} outside the period asked for: they are not in the file and count for nothing.</source>
    <translation>{weeks} fuera del periodo pedido: no están en el archivo y no cuentan para nada.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>{weeks}, still running</source>
    <translation>{weeks}, todavía en curso</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <source>{weeks}, {dates}</source>
    <translation>{weeks}, {dates}</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>{weeks}, {number} not chosen</source>
    <translation>{weeks}, {number} no elegidas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>{week} · not chosen</source>
    <translation>{week} · no elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>{week}, not chosen</source>
    <translation>{week}, no elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>{week}: needed {needed}, {contract}, {verdict}</source>
    <translation>{week}: necesario {needed}, {contract}, {verdict}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_text.py"/>
    <source>{week}: needed {need}, contract {contract}, difference {difference}: {verdict}</source>
    <translation>{week}: necesario {need}, contrato {contract}, diferencia {difference}: {verdict}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_text.py"/>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>{week}: not chosen</source>
    <translation>{week}: no elegida</translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{what} like something about a patient: it comes in as it is, so look at it and take that out.</source>
    <translation>{what} decir algo de un paciente: entra tal como está, así que revíselo y quítelo.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>{what}, hours</source>
    <translation>{what}, horas</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>{whole} of {groups} groups are right so far.</source>
    <translation>{whole} de {groups} grupos están bien hasta ahora.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{whole}.{tenths} %</source>
    <translation>{whole}.{tenths} %</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>{words}   Enter</source>
    <translation>{words}   Enter</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>{words}   Esc</source>
    <translation>{words}   Esc</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>{words} here: arrow down chooses</source>
    <translation>{words} aquí: flecha abajo elige</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{words} must be from {least} to {most}.</source>
    <translation>{words}: debe estar entre {least} y {most}.</translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/word_reading.py"/>
    <location filename="../../dutytracker/profiles.py"/>
    <source>{words} or {last}</source>
    <translation>{words} o {last}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>{words}: {hours}</source>
    <translation>{words}: {hours}</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>–: not known, or away.</source>
    <translation>–: no se sabe, o ausente.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>–: not known; sums leave out what is not known.</source>
    <translation>–: no se sabe; las sumas omiten lo que no se sabe.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{before}” is now called “{after}”</source>
    <translation>“{before}” se llama ahora “{after}”</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>“{label}”</source>
    <translation>“{label}”</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_maps.py"/>
    <source>“{label}” also holds what fewer than {number} members have.</source>
    <translation>“{label}” contiene también lo que tienen menos de {number} integrantes.</translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>“{name}”</source>
    <translation>“{name}”</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is called “{new}” from now on.</source>
    <translation>Desde ahora “{name}” se llama “{new}”.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is listed again.</source>
    <translation>“{name}” está otra vez en la lista.</translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is put away, and nothing of it was deleted: --bring-back lists it again.</source>
    <translation>“{name}” quedó apartado, y no se borró nada suyo: --bring-back lo pone otra vez en la lista.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was begun</source>
    <translation>Se empezó “{name}”</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was brought back</source>
    <translation>Se trajo de vuelta “{name}”</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was deleted</source>
    <translation>Se eliminó “{name}”</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” is not a clock time. Type it like 8:30, 830 or 5pm.</source>
    <translation>“{typed}” no es una hora. Escríbala como 8:30, 830 o 5pm.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>“{typed}” is not a date. Type it like 11/30, 11/30/2026 or 2026-11-30.</source>
    <translation>“{typed}” no es una fecha. Escríbala (mes/día) como 11/30, 11/30/2026 o 2026-11-30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>“{typed}” is not a percentage. Type it like 18 or 17.5.</source>
    <translation>“{typed}” no es un porcentaje. Escríbalo como 18 o 17.5.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” is not a range. Type it like 8:30-5.</source>
    <translation>“{typed}” no es un rango. Escríbalo como 8:30-5.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>“{typed}” is not an amount of hours. Type it like 7, 7.5 or 7:30.</source>
    <translation>“{typed}” no es una cantidad de horas. Escríbala como 7, 7.5 o 7:30.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” lasts over 14 hours. Add am or pm to both ends, like 8:30am-5pm.</source>
    <translation>“{typed}” dura más de 14 horas. Agregue am o pm en ambos extremos, como 8:30am-5pm.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>“{words}” does not say what a project means: write its name, = and one of {codes}, or none where it is no indirect care.</source>
    <translation>“{words}” no dice qué quiere decir un proyecto: escriba su nombre, = y uno de {codes}, o none si no es atención indirecta.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/guide/guide_window.py"/>
    <source>“{words}” is nowhere in the guide.</source>
    <translation>“{words}” no está en ninguna parte de la guía.</translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>… and {count} more days</source>
    <translation>… y {count} días más</translation>
</message>
</context>
</TS>
