<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
<name>Duty Tracker</name>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  A backup made on {day}; every byte is as it was written.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the file: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the key that shares are sealed to: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the key: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the member's key: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the statement: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Fingerprint of the steward's key: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It says that a share of member {member} arrived, whose log had come to entry {seq}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It sets up the members of {unit}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It tells of {days}: {entries}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  It tells: {contents}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Its history leads through {receipts} of stewards.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by a steward on {day}, and not altered since.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by member {member} on {day}, and not altered since; lists, totals and history agree.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>  Signed by member {member} on {day}, and not altered since; the totals add up.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source> Make a new sheet…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source> Make a sheet…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source> The last of them is still running.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source> and </source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/shape_words.py"/>
    <source> at {path}: {what}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>% less meetings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>% of appointments</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>% of scheduled time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>% of the appointment time booked in a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;Delete</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Delete&#9;Del</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Edit in the line&#9;Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Fill it&#9;Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;History&#9;H</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>&amp;Minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;New collection…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Notice to a manager …&#9;N</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Older work&#9;O</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>&amp;Pin to key {0}&#9;P</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Placement&#9;P</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>&amp;Rename…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Reopen&#9;X</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_view.py"/>
    <source>&amp;Save the picture…&#9;S</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>&amp;Tick as done …&#9;Space</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>(need)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>(past midnight)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>+ left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, all of which was given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, and {given} were given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>, and {unchecked} cannot be checked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, none of which was given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, of which {given} was given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>, of which {given} were given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>00 of 00</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 file in the inbox cannot be opened by this log; nothing of it was taken.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>1 h 10 of charting, in the meal break</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 line in the inbox could not be logged: open the window to see it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>1 line that was typed while the log was locked was logged first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>1 line waits in the inbox.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>1 note in this file looks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>1 week was not chosen and says nothing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>10 minutes ago, 9:10, or a duty: e, call</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>12:30, or 12:30 call if that came after</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>15 min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>15 minutes of patient calls that end now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>20 minutes before your shift ends a quiet line, at most once a day, reminds you to go through the day. Never after the shift, and never on a day off.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>20 minutes of email from 9:10</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>5 min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>5 to 240</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>8 per 40</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>95 % band</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>95 % band of the need</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>95 % interval</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>95 % interval of the members’ median</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>95 % interval, chance alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>; today’s {terms}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically it needed just as much</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically it needed {minutes} less</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>; typically short by {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>; {others} had enough in at least half of their counted weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>A &amp;manager was told today&#9;M</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A + after a figure: at least this, as the week can’t be told, has days not closed or an undone list not answered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>A backup is being made…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>A backup of {made}, whole as it was written.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A bar starts below zero by the older work cleared: its top is the need.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/pdf.py"/>
    <source>A character on this page is in no font here, so it is not marked as accessible (PDF/UA).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must be one of the weeks that are asked for.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must begin on a {weekday}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A chosen week must lie between {first_day} and {last_day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>A click on the sign opens the line; its menu stops the timer and opens the window. It says what is timed and since when, and nothing else about your work.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_unit.py"/>
    <source>A clinic and another key are for adopting: add --adopt, or leave them out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A clinic was spelled in one way</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>A clock time must be written like 08:30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>A collection called {name} was deleted: bring it back, or choose another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>A collection has its own period and roster: leave out --from, --to and --roster.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>A collection is open just now: close it and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>A collection needs a name: type one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>A date that is new begins a new period; what held before it stays as it was.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>A date that is new begins a new term; the weeks before it keep theirs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>A day has only 1440 minutes: type less.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <location filename="../../dutytracker/ui/share_answer.py"/>
    <source>A day must be a real date, written like 2026-03-01.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>A day of the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A day off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>A duty and a length are enough, in any order with a time, a day and a placement. While you type, words that fit are listed: ↓ chooses, Tab takes the first. ↓ in an empty line lists the duties.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A duty and its length, such as p15, e 20 @9:10 or c 9-9:30 yesterday. It waits, sealed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A duty, its length, and if you like a time, a day and a placement. Enter keeps it, sealed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>A duty, its length, and if you like a time, a day and a placement. Enter logs, Shift Enter starts a timer for a duty, Escape clears, the arrow down lists what fits.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>A favorite takes from 1 minute to 16 hours: type the minutes, as in 20.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>A few words in a row are easy to remember and hard to guess.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>A few words in a row are easy to remember. Nobody can reset it: if you forget it, this record stays closed, unless you printed a recovery sheet (in Settings, once it is begun).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>A field</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A figure that fewer than {number} members make, or that a subtraction could give away, is hidden, and the curve ends there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>A group that was mistyped is named at once. Then choose a new passphrase; the sheet goes on holding.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>A guarantee in percent or by appointment time is entered in Settings, under Contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>A guarantee of {hours} would have been enough in {share} of member-weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>A letter adds an item. The list of the week is confirmed on its last working day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>A letter logs all of it; after digits, that part from its start. Left open, it counts as given and not used.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>A line break ends the line: write one line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>A log file must end in {suffix}: give it such a name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>A manager was told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>A manager was told ({minutes}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>A manager was told on {told} of the {days} days ({minutes}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>A member code is two groups of four letters and digits, such as K7QF-2M9X.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>A member code must be two groups of four letters and digits, such as K7QF-2M9X.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A member is short if more than half of their counted weeks, of at least two, are short.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A member was brought back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A member was removed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>A member’s own record: it shows what was written down, not that it is complete or true.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>A member’s own record: it shows when a loss was written down ({classes}), not that it is true.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>A member’s own record: it shows when things were written down, not that they are true. Undone time is estimated. One member says nothing about others.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>A new log was begun in {folder}: it has no passphrase, so anyone at this computer can open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>A new log was begun in {folder}: protected.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>A notice to a manager</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>A packet of a collection holds the offers laid in it: make it with the command review.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/slots.py"/>
    <source>A passphrase must not be empty.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of scheduled time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of scheduled time less contractual meetings, so many hours a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>A percentage of the appointment time booked in a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A private name was changed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>A random secret is left to the keyring of this computer, which opens the log for whoever is signed in as you.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>A range is written with a dash, not as {typed}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <source>A range must not be longer than 40 years: ask for a part of it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>A receipt in this evidence package is not about this history: ask for the package again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A receipt must name an entry of the log's history, from 1 on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>A second place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/desktop_entry.py"/>
    <source>A session’s start cannot name the path {path}, for its =: move the program elsewhere.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>A share must end in {suffix}: give it such a name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>A share that is set aside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A share was left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A share was taken in again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A shift must not end when it starts.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A swapped shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>A timer measures the length itself: leave {typed} out, or log it with Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>A timer starts in the open log only: unlock it, or keep the line when it is over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>A unit file must be made between {first} and {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>A unit file that is dropped here brings its offers. Undo takes back every step.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A unit file was taken over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>A week can be compared once its contract is known, at least half of it was worked, 80 % of it is closed and the undone list is answered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A week counts if its contract is known, half of it was worked, 80 % was closed in time, and the list of undone work was answered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>A week counts under the first test that it fails.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>A week has only 168 hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>A week is short if its need is over the contract by more than {minutes} min.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>A week of this log must begin on a {weekday}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>A week on paper</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A week on paper was deleted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>A week on paper was typed in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>A week without work.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <source>About</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>About min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Absence rule</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Absences</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Absences took {minutes} off the schedule in {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Absences, place in the day and what was taken away are the member’s choices.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Absences, what was taken away, by what, and when a manager was told, as the member noted it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Absences:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Add a folder of shares</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Add an offer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Add an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Add another term</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Add files to a collection with the command review; offers only looks at it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Add files…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Add folder…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Add it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Add share files</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Add the absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Add the clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Add the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Add this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Added to your contract: {term}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Added {added}, changed {changed}, deleted {deleted}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Adds a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>Adopt a unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Adopt it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/adopt_answer.py"/>
    <source>Adopted the unit file of {unit}; undo takes all of it back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>After</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>After the shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_rows.py"/>
    <source>All</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>All else stays as it is. The history will say that a note was erased, and when, and never what it said.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>All hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>All keys</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>All of that time is logged already: change the entry there first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>All right</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>All steps of the log hang together in one chain: none can be altered without its end changing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>All weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All weeks asked for that your log has were shared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All weeks asked for were shared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>All weeks handed in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>All {count} weeks asked for are ready to be shared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>All {groups} groups are right: press Enter.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>All {short} short weeks (*) are short only with the work left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Already not enough, by logged work alone: no open day can change that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Already {minutes} more than the contract gives for the whole week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Also in the file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Also open with the keyring of this computer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Also: undone c 30 · lost 30 meeting · pto friday · done. ↑ edits the last entry, ↓ lists words.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Amount</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Amount of {offer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>An absence of a day lasts from 1 minute to 24 hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>An absence shrinks it in proportion</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>An administrator watching an unlocked session can read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_reader.py"/>
    <source>An entry can only become another entry; press Esc to leave it as it was.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>An entry clears an undone item that is not in the log: unlink the entry, or keep the item it clears.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An entry must end by midnight: what comes after it belongs to the next day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry stays on its day: to log it on another one, press Enter on it and type the day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry takes 16 hours at most.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>An entry takes at least 1 minute: delete it if there was nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>An entry that was moved into or out of these days is among them, with all its steps.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An entry without clock times must not have an assumed start.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item must not end before the day it arose.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item that is done or dropped must say on which day it ended.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>An item that is still open must not have an end.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>An offer cannot count blocks: nobody has them in a pattern yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>An offer gives each week its own hours, so its mark may lie beside the curve, which gives every week the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>An offer of appointment time is told where booked appointments are on record. A figure that fewer than {number} members make, or that a subtraction could give away, is hidden.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>An offer that shrinks with leave counts scheduled time less absences, one that is the same through leave counts the week’s pattern. Hours per 40 h are over scheduled time less absences.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>An undone item cannot end before the day it arose.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>An&amp;other length …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>And {number} more.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Another &amp;duty here</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>Another clinic is called “{name}” already: each must have a name of its own.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Another log takes the place of yours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Another member has this name: choose one that cannot be mixed up with it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Another member starts here</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Another member starts here…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offer_list.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>Another offer is called “{name}” already: give this one another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Another person uses the same code</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>Another program has {keys} already. Choose another key here, or free it there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>Another program holds this log and does not answer; close it and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>Another program holds this log; close it, or wait until it is done, and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Another program is using the {called} just now: close it there and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Answer first whether the timer is right: the question stands beside it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <source>Answer in the window</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Anyone at this computer can leave a line here. Take them back if they are not yours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/keys.py"/>
    <source>Anyone at this computer can open this log without it: set a passphrase first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Anyone can open this log, so there is nothing for the keyring to open. Set a passphrase first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Anyone can open this log, so there is nothing to recover. Set a passphrase first; a printed sheet then opens the log if you forget it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Anything about one member or one patient.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Anything about patients: never asked for</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Appearance</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Appointment week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Appointments</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments booked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments held</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Appointments not kept</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>April</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>April 3: the day comes first</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Arose</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>Arrange the favorites</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_table.py"/>
    <source>Arrows move, digits set the minutes, L marks a leave day, D closes the day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>As entered by members; terms of fewer than {number} members are not shown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>As it stands: {figures}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>As it stands: {figures}; {verdict}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>As reported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>As soon as something is logged, every week stands here with its verdict: whether the contracted time was enough, whether it was given, what the work was and where it was done.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Ask about time in which nobody touched the computer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>At home, where you keep what must not be lost. Not at work, and not beside the computer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At least {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>At least {minutes} more needed than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>At least {share}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>At least {share} of the whole unit, whatever the others had.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>At most {delivered} delivered of {contracted} contracted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At most {delivered} of {contracted} delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>At most {given} given of {due} due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>At most {most} clinics can be named.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offer_list.py"/>
    <source>At most {most} offers can lie on the table: delete one first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>At most: what was lost on days that were not closed is unknown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>August</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>Away all the time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Away all the time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Away all week: no need to compare</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Away all week: none was due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Away on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Away the whole week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Back to the names</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Back to today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Back up now…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Backlog</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Backlog, estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Backup</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Backup (*.dutybackup);;Every file (*)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Backup files that you saved elsewhere before still open with the old sheet: make new ones, and delete those.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Backups</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Backups on this computer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Because the file lies on members’ computers, some of which belong to the employer, the rules for outside hold: figures of at least {k} members, hours to half hours, shares to whole percent, no counts of weeks. It counts as a packet: whoever has the file can read every figure that a packet for outside shows.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Before the shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Begin a log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>Begin without it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Beside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Beside your unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Beyond the contract, median</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Booked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Booked appointment hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Both at once and the receipts too, with Duty Tracker:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Both short weeks (*) are short only with the work left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Both, in a full week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Bounds</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Bring back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Bring in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Bring in a file of another program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Bring in {name}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>By (appointment, urgent slot, meeting, admin, covering, outage …)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>By chance</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>By clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>By duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>By duty (the campaign’s five first)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>By logged work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>By name, never ranked. Intervals cover chance alone: what others of a clinic had is unknown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>By place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>By reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>By what</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>By which reasons the rest was lost is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>By work done alone, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Calendar of weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Call each duty what your team calls it. What it means stays, so that weeks and members can be compared, and so do the keys of the entry line.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Called</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <source>Came in: {entries}, {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Came up on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Cancel</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Cancel (Esc)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Canceled. Nothing was saved.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Canceled. Nothing was taken in.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>Capital or small letters and spaces make no difference. There is no O, I or L: type 0 and 1.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Care coordination</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Care coordination with doctors</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Change a cell of the week grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Change an absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/domain/moving.py"/>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Change an entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Change hours for one week only…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Change one member at a time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Change the absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Change the clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Change the day weeks begin on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>Change the hours of one week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Change the passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Change what the contract guarantees</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Change working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Change {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Changed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Changed: {steps}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Changes over 7 days after the work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_words.py"/>
    <source>Changes the entry of {when}, {duty} · ↑ the one before · ↓ back · Esc leaves it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Charting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in one of {known}: the suffix decides what is written.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in one of {known}: “{suffix}” is none of them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/suffixes.py"/>
    <source>Choose a file name that ends in {known}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Choose a file name that ends in {known}: the suffix decides what is written.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Choose a file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose a folder…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Choose a new passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose a second place for backups</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Choose another folder…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>Choose at least one week; to log every week again, stop instead.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Choose how 03/04 is meant</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Choose the lost time that a manager is to be told of.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Choose the undone work that a manager is to be told of.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>Choose the weeks to log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>Chosen by the steward of “{unit}”, in the unit file made on {day}. It holds until you adopt another unit file or leave the unit; whatever you log in other weeks is kept all the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Chosen weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Chosen weeks logged but not shared, at most</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Cleared items</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Click into the field and press the key, with Ctrl or Alt held. If nothing comes, another program has it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Clinic of {who}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Clinic: {clinic} instead of {before}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Clinic: {clinic}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Clinical consultation with colleagues</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinics</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Clinics of fewer than {number} members are hidden, and so is another where one could be worked out by subtraction.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Clinics of the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Clinics of {number} or more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Clinics: none named.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Clinics: {clinics}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Clock times, single entries, notes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Close</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_table.py"/>
    <source>Close (Esc)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Close a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>Close all days</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Close all the same</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_changes.py"/>
    <source>Close the days of a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Close the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Close the week of {week}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Close the week…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Close {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <source>Close {week}…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Closed day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Closed more than 7 days later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Closed week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Closed · Go on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Closed · Reopen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>Collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Colors of the window</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Community</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Community support</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Community support and resources</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Compare</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>Compare with</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Compared per 40 h.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Confirm the undone list</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Consultation</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Contract article</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Contract as part of need</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Contract less delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Contract not cut by absences</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Contract not known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Contract terms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Contract terms are as entered by members; contracted time follows scheduled time less absences, by the rule of each term.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Contract terms of the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Contract terms over time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Contract, clinic and all you logged stay as they are.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Contract, weeks and clinic are as it says already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Contract: left to each member.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Contract: none entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Contract: {terms}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Contracted per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Contracted time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Coordination</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Copied</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Copied.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Copy</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Copy the command</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Copy the first day to all ticked days</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Copy the path</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Copy the report</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Correct</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Correct a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Correct the timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Correct when {duty} began, or the duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Counted is time that the schedule protected on a day worked and that something else took: at most the protected minutes of the day. What the member chose to use otherwise is not counted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Counted on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Counts in medians</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Coverage</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Crisis and safety follow-up</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Crisis follow-up</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorites_part.py"/>
    <source>Ctrl+Alt+number logs the usual length, ended now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Curve</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>D&amp;rop it&#9;X</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>D&amp;uplicate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Damaged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Dark</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Data (JSON)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Date</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Date, minutes and reason, nothing else. Give it in whatever way is usual where you work, then say so here.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>Dates are either day-first or month-first: say one of them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Dates like 03/04 in this file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Day after</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Day before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Day closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Day is closed. Go on with what is asked about it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>Day is closed. Open it again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Day totals</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>Days and undone work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Days closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Days with time taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Days worked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>December</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Decide</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Decide later (Esc)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Delete</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Delete an absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/answering.py"/>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete an entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Delete for good…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Delete it for good now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>Delete lost protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>Delete takes out a week that is still to come</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Delete what the contract guarantees</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Delete working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Delete {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Deleted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>Deleted &amp;collections…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Deleted collections</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Deleted collections…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Deleted: {record}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Delivered = protected time on the schedule less what was taken away; own choices are no losses.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Delivered and contracted leave out {weeks} in which one of the two is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Delivered is at most this</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Delivery</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Descriptions, people and notes of the file never come in, and no name of a project is kept.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Did not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Did you have it off? Enter marks it as a holiday. Nothing is marked by itself.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/comparison_table.py"/>
    <source>Difference</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Digits</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Digits of the key of this file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key of this file: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key that shares are sealed to: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the key until now, of {unit}, {day}: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Digits of the key until now: {unit}. {made}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_facts.py"/>
    <source>Digits of the steward’s key: read these aloud with your steward once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Digits of the steward’s key: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Discard</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Discard a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Discard the timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Discard {duty}: log nothing of it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Does not hold: {file}. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Done in {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/what_if.py"/>
    <source>Drag it, or use the arrow keys</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Draw weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Drawing takes the place of all weeks to come; each is as likely as the others. Those that have begun stay.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Drawn by chance among the weeks of {days}, a year; weeks that have begun stay.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Drawn by chance among the weeks of {days}; weeks that have begun are not drawn, and stay.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Drop an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Drop it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Drop the shares of your members here</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Dropped</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Duties</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/reports/charts.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker backup</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Duty Tracker failed ({kind}); what was stored before is safe</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker log file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker share</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/file_kinds.py"/>
    <source>Duty Tracker unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Duty names</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>E&amp;rase the note …&#9;E</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>Each figure is rounded by itself: those shown add up to {sum}, not {total}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Each minute counts once, for the entry that was logged first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Each offer is laid over the member-weeks that the rest of this packet counts, as if it had been in force; how the work would have changed under it is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Each row counts the members with at least two weeks that it leaves.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Each row has its own median, so medians don’t add up.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>Each worked day counts its protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Edit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Eight</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Emails, messages</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Empty a cell of the week grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Enough</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Enough for how many weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Enough for logged work alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Enough in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Enough in this share of member-weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Enough means that the need of a week is at most what the offer guarantees in it, without tolerance. Short is told as on the first page: over it by more than {minutes} min.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter appointments</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Enter at most a year at once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Enter changes a week, Delete deletes it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter changes the entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>Enter corrects · Esc leaves it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/record_list.py"/>
    <source>Enter edits the line, Delete deletes it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter logs · Esc clears</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/reason_field.py"/>
    <source>Enter makes the change, Escape leaves all as it was. Nothing about patients belongs here.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter notes it · Esc clears</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Enter or Esc</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Enter puts an example into the line, to be changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>Enter removes it · Ctrl+Enter: not about a patient</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <source>Enter sets and pins it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Enter takes the number that stands there; digits change it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter the appointment minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter the contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter the first day that members are asked for.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter the last day that members are asked for.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter the protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Enter twice keeps it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Enter twice logs it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter what the contract guarantees</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>Enter what the unit is called: members know it by its name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Enter working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>Enter your usual working hours first: they hold again after this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Enter your working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Entered by the member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Entries</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Entries changed or deleted more than 7 days after the day of the work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Entries may carry a note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Entries of more than two hours are asked about, and counted as they are.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_table.py"/>
    <source>Entries of the day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Entries that are multiples of 15 min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Entries timed live</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Entry {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/erasing.py"/>
    <source>Erase a note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Erase all notes …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase it for good</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/erasing.py"/>
    <source>Erase notes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Erase the note from the history …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Erase the note …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase them for good</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase this note for good?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Erase {notes} for good?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Erosion</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Esc</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Every</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Every backup can go to a second place too: a stick, a drive of the network, or a folder that OneDrive or Dropbox carries elsewhere. If this computer is lost, that one is left.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>Every backup is also copied to {folder}, and read back there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Every backup on this computer is damaged: back up to a file now.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Every export says on which day weeks begin. Change it before you log, or not at all: answers about whole weeks belong to the weeks as they were cut when you gave them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Every file was taken in.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>Every member’s log then begins its weeks on this day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Every place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Every step of the entries of these days is in revisions.jsonl: what was added, changed, deleted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Every term</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Every way</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Every week is logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Every week that leaves</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Everyone at this computer sees the name. You choose a passphrase for your log next.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>Everything in this file is in the log already: nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Everything in this file that means a duty is in the log already: no entry was added.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Everything is as it says already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>Everything of the week step by step (W)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Everywhere</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Evidence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Evidence of the log of member {member}, {days}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Exactly as much needed as the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Exactly this leaves</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Expect them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <source>Export at most ten years at once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Export weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>Export…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>FOR THE TABLE</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>FOR USE INSIDE THE UNION</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>Facts of the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Family and school</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Family, school</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Family, school and other collateral contact</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite no longer pinned: {favorite}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite offered again: {favorite}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorite put away: {favorite}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorites.py"/>
    <location filename="../../dutytracker/ui/entering/favorites_part.py"/>
    <source>Favorites</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Favorites moved</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>February</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Fewer than {number} members have fixed protected blocks, or what was lost would tell of so few.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Fewer than {number} members tell where own time was spent.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Figure</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Figures</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/benchmark_json.py"/>
    <source>Figures need {k} members with a comparable week, because members’ computers hold them; so far it is {number}: make the file without them, or wait until more shares have come.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Figures of the unit in the file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Figures of the unit, to see one’s own weeks beside: {figures}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Figures of the unit: none.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>File</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>Files added</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Files read</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Files that were not taken in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>Files were added</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>Fill a cell of the week grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Fill it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Fill the ticked days from it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Fingerprint of the key: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Fingerprint of your key, to read aloud once</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Fingerprint: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>First day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>First range</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>First run</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Five</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Floor</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Floor covered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h over all weeks at least half worked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h, every hour the same</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Floor per 40 h, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Floor: work done alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>For 80 %</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>For how long</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>For outside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would add nothing to today’s terms.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would add {hours} a week, as much as {number} full-time equivalents.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>For those reporting it would take {hours} a week away, as much as {number} full-time equivalents.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>For those who won’t log always: a few weeks, chosen before anybody knows how they will be, say more than weeks in which somebody felt like it. In all others nothing is expected, and nothing is read into them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>For whom</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Four</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>From</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>From a day to a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>From a paper sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>From contracted to delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>From logged work to need</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>From now on no recovery sheet opens the log.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>From now on the keyring opens the log no longer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>From now on the log opens with the new passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>From now on the new sheet opens the log, and the old one opens nothing any more.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>From now on these groups open the log if you forget the passphrase. Print them, and keep the page at home. An older sheet opens nothing any more: destroy it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>From now on your shares show that they continue the record that the steward received on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>From revision {seq}, written on {at}, to {last}, written on {last_at}: since the program was started the clock had been set {off}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>From the unit file of “{unit}”, made on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>From this &amp;week after all&#9;O</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>From when to when</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on every week is logged again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on no week is chosen any more, and nothing is expected. Earlier weeks stay as they are.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>From {day} on only chosen weeks are logged, and nothing is expected of the others: {weeks}. Earlier weeks stay as they are.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>From {day} on only these weeks are logged, as chosen on {made}; nothing is expected of the others.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>From {program}: {minutes} in {entries} came in; undo takes them back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>From {program}: {minutes} in {entries} would come in: nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Full boxes only: round down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Full-time equivalent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Full-time equivalents added</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Fully closed weeks only</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Gaps and other paid time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Give the member a label of your own, so that their weeks belong together.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>Give the offer a name, so that it can be spoken of.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Give this member a private name, so that you know who is expected.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given by week, {range}: at most {delivered} of {contracted} contracted, in {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given by week, {range}: {delivered} of {contracted} contracted, in {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Given of the contract by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Given on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Gives per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Go on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go on (Ctrl+D)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Go on running when the window is closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go on with the paused timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Go on with this copy</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Go on with {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go through it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Go through it (Ctrl+D)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>Go through the week…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go to the entry line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Go to the next gap</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>Go to the offers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Go to {weekday}, {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Grievance no. and step</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Group preparation</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Group preparation counts as indirect care under this contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Groups</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Guarantee per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Guaranteed hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Guaranteed hours per 40 h cover from {low} of member-weeks at {first} to {high} at {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Guaranteed hours per 40 scheduled hours; each member weighs the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Guaranteed per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Half typed when it locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Handed in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Handed over on, to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Held</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Held appointment hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Here: {words}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Hidden: fewer than {number} members would be behind the figure, or could be told from it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Hide</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>History</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Holds: {file}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Holiday</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Holidays of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Hours and rates</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Hours are rounded to half hours, shares to whole percent.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Hours each day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Hours for {week} only</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours of meetings a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Hours of meetings a week in {offer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours of the reference week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Hours off this week (day, hours)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Hours per week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Hours where fewer than {number} members are covered, or are not, have no line.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>How dates are written</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>How estimates turned out once the work was done: fewer than {number} members cleared any.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>How good the record is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>How it adds up</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>How it is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>How it stands</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>How it was logged: timed, same day, later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How long the work should take, why it took so long, or how other seasons would be.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How long the work took in these weeks; not how long it should take, nor other seasons.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>How many guaranteed hours cover how many member-weeks is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>How many weeks of every quarter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>How much</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>How much indirect-care time does your contract guarantee?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How much of the need is undone work is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>How much of the unit reported is unknown, so nothing is known of the whole unit.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>How much of the unit reported is unknown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>How much would have been enough</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>How much would have been enough is {hidden}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>How offers are laid over weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>How sure</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>How sure it is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>How the weeks went</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>How to check it without Duty Tracker</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>How to look at the weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>How to use it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>How you reach the line while another program is in front, and what Duty Tracker does by itself.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>I am someone else…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>I have a unit file from my steward…   Ctrl+O</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>I logged {logged}, of it {protected} in protected time and {outside} outside it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>I went through the list at the end of the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>INDICATIVE: under half the unit reported ({share})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>If one doubts…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>If you forgot the passphrase until now, type the eight groups of the recovery sheet in its place.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>If you worked, also report it as worked under your employer’s rules.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/tracking/__init__.py"/>
    <source>Import from another program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>Import of a log file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>In Review</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>In a full week of your working hours this gives {minutes}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a meal or rest break</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>In a slot freed by a no-show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>In a week like {dates}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In all {short} short weeks the work done alone was more than the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In both short weeks the work done alone was more than the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>In how many member-weeks a guarantee would have been enough is {hidden}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>In how many member-weeks they were enough is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>In how many member-weeks {name} would have been enough is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In none of {told} did the work need more than the contract guarantees{typically}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>In protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>In short</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>In the log already, but different ({named}): what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In the one week that can be told the work needed more than the contract guarantees{typically}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In the one week that can be told the work needed no more than the contract guarantees{typically}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In the short week the work done alone was more than the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>In the union</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>In the unit (roster)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>In the week grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>In the week {dates} you were away: there is nothing to compare.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>In the window, the recovery sheet is used on the screen of the locked log.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>In {by_work} of the {short} short weeks the work done alone was more than the contract; in {other} (*) only with work left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>In {folder}. Its pages say whom they are for; file names and codes are in none of them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>In {short} of {told} I needed more than the contract gives.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>In {short} of {told} the work needed more than the contract guarantees{typically}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Include own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <source>Included: breaks, before and after the shift, days off.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Indirect care not done in time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Indirect care of a unit, {period}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Indirect care, {range}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Inside the union that may be right; whoever has both must keep to themselves what they tell.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Intervals cover chance alone (Wilson; Student’s t for the band); bounds over the roster assume nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>Is that all that was left undone?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>Is the contracted time enough, and is it given?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Is worked on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It began</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>It began…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>It came in. Ctrl+Z takes all of it back; reports show these minutes as imported.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>It can be told for {number} of {members}: the others have no record of booked appointments.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>It can be told for {number} of {weeks}: the rest has no record of booked appointments.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>It could not be made. Nothing was saved or printed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>It differs from the packet of {day} by {members}, who could be told by subtraction.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>It does not open logs of other members or anything else on the computer, and it holds nothing of what was logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>It goes into every share you make, so that clinics can be told apart. You can choose it later.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>It goes when this window is closed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>It holds</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It holds every week you logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>It is as true as what you type, and a court can ask for it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>It is closed meanwhile, and opens again by itself. If the computer is switched off now, nothing is lost: it goes on when the log is next opened.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>It is here already; nothing changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/sealed_answer.py"/>
    <source>It is logged as of {time} once the log is unlocked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>It is not about a patient</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>It is not for anyone else: whoever has it, and the files of the log, can read and change everything.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>It is noted as protected time lost, {minutes}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>It is opened once it is in place. From then on this is the line that logs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>It is the last one to come: to choose no more weeks, log every week again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>It is the last one: to choose no weeks, log every week again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It lasted until</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>It must begin on or before the first day you worked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>It must name a key that shares can be sealed to; ask the steward for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>It opens with the passphrase that the log had then, and holds nothing readable without it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>It overlaps another entry; the doubled minutes count once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>It says that it was typed at a time that is still to come, so a clock was set: look at its day, then log it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>It says that it was typed before the log was last changed, so it counts as recorded now.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>It says that weeks were chosen, and names none.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It says that {weeks} you logged are not in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>It says that {weeks} you logged is not in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>It sets the contract and says which weeks are asked for. Nothing of you is in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>It starts without its window when you log in to this computer, and goes on until you quit it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>It stays on this computer, in an encrypted file. The program sends nothing anywhere.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>It stays the same through absences</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>It still has a day that is not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>It still has days that are not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>It takes the place of the unit file of {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>It was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>It was another duty…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>It was closed more than 7 days later: what is logged counts, the day does not count as covered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>It was decided whose key it is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>It was given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>It was given today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>It was noted that a unit file was made</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>It was opened and read in full. The log that is here now is kept in a folder of its own, and can be put back at any time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>It was taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>It was taken from this computer when the log began, and stays when you travel.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>It would give {hours} per 40 h.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Items waiting on others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Its key is forgotten, here and in the automatic copies of your log: nobody can read it again, and nothing brings it back. A copy of your log that you made yourself still holds the key.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/inbox.py"/>
    <source>Its note looks as if it told who a patient is: take that out, or log the line as it is if the note is not about a patient.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Its text goes out of the entry, of every earlier step, and of the automatic backups.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>January</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>July</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>June</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, after your shift? Or “earlier”?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, before your shift? Or “earlier”?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, during your meal break? Or “earlier”?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, on a day off? Or “earlier”?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>Just now, partly outside your shift? Or “earlier”?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Keep</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Keep for this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>Keep it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Keep it after all</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Keep the unit file of {unit}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Keep them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Kept aside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Kept in a plain settings file for this computer; nothing about your work is in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Kept in a plain settings file, together with the size of the window; nothing about your work is in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Kept, sealed: it is logged as of {time} once the log is unlocked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Key that opens the line over any program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/favorite_change_words.py"/>
    <source>Key {number} logs {favorite}, and keeps it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Keyring</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Keys</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Keys and tray go on working. The log stays open too: whoever sits down at your unlocked computer can read it. Quit ({quit}) ends the program.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Kind</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Kind of absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Kind of file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Laid over the same weeks, as if each offer had been in force. Enough means that the need is at most what is guaranteed, without tolerance; a member is short as in the rest of the review.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Laid over the weeks that can be compared: {told}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Laid over your own weeks, as if each offer had been in force. Enough: the week needed at most what the offer gives, without tolerance. The median shortfall is per 40 h; below zero the median week needed less.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Laid over {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Last backup: {made}. It was read back in full and found whole.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Last day, if several</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>Last eight weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Late deletions, all weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Late edits, all weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>Late edits: {edits}; late deletions: {deletions}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Later (Esc)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>Lay the offers of the table over your members’ weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Leave everything as it is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Leave everything as it is   Esc</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Leave it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Leave it as it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Leave it open</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/leaving_unit.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Leave the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Leave this share out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Left and right go on, Enter opens, G goes to the next gap, Control and an arrow move an entry.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Left the unit {unit}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Left undone (estimate)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Left undone per 40 h, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Left undone this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Left undone, by duty (estimates)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Left undone, estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Less {taken} taken away = at most {delivered} delivered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Less {taken} taken away = {delivered} delivered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_drops.py"/>
    <source>Let go to open the unit file. Nothing is changed yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Let it run</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Letters</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Letters and forms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Letters, forms and record requests</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>Light</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Limits</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Line by line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/table.py"/>
    <source>Line {line} of this table is damaged: export it again and import that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Line {places}: {reason}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Lines {places}: {reason}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>List again, and go on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Lock now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Locking</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Locks after</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_form.py"/>
    <source>Log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>Log a duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/entry_line.py"/>
    <source>Log a duty: p15, e 20 @9:10, c 9-9:30 yesterday</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/portal.py"/>
    <source>Log a line in Duty Tracker</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Log an entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/beginning.py"/>
    <source>Log begun</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Log every week again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Log favorite {0}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/portal.py"/>
    <source>Log favorite {number} in Duty Tracker</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>Log from any program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <location filename="../../dutytracker/ui/palette/palette.py"/>
    <source>Log indirect care</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>Log indirect care in seconds. See whether the contracted time is enough, and whether it is given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Log it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/taken_in.py"/>
    <source>Log lines typed while locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>Log the first entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/line_card.py"/>
    <source>Log without unlocking</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Log: entry {seq}, head {digits} …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Log: entry {seq}.</source>
    <translation type="unfinished"></translation>
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
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Logged all the same: kept, but in no median.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Logged already: {0}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Logged and left undone per 40 h, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/charts.py"/>
    <source>Logged by duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>Logged by duty per 40 h, beside the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>Logged by duty per 40 h. {duties}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Logged by duty, beside the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Logged by plan</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Logged per 40 h, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Logged time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Logged twice, counted once</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Logged work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Logged work only</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Logged, as of when it was typed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Logged: {entry}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>Logged: {what}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>Logging took {time}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Logs that were kept aside when another one took their place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Log…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Look at it again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Looking for share files…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Lost ({reason})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Lost on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_table.py"/>
    <source>Lost protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Lost time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>MMMM-MMMM</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Made</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Made on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>Made on {day} by {member}, {clinic}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Made on {day} with Duty Tracker, at the wish of the member whose log it is.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Made on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Made on {made}, adopted on {adopted}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>Made room for “{name}”: choose this name at the next start, or name it with --profile.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Made {path}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Make a recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <source>Make it all the same</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Make one file of the packet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Make the packet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Make the sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Making the file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_panel.py"/>
    <source>Making the packet…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Making the pages…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Manager</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Manager told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Manager told on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>March</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>March 4: the month comes first</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Mark</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Mark a box by where you did it:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Mark an undone item as done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>May</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Mean share of a member’s weeks that is short</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Means</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>Measured from the first key in an empty line until it is logged; a pause of more than 30 seconds counts as 30, and a favorite as one second. This stays here: it is in no report, no share and no export.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Median</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>Median of four weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Median shortfall</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Median shortfall per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Medians and quartiles stand alone: they do not add up.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Meetings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>Member (a label of yours)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Member code</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Member code {code} and its key</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>Member {code}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <source>Member-weeks covered, by guaranteed hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Member-weeks that so many hours for all would cover</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members counted (two or more such weeks)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Members log their own indirect care in whole minutes; the program records when each was written.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members short</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Members then see the unit’s figures beside their own weeks, and nobody else’s.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Members who keep the paper sheet hand it to you. Type the totals of each week above.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Members who needed more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members who shared weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Members who were put away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members with a comparable week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Members with a paper sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Members with under six weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Members’ own records.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Messages</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>Method</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <location filename="../../dutytracker/ui/today/day_review/minutes_row.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Minutes and undone work by duty, for each week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Minutes as they are: weeks with other hours compare per 40 h.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_model.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_table.py"/>
    <source>Minutes by duty and day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Minutes it took</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/charts.py"/>
    <source>Minutes logged by duty.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Minutes must be from 1 to {most}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <source>Minutes of the favorite</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes other paid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Minutes protected</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Minutes told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Missing of {who}: {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/more_tile.py"/>
    <source>More favorites, keys {0}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_bar.py"/>
    <source>More for this collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Most changed: {duty} ({by}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Mostly absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Move &amp;left&#9;Alt+Left</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Move &amp;right&#9;Alt+Right</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Move &amp;up&#9;Alt+Up</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Move d&amp;own&#9;Alt+Down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>My hours differ from day to day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>My unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>My week of indirect care</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>N types the private name, C the clinic, Delete removes. Names and this list never leave. “Not shown” means that the newest share had no receipt to go on from: save one for that member.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away; ·: not chosen.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <source>Name of the collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Name of {offer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Name the files or folders to review, or a collection with --collection.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Name the shares to lay the offers over, or the days of your own log with --from and --to.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_curve_table.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Need</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Need = logged work − work that clears older weeks + estimates of work left undone. The floor leaves out the estimates.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Need = logged − older work cleared + left undone (estimated).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Need by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Need by week, {range}: from {least} to {most}. In {over} of {weeks} weeks it is over the contract. The table holds every figure.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Need by work done alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Need covered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need is at least this</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Need less contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Need per 40 h by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Need per 40 h can’t be told yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Need per 40 h, every hour the same</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Need per 40 h, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Need per 40 h, median of four weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>Need per 40 hours of work, {range}: from {least} to {most}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>Need per 40 hours of work, {range}: from {least} to {most}. The table holds every figure.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Need per appointment hour</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/week_list_card.py"/>
    <source>Needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart, all of it because the contract is too small.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart, all of it because the contract was not kept.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed and given are {apart} apart: {short} because the contract is too small, {gap} because it was not kept.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Needed more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Needed of the contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Needed per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>Needed per 40 hours of work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Needed so far</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}: already {more} more than the contract gives for the whole week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}; the contract gives {contracted} for the whole week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Needed so far {need}; what the contract gives is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Needed, by place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>Needed, contracted and given are the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Needed, drawn</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Needed, mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Needed, median</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>Needed: {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Never</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Never put on the schedule</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Never scheduled, and taken away by reasons that are {hidden}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_windows.py"/>
    <source>New collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>New passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Nine</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/row_commands.py"/>
    <source>No &amp;manager was told&#9;M</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>No absence is entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>No backup was made yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/message_bar.py"/>
    <source>No change yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>No chosen week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No chosen week here can be compared yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>No clinic instead of {before}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>No clinic named</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>No collection is put away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No contract is entered for a day that was worked: add it in Settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>No day is ticked: a week without work.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>No deleted collection is called {name}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>No entries.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No fixed protected time was entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>No fixed protected time was entered: with protected blocks, what was given can be told.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>No guarantee is entered yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>No indirect care: stays out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>No key</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>No longer absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>No longer open with the keyring</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No loss noted: at most {delivered} delivered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No loss of protected time was noted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>No loss was noted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>No manager told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>No manager was told.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>No member “{called}” was put away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>No more than {most} members can share one account.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>No name yet ({folder})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>No note is in this log or its history, so there is nothing to erase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>No packet was made. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>No passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>No passphrase: anyone at this computer can open it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>No project or tag of this file is called “{name}”: --dry-run lists their names.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No protected time was taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>No public holiday falls on a working day that is not marked yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>No recovery sheet opens this log: enter its passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>No second place any more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>No shares yet? A unit file sets every member up: contract, clinics and weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>No timer is running.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>No unit file was adopted. Your steward can give you one: it sets the contract and says which weeks are asked for.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict yet: {standing}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict: {lack}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>No verdict: {standing}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>No week can be told yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No week can be told yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>No week here can be compared yet: close its days and answer the undone list.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>No week here was chosen ahead of time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>No week here was chosen ahead of time; {rest}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>No week is chosen any more: draw or add some, or log every week again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>No week of the log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>No week of the period is still to begin, so none can be chosen ahead of time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>No week of the period is still to begin, so none can be chosen ahead of time: ask for later weeks first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>No week of these can be compared: close its days and answer the undone list.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>No week was short.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>No week was worked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>No week with working hours and work in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>No week with working hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/no_weeks.py"/>
    <source>No week yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>No weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>No work is scheduled on that day, so there is nothing to be absent from.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>No working day of this week is open after it: your answer also confirms the undone list of the week, which a verdict needs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>No working hours are entered yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>No-show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>No-show appointment hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Nobody else can make a sheet for you. Without passphrase and without sheet the log stays closed for good.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>None</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>None is named yet. Members choose theirs from this list, so that it is spelled one way.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>None lies on the table, so members see none.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_setup.py"/>
    <source>None of the chosen weeks is one of those asked for: choose others, or log every week again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>None of these days is a working day, so there is nothing to enter.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>None of these weeks was chosen to be logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>None yet: a steward can give you one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>None.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>Not asked for in this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Not checked: {file}. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Not counted here, as contract or protected time is not known: {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Not counted: {file}. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Not delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Not enough, by logged work alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Not enough, with undone work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Not in the chart: {offers}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>Not known: stays out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Not more logged so far than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Not more so far than the contract gives for the whole week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Not opened</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Not sealed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Not shared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Not shown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <source>Not shown apart: everything outside protected time is one sum.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Not taken in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Not yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Note an absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Note erased for good</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note lost protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Note several days of absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Note that a manager was told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Note the appointments of a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>Notes are switched off: leave out what follows the slash or switch notes on in Settings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Notes were erased that may still stand in copies of this log, such as in a second place that is not there just now. They are erased there too as soon as that is possible.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Notes: they were left out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Nothing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>Nothing about patients belongs in it: no names, no initials, no numbers.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Nothing about patients here: no names, initials or numbers.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Nothing brings the text back: Undo passes over this. What you saved elsewhere yourself, such as a backup, a log file or an evidence package, still holds it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Nothing can be said of the whole unit.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>Nothing can be sealed to the key in this unit file: ask the steward for a new unit file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Nothing else</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/anywhere.py"/>
    <source>Nothing had to be changed: it was noted already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Nothing here can be changed or removed: corrections and deletions stay visible. Only the text of a note can be erased, and that it was stays visible too.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Nothing here says whether the contract was broken.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Nothing in this file means a duty yet, so no entry was added.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Nothing is different yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>Nothing is entered yet. Without it, each member enters the contract alone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing is known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Nothing logged on this day. What you type above now belongs to it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Nothing logged yet today. What you log stands here. For 15 minutes of calls that just ended type p15.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Nothing logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>Nothing new came in.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Nothing taken away: {delivered} delivered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Nothing undone. Work you could not get to counts as needed: type undone c 30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing was due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Nothing was ever logged here, so there is no history.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Nothing was left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>Nothing was logged on this day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/sharing.py"/>
    <source>Nothing was logged yet, so there is nothing to share: log your work first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Nothing was saved, because the disk is full or refuses to take more: make room and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/durable.py"/>
    <source>Nothing was saved, because {folder} cannot be written ({why}). Make room or choose another folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>Nothing was saved, because {parent} cannot be written: allow this program to write there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Nothing was shared yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Nothing was taken away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>Nothing was taken away; the schedule held {more} beyond the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Notice of all not told…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>November</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>Now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Now give the file to every member, and read your digits aloud: they see the same ones before they adopt it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Now on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Nowhere, as far as the program could notice.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Number</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>October</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Of each day only what its schedule protects is told.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Of every 13 weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Of the logged minutes. The program takes the time from the computer; nobody can type it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of the whole unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of the whole unit at least {low} and at most {high}, whatever the others had.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of the whole unit, at least {low} are short even if everyone else had enough time, and at most {high}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Of the whole unit, at worst and at best</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Of them a manager was told of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>Of these weeks {weeks} chosen ahead of time ({when})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>Of those not chosen {weeks} logged all the same: kept, but in no median and no count.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of those reporting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Of {contracted} contracted per 40 h, {delivered} were delivered ({members}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Of {roster} therapists in the unit {short} needed more, {others} did not, of {unknown} nothing is known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>Offer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>Offer {sign}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Offers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Offers apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>Offers on the curve</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Offers on the table</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Offers on the table: none.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Offers on the table: {number}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Offers over your own weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Offers over your weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Older</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Older work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Older work cleared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>On a day off or absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On a favorite</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On a row of a list</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>On an employer’s computer it can be seen that the program is there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On another computer you also need a backup file: restore it, then use the sheet in the same way.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>On average {need} per 40 h were needed, {floor} of that by logged work alone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>On paper</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On paper. Do not photograph it, and do not keep it in a cloud or in mail.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On the schedule: {scheduled}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>On the screen of the locked log choose “Use the recovery sheet” and type the eight groups. Capital or small letters make no difference, nor do spaces; there is no letter O, I or L among the signs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>On the timeline of a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>On work done alone: {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>On work done alone: {short} of {counted} ({share}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; it was the day’s whole protected time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; on each of them the day’s whole protected time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>On {days} in {weeks}; on {whole} of them the day’s whole protected time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Once done, what had been left undone took {ratio} × its estimate.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>One back (Backspace)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>One file at a time, please: each has its own projects and tags.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>One file from your steward sets up every member. Whether to take it, or leave it, is up to you.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>One member beside many shows where weeks differ, not who works more.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>One more block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One of them still has a day that is not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>One of them still has days that are not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/book.py"/>
    <source>One of two histories</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>One of two histories was chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>One person uses both keys</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>One spelling of a clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Only a duty can be timed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>Only an entry takes a note: leave out what follows the slash</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Only minutes with clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Only the FTE is known:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Only the newest sheet opens the log: destroy every older one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <source>Only the {kind}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/plan_words.py"/>
    <source>Only these weeks are logged, as chosen on {made}; nothing is expected of the others.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Only times and duties come in: no description, no name, and nothing about a patient.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Only until…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Only what was changed or deleted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Only {weeks} logged: {list}. Nothing is expected of the others.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Only {weeks} logged; nothing is expected of the others, and nothing is read into them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Open Duty Tracker</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/unit/unit_files.py"/>
    <source>Open a unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Open a unit file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Open again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Open another unit file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Open the backup</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Open the day again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Open the log with your passphrase, go to Settings, Safety, and make a new sheet: from then on this one opens nothing there. Backup files that you saved elsewhere before still open with it: delete them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Open the window</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Open with the keyring</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Opening …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Opens with your passphrase, or for whoever is signed in as you here</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>Or the week of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Other</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Other duties</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Other duties are together what neither side tells by itself.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Other duties together</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Other hours this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>Other hours this week…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Other indirect care</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Other paid time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Other paid time (gap, freed slot)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Other places, of fewer than {number} members each</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Outreach</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Outreach, referral</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Outreach, referral and rebooking</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Outside protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Outside protected time, by place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Outside protected time, by place ({number} members who tell own time)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Over {weeks}.</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Own time (break, before, after, off)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Own time by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Own time by week, {range}: {total} in {some} of {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Own time leaves only if you tick this.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Own time leaves only if you tick this; otherwise all that was outside protected time is one sum.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Own time: a part of “outside protected”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Own time: breaks, before and after the shift, days off.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>Own weeks are nobody else’s: leave out --roster and --for, or name the shares.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>P&amp;lacement</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>PDF, the pages of an export</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>PTO</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Page (PDF)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Page (PDF) (*.pdf)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Pages (PDF)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Paper</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <source>Paper sheets</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Paper sheets, apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>Paper sheet…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Part of the day…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_pages.py"/>
    <source>Part of the review</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>Part-time hours and absences are taken into account day by day, so enter it for a full-time week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>Participation</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>Passphrase (Enter alone keeps the line, sealed, until the log is unlocked)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Passphrase of the backup, or the groups of its recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Passphrase until now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Patient calls</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Patient emails and messages</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Pattern</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>Paused: {duties}. Stopping goes on with {first}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>People in it</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Per 40 h, from the one comparable week; by work done alone: {floor}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>Per 40 h, medians of the {number} comparable weeks; by work done alone: {floor}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Per 40 h, {guaranteed} guaranteed, {given} delivered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>Per 40 h, {guaranteed} guaranteed; no fixed protected time was entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of appointments</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of booked appointment time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of scheduled time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>Percent of time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Picture (*.png);;Drawing (*.svg)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>Pinned favorites need numbers from 1 to {most}, each its own, in order.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Place in the day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>Place in the log: {seq}, {head}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <source>Placed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Placement</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <source>Placements</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Places</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>Planning</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Press Enter once more to keep it as it is.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Press Enter once more to log it as it is.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/key_field.py"/>
    <source>Press a key</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Print weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Print…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Private name</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>Private name of {who}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Protect my record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Protect your record with a passphrase?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Protected</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>Protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Protected by your passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>Protected on schedule</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Protected that day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>Protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>Protected time by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>Protected time by week, {range}: {taken} taken away in {lost} of {weeks} weeks. The table holds every figure.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Protected time delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Protected time due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Protected time given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Protected time taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Protected time taken away, {range}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Public holidays</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>Public holidays on working days</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Put &amp;away&#9;Del</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Put it away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>Put the newer log or a backup in its place, or go on with this copy.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_benchmark_card.py"/>
    <source>Put the pooled figures into the file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Put this one back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Quantiles are weighted nearest ranks, and each member weighs the same. Hours are per 40 scheduled.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Quartiles of it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>Question {number} of {all}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Quick entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Quit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Read it as text</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Reading all of it…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_workers.py"/>
    <source>Reading stopped because the computer ended a part of this program; perhaps its memory was full. Close other programs and read the files again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Reading the file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/adding_bar.py"/>
    <source>Reading {done} of {total} files</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Reasons for lost time; managers told: {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Receipt (*.dutyreceipt)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Receipt of {day} taken</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Receipt of {day} taken out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Receipts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_review.py"/>
    <source>Receipts are made of a collection: name one with --collection.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>Received by a steward on {day}, up to entry {seq}; your next share shows that it continues that record.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Record {places}: {reason}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>Recorded: {record}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>Records {places}: {reason}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Redo</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/about.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Remark</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>Remarks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Remind me before the shift ends</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Remove</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_question.py"/>
    <source>Remove it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Rename duties</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf_windows.py"/>
    <source>Rename the collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/logging.py"/>
    <source>Reopen the undone list</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Replaced in your contract: {before}; now {term}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Reporting, of the roster</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore a backup</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Restore a backup…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Restore a file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Restore this one…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Restore {name}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/review/review_head.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Review</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}, written on {at}: since the program was started the clock had been set {off}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}, written on {at}: {reason}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Revision {seq}: written on {at}, after a change written on {before}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke the recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>Revoke the sheet…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Right as it is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>Roster unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>Roster {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Row</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>Running week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Safety</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/name_window.py"/>
    <source>Save</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Save a backup</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Save all receipts…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Save as PDF…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Save receipt…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Save the change</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/exporting.py"/>
    <source>Save the export</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Save the names</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Save the notice</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>Save the packet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_saving.py"/>
    <source>Save the picture</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <location filename="../../dutytracker/ui/review/offers_chart_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_cards.py"/>
    <source>Save the picture (S)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Save the receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Save the receipts in a folder</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Save the record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Save the recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Save these hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>Save this guarantee</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Save what you share</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Saved as {name}, in {folder}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Saved as {path}, read back and found whole. {who}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Saved as {path}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Saved as {path}. Digits of the file: {digits}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>Saved as {path}. Give it to the member.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_shares.py"/>
    <source>Saved the evidence of these days in {folder}: read-me.txt in it says what it shows.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>Saved {file}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>Saved {file}: the whole log in one file, read back and found whole.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Save…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>Say how long it took</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say how long it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say how long it would have taken</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Say until when it was, such as 12:30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say what took the time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Say when it was, or which duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>Say which duty it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>Say which duty to time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>Say which duty was left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Scheduled</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Scheduled beyond the contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Scheduled time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>Schedules and messages can confirm it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Sealed to the steward of {unit}, digits {digits}: nobody else can read it. Still, do not send it by your employer's mail.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>Second</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>Sections of the settings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sensitivity</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sensitivity: the answer under harder rules</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/output.py"/>
    <source>Sent to the printer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>September</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Set a passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>Set the passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Set up a unit file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Settings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Seven</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Several members have this name: say which folder is meant, {folders}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Several members share this computer: say who it is with --profile, {names}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <source>Share</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Share (*.dutyshare)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>Share files or a whole folder of them. Here you will see how many members report, whether the time was enough, how much would have been, and what was given: for all of them together, never for one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Share of member-weeks covered, by guaranteed hours per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Share of member-weeks that a guarantee of so many hours would have covered. Pale: 95 % band. Black lines: today’s contract terms.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>Share of members short under each reading, with its 95 % interval.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Share of the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Share of them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Share of those reporting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/asked_line.py"/>
    <source>Share them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_record.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Share weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Shared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>Shared before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/dialogs.py"/>
    <source>Shares (*{suffix});;All files (*)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <source>Shift+Enter starts a timer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Short by more than 1 hour</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Short from the first minute</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Short: need over contract by more than {tolerance}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Show Duty Tracker in the tray</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Show all</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>Show all {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/chart_view.py"/>
    <source>Show as a &amp;table&#9;T</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_and_table.py"/>
    <source>Show as a picture (T)</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>Show the figures as a table</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Show what is typed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Shrinks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Sign and save the unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Sign and save…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Since</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Six</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Size</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Skip</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>So many hours in each reference week, of 40 hours unless you type another: 8 per 37.5</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Somebody who was put away comes back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/bug_bar.py"/>
    <source>Something in Duty Tracker went wrong. What was logged is safe; the report holds nothing of it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/anywhere.py"/>
    <source>Something in Duty Tracker went wrong: the window has the report.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Something is still being made: wait until it is done, and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/undone_field.py"/>
    <source>Something more was left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Something was changed since: take it back with Undo, one by one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/desk.py"/>
    <source>Something went wrong, and nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_card.py"/>
    <source>Space</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_list.py"/>
    <source>Space marks the week to compare with.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>Space or Shift+click in the list marks another week to compare with</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_list.py"/>
    <source>Space or Shift+click marks the week to compare with</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Spreadsheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>Spreadsheet (*.xlsx)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Start a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Start with the session</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>Status</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>Stays</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>Stays on this computer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Step</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Steps</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Steward</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Still missing for a verdict: {points}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Still open: {points}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Stop</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Stop a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Stop and log it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <source>Stop the timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Stop {duty} and log it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/tray.py"/>
    <source>Stop: {timer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>Stopped, and nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>Sufficiency</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Sufficiency: from logged work to need</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Switch</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switch notes off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switch notes on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>Switch the timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Switching notes off leaves those that are there. Erasing takes their text out of the entries, of the history and of the automatic backups, and cannot be undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>System</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/appearance.py"/>
    <source>System follows the computer, also while the program runs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_saying.py"/>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Tab writes it that way.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>Table</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Table (CSV)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Take a receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/receipts_card.py"/>
    <source>Take a receipt…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>Take back an absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Take back the appointments of a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Take in again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Take it back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Take it over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Take it over   Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>Take out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Take over from a unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Take over from a unit file…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_page.py"/>
    <source>Take over the offers of a unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Take them back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Take this one instead</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Take verify.py from someone you trust where you do not trust who gave you this folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Taken</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Taken away, manager told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>Taken back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Taken back. Redo logs them again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Taken back: {0}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>Taken back: {what}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Taken by</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <source>Taken out again: {entries}, {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Taken out of your contract: {term}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Taken over. The files you make are signed with your own key: members who adopted the other file are asked to compare your digits.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Taken up by</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Target: {share} of the unit; under half, every figure is indicative.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Ten</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>Term</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Terms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>Text</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That an entry is told at all: a member who alters the program could hide all of its steps among the others, where their times and their number stay to be seen.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/this_week.py"/>
    <source>That day is off in this week: choose a day with a shift, or swap the shift first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/notice_window.py"/>
    <source>That day is still to come. Type the day on which it was given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>That day is still to come: close it when it is over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>That day is still to come: only work that was done can be logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>That everything in the folder fits together, with Python alone, in this folder:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/arranging.py"/>
    <source>That favorite is under key {number} already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That is after now: name a time that is over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That is before the running timer began.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>That is less than half, so every figure is indicative only.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>That is longer than the {duration} scheduled on that day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>That is not the passphrase of this log: check Caps Lock and the keyboard layout, and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>That is not the recovery sheet of this log: look for the newest one, since it takes the place of every older one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>That is {days} days back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>That is {share}; by chance alone, as if those reporting were drawn at random, it could be {low} to {high}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That no step is missing: a member who alters the program could hide an entry, or later steps of one, among the digests. Ask for a package with the times of all steps where that matters.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>That the key of this log signed it, with OpenSSH, in this folder (on Windows, in the command prompt):</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That the log was not written anew as a whole by whoever has the key: no receipt fixes it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>That the record goes on from entry {seq}: {steps}, nothing readable</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>That timer is running already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>That week has begun. Weeks are chosen ahead of time, so that nobody can say they were picked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>That week is none of those asked for: ask for a longer period first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>That what came after the last receipt was not written anew by whoever has the key.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>That would end after now: only work that is over can be logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>That's all for today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>That’s all for this day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/close_button.py"/>
    <source>That’s all for today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>The answer under harder rules</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The backup could not be made.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>The backup could not be opened.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The backup is being made…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/replacing.py"/>
    <source>The backup is not in its place yet ({why}): close every program that uses {folder}, then start Duty Tracker again, and it goes on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/backing_up.py"/>
    <source>The backup of today could not be made. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} cannot be read ({why}): check the name, and that this program may read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} is damaged. It was left as it is: use another one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>The backup {path} was made by a newer Duty Tracker: install the newest version to restore it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>The benchmark in this unit file cannot be right, because {clause}: ask for a new unit file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>The benchmark in this unit file does not have the right shape{place}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>The choice of weeks that holds from {day} on is taken out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The chosen weeks must be given oldest first, and each only once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>The clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>The clinics have {together} therapists together, the unit {roster}: that is right where some work in none of them, or in several.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/statements.py"/>
    <source>The collection was changed elsewhere in between, so nothing was changed: open it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>The collection {name} is damaged ({path}). It was left as it is: put a backup of it in its place.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>The command accept-copy does that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The comparison</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The comparison line by line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>The computer’s clock had been set {times} while changes were made, first {off} at {at} UTC.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>The computer’s clock was behind when something was recorded on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>The computer’s clock went back {times} between two changes, first from {before} to {at} UTC.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The contract counts booked appointments: enter those of this week in Weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The contract counts protected blocks: add them to the working hours in Settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, and it was kept.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, and {gap} more was given than it says.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract gives {short} more than was needed, but {gap} of it was not given: {outcome}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract is just enough, and {gap} more was given than it says.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>The contract is {short} too small, and {gap} more was given than it says: {outcome}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>The contract of these weeks is not known, so what was given has nothing to stand beside.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>The contract over time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The contract terms must be given oldest first, each with a first day of its own.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>The contract’s {hours}: in {enough} of {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_lines.py"/>
    <source>The curve is {hidden}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>The curve of guaranteed hours with a mark for each offer: {marks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>The curve of guaranteed hours; no offer has a mark.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/columns_to_spans.py"/>
    <source>The dates in this file can be read two ways (03/04 is March 4 or April 3): say which one it is, with --dates month-first or --dates day-first on the command line.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>The dates in this file can be read two ways: say which one is right.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>The day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>The day is closed; {questions} about it wait. Nothing is lost if you leave them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The day must be a real date, written like 2026-03-02.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The day must lie between {first_day} and {last_day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The day must lie from {first} to {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>The day that is off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The digest</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The disk did not give all of the {called} {database}, which is whole: try again, and have the disk looked at if this comes back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>The eight groups of the recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>The entry line and the timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/folder.py"/>
    <source>The evidence goes into a folder of its own: say by its name which one is to be made.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>The facts of the unit were changed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>The figures</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <source>The figures behind the first page</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_draft.py"/>
    <source>The figures count as a packet, and stay out of the file. {why} Wait for more shares to put them in.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/saving.py"/>
    <source>The file could not be saved there ({reason}). Choose another folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>The file does not say its encoding: it was read as {name}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>The file does not say its time zone: its clock times were read as those of {zone}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection_files.py"/>
    <source>The file of the collection {name} is gone: put {path} back, or remove the collection.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's contract terms differ: what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's member (code, clinic or program) differs: what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's settings (first day of the week, time zone or notes) differ: what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>The file's working hours differ: what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_parts.py"/>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The first day must not come after the last one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>The first five {five}, the other eight {others}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>The first, there</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>The folder after --data-dir must have a name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The folder of the log cannot be written; make it writable, or choose another one with --data-dir.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The folder {folder} is no log that was kept aside here: name a backup, or such a folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The folder {private} must be yours alone; remove it and try again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>The gap has {minutes}: type 1 to {most}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>The grid shows and sets the minutes of this place alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>The grid shows and sets work from an earlier week alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>The guarantee must not be longer than the week it is counted on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The head</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The id must be a UUID.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>The key file named another key than that of this log: lines typed while it was locked may have been read by whoever changed it, and are not here. The right key is back in its place.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/making.py"/>
    <source>The key file {key_file} cannot be read: put a copy of it back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} cannot be read ({strerror}): allow this program to.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} is damaged. It was left as it is: put a copy of it back, then the log opens again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <source>The key file {path} is missing, so the log cannot be opened: put a copy of it back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The key of the steward</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The key that shares are sealed to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>The keyboard settings of the desktop can bind a key to this command, which opens the line too:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer does not answer or is locked: unlock it, or use your passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer does not hold the key of this log: enter the passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>The keyring of this computer does not open this log: enter its passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>The keyring of this computer kept something else: use your passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>The keyring then opens nothing any more: the log gets a new key, and so does every automatic backup, which can take a while.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>The keys of the favorites work everywhere</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewal.py"/>
    <source>The keys were not changed in full.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The label</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The label of the member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last 12 weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 12 whole weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 6 whole weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last 8 weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last 8 whole weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The last day asked for must not come before the first one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>The last day must not be before the first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last half year</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>The last sign of each group checks the four before it and the place of the group.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The last unit file was made on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The last week must not come before the first one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>The last whole week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>The last year</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>The line is too long: it may have {most} characters and has {length}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The list, its totals, when things were written down and which changes were late follow from the steps: verify.py works them out anew.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>The log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log comes first …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>The log copies itself once a day and when the program ends, if anything was changed. A copy counts once it was read back in full. Those of twelve days, ten weeks and nine months are kept.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>The log did not open</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/unlocking.py"/>
    <source>The log did not open, because something in Duty Tracker went wrong.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log had no passphrase: anyone who has this file can read all of it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log has it …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>The log has it. {done} of {all} backups have it too …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>The log has no passphrase: anyone who gets at that folder can read all of it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log is always encrypted on disk. On an employer’s computer it can be seen that the program is there, and an administrator watching an unlocked session can read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/sealed_answer.py"/>
    <source>The log is locked, so this was kept for it, sealed: {what}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/handover_server.py"/>
    <source>The log is not open in the window: unlock it there first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>The log locks after this long without anybody at the computer. It also locks with your session, with Ctrl+Shift+K, and from the tray. Nothing of it is shown then, and its key is no longer held. A running timer goes on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log of member {member}, as it was on {made}, without entries.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>The log of member {member}, as it was on {made}: {entries}, the last one of {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>The log of {name} is locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase only. Nobody can reset it: if you forget it, the log stays closed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, or for whoever is signed in as you at this computer. Nobody can reset the passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, or with the recovery sheet. Nobody can reset either of them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The log opens with your passphrase, with the recovery sheet, or for whoever is signed in as you at this computer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The log that is here is no older copy: just go on with it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>The log that was kept in {folder} is back in its place.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The meal and the protected blocks must lie inside the shift.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The meal and the protected blocks must not overlap.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>The median of the latest four comparable weeks is {median}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed as much as its contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed {minutes} less than its contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The median week needed {minutes} more than its contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>The member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>The member code {member} is known with another key, so this share is set aside: ask whether one person uses both.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>The member code {member} is known with another key. If one person uses both, such as on two computers, the weeks of both belong together. If another person uses the same code, they are counted apart.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>The member “{name}” was put away: bring it back with “members --bring-back” first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>The minutes of the meetings must be given.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>The moment after --now must be a real date and time, written like 2026-03-04T14:17.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>The name</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>The name of a collection {trouble}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The name of the clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>The name of the offer {trouble}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The name of the project</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The name of the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>The name {trouble}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erasing_notes.py"/>
    <source>The note is erased in the log, and still stands in copies of it: this is tried again. {why}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/entering.py"/>
    <source>The note looks as if it told who a patient is: leave that out, or add --note-is-safe if it is not about a patient.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/note_answers.py"/>
    <source>The note was said not to be about a patient.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/notes.py"/>
    <source>The note {trouble}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_chart_card.py"/>
    <source>The offers on the curve</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>The offers on the table were changed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window broke off its answer; look there whether it was done.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window did not answer in time; look there whether it was done.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>The open window does not understand this command; both must be the same version.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>The other, there</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>The packet was saved: {names}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>The passphrase in {environment} is not text: set it in UTF-8.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The passphrase was not set, because something in Duty Tracker went wrong.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>The paused timer measured only a part of that time: change its entry first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The percentage must be a number from 0 to 100, such as 17.5.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The place of a timer must not be below 0.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/printing.py"/>
    <source>The printer does not answer. Check it, or save a PDF and print that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/printing.py"/>
    <source>The printer stopped. Check it and print again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>The record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <source>The recovery sheet opened your log. If you forgot the passphrase, set another one now: the one until now opens nothing any more then, and the sheet goes on holding. You can also do it later, with the sheet, under Settings, Safety.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>The recovery sheet that was made could not be shown, for the log was locked: make a new one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>The reference week has from 1 minute to 168 hours of work.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/pooling/pool.py"/>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The roster counts everyone in the unit, so it cannot be smaller than {fewest}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The roster of a clinic must count from 1 to {most} therapists.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The same again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_page.py"/>
    <source>The same in a full week, and not in others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>The second place for backups, {folder}, is not there: connect it, or choose another.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>The settings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>The shares in {folder} are not sealed, so that anyone can open them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet of {date} opens this log beside your passphrase. Whoever finds it, and has the files of the log, can open it too.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet of {date} then opens nothing any more: the log gets a new key, and so does every automatic backup, which can take a while.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>The sheet opens the log from the moment it is made. It is shown once, to be printed or saved as a PDF.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>The sheet was neither printed nor saved, and it can't be shown again: print it, or write down the groups, before you close this.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>The shift of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>The short week (*) is short only with the work left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The start must lie on the entry's own date in the time zone of the log.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The start of a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>The statement of this evidence package was rewritten: ask for the package again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The statement was signed with the key of this log, and names the end of the chain.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/entry_file.py"/>
    <source>The system did not allow it ({why}): change what starts with the session in the computer’s own settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/picture.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>The table holds every figure.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>The text of a note was erased for good {erased}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_text.py"/>
    <source>The time must be a real instant with its offset, written like 2026-03-02T14:02:00-08:00.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of adopting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of recording</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of sharing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of the receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time of the unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The time zone must be a known name, such as America/Los_Angeles.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>The time, other than as the member’s own computer told it. A clock that was wrong before the program was started and stayed so is not noticed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/timing.py"/>
    <source>The timer begins after now, so the clock was moved: correct when it began, or discard it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>The timer begins later than now, {since}: the clock was moved. When did it begin?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The two are not the same. Type it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>The undone list is complete</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>The undone list is not answered: confirm it, also where nothing was left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The undone list of {week} is not answered yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>The unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>The unit and the period</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>The unit and the weeks asked for</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The unit file of {day} says something else: make a new one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>The unit file of {day} says the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>The unit file waits: it is shown once your log is open.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>The unit file was signed and saved: {name}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_from_file.py"/>
    <source>The unit file {name} holds no offers: choose one that does.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>The unit’s</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>The unit’s hours are rounded to half hours, so less than half an hour between both means nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_view.py"/>
    <source>The week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>The week after</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for is over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for is ready to be shared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The week asked for was over when your log began.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>The week away, from {day}, is not counted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <location filename="../../dutytracker/ui/weeks/weeks_place.py"/>
    <source>The week before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>The week in full</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>The week must lie from {first} to {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/choosing_weeks.py"/>
    <source>The week of {day} has begun. Weeks are chosen ahead of time, so that nobody can say they were picked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>The week shown in Weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>The week {week}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>The week: {verdict}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>The weeks asked for must lie between {first_day} and {last_day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The weeks asked for: {dates}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The whole log is read beside the window, once a day. That was not done yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>The whole log was last read on {day}, and nothing in it was damaged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>The whole unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The word for {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>The word for {duty} must not be empty.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The {called} {database} cannot be read ({why}): {mend}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>The {called} {database} is damaged. It was left as it is: put a backup of it in its place.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for are over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for are over; your log has {here} of them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>The {count} weeks asked for were over when your log began.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>The {place} group is wrong: check it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Their actual length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Their estimates</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>Their text goes out of the entries, of every earlier step, and of the automatic backups.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Therapists</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collections.py"/>
    <source>There already is a collection called {name}: choose another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>There already is a file {path}: choose another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/beginning.py"/>
    <source>There already is a log in {folder}: open it, or choose another folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>There already is {already} {key}: change that one instead.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>There are too many receipts in this folder: choose another one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>There is more than {groups} groups: check what was typed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>There is no collection called {name} yet: name the files or folders to begin it with.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>There is no collection called {name}: choose one that is there, or begin it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/kept_collections.py"/>
    <source>There is no collection called {wanted}: choose one that is there, or begin it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <location filename="../../dutytracker/exchange/share_folder.py"/>
    <source>There is no file or folder {path}: check the name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>There is no folder {folder}: choose one that is there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>There is no log here that this receipt could be for: take it where the share was made.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>There is no log in {folder} yet, so there is nothing to back up.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/opening.py"/>
    <source>There is no log in {folder} yet: begin one first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>There is no member “{called}”: choose {names}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>There is no member “{called}”: nobody began a log here yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_steps.py"/>
    <source>There is no packet yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>There is no passphrase: anyone at this computer can open this log. A first passphrase makes a new key, so that older copies of the files stay closed too.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>There is no share of {who} that a receipt can be made for: ask for one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>There is no such file; check its name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_sheet.py"/>
    <source>There is none, so nobody can open the log if you forget the passphrase. A sheet is a printed page that opens it; keep it at home. Whoever finds it, and has the files of the log, can open it too.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>There is nothing to make again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/desk.py"/>
    <source>There is nothing to take back in this collection.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>There is nothing to take back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>There is nothing to undo.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/folder.py"/>
    <source>There is something in this place already: choose a new folder for the evidence.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>There was no log here before.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>These are my hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/handover.py"/>
    <source>These are too many files to hand to the open window: name the folder they lie in.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>These figures come from {weeks} chosen ahead of time ({when})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>These figures come from {weeks} chosen ahead of time; other weeks were not asked for and are not counted as anything.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>These hours hold from</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>These hours hold in this week already. Change something, or press Esc.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>These weeks cannot be shared: a reader would refuse them, because it would say: {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>These weeks make a share that is larger than 8 MiB, which nobody could read: share fewer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>They must begin on or before the first day of this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>They say how much time the contract guarantees, and where your work falls. Type them like 8:30-5; several protected blocks with commas, or leave them empty where none is fixed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>They took</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>They were enough in {share} of member-weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This CSV of Watson is an hour off for times on the other side of a clock change: import its file frames, or what watson log --json prints.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This JSON is not from Timewarrior or Watson: import what timew export prints, or Watson's file frames.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML declares types or entities, which no report does, so it is not read.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML is damaged or was cut off: export it again and import that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/hamster.py"/>
    <source>This XML is no report of a program that is known here: see which ones in the guide.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This belongs to an evidence package: give its folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/line_form.py"/>
    <source>This changes an entry: press Enter, or Esc and then start a timer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>This collection was written by a newer Duty Tracker: install the newest version to open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>This computer has no keyring that this program can use, so the log opens with your passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/os_keyring.py"/>
    <source>This computer has no keyring that this program can use: open the log with your passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/second_place.py"/>
    <source>This computer may forget what lies on it when you sign out: choose a second place, or everything you log here can be gone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>This copy is your log from now on. What it lacks is only in other copies and backups.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This copy of the log went on by itself: it lacks what was saved here until {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>This day is too far away. Type a date after 1999 and within the next ten years.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>This desktop does not give {keys} to programs. Bind it in the keyboard settings of the desktop to the command that opens the line.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>This desktop does not tell how long nobody has touched keyboard or mouse, so here it asks nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>This desktop shows no tray now. Where there is one, a click on the sign opens the line.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/moving.py"/>
    <source>This entry has no clock time: press Enter on it and type one, such as @9:10.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package does not hold together: {problem}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package is damaged or incomplete: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package was altered after it was signed: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This evidence package was made by a newer Duty Tracker: install that version to check it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_files.py"/>
    <source>This file also holds your notes, as you typed them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file begins with a byte order mark, so another program has changed it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file cannot be opened; check its name and where it lies.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file has a line that is far too long for a timesheet: export it again and import that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a decimal number that is far too long or written in another way.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a decimal number where only whole numbers are used.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds a number that is far too large.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This file holds letters that no signed file holds, so it is of another kind.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds more items than a whole working life fills, so it is no file of this program.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This file holds more than a whole working life fills, so it is no file of this program.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds something that is not a number where only whole numbers are used.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds text that cannot be taken: text {trouble}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file holds text with an invisible character (U+{hidden}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is ambiguous: in one place it says the same thing twice.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is damaged or was cut off: it is not complete JSON.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is in an encoding that is not known here: export it as UTF-8.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is larger than 16 MiB, so it is no file of this program; choose another one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is larger than 16 MiB: export a shorter time from the other program.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is nested deeper than any file of this program.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file is not UTF-8 text, so it is damaged or of another kind.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/reading.py"/>
    <source>This file is not from a program that is known here: import a log file (.dutylog), or a file of Toggl, Clockify, Kimai, Timewarrior, Watson, TimeTagger, Hamster, klog or gtimelog.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This file is not text all through, so it is damaged or of another kind.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This file is signed as a receipt but holds something else: ask the steward for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This file is signed as a share but holds something else: ask for the share again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This file is signed as a unit file but holds something else: ask the steward for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This file may not be read with your account; copy it to a folder of your own first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_folder.py"/>
    <source>This folder cannot be listed: ask for the right to read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This folder holds more than an evidence package: keep its files alone in a folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/reading.py"/>
    <source>This folder holds something else than evidence: choose the folder of an evidence package.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_session.py"/>
    <source>This folder holds the log itself; choose another one for the file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/second_place.py"/>
    <source>This folder lies with the log itself, and would be lost with it: choose another one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is a folder, not a file; choose a file in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is a link, not a file; choose the file it points to.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a receipt, not a share: a receipt is taken by import.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a receipt, not a unit file: a receipt is taken by import.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a sealed share, not a unit file: the steward it is sealed to reads it in Review.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a share, not a unit file: a steward reads it in Review.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/text.py"/>
    <source>This is a spreadsheet, an archive or a document, not text: export it as CSV and import that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a unit file, not a share: members open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>This is a unit file: adopt it with unit FILE --adopt, or open it in the window.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is a whole log, not a share: ask its owner for a share, which tells only totals.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is a whole log, not a unit file: a log file is taken over by import.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is a whole log: nothing in it is signed, so there is nothing to check.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is an encrypted log, which holds nothing to check without its key: open it to see if it is sound.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This is an older copy of the log: 1 change that was saved here on {day} is missing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/head_file.py"/>
    <source>This is an older copy of the log: {missing} changes that were saved here until {day} are missing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <source>This is guaranteed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>This is guaranteed from</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>This is no file of another program that tracks time: choose another one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This is not a chosen week, so nothing is expected. No more weeks are chosen.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This is not a chosen week, so nothing is expected. The next one begins on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This is not a log file of Duty Tracker; a log file is made with the archive command.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This is not a receipt of Duty Tracker: choose a file whose name ends in .dutyreceipt.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>This is not a share of Duty Tracker: choose a .dutyshare file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This is not a unit file of Duty Tracker: choose a file whose name ends in .dutyunit.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/strict_json.py"/>
    <source>This is not an ordinary file; choose a file on a disk.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This is the key file of a log: it is not signed, and belongs beside that log and nowhere else.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>This is the only member here, who cannot be put away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/facts.py"/>
    <source>This is your record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>This keyboard has no {keys}. Choose another key.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/inbox.py"/>
    <source>This line is too long to be kept while the log is locked: make it shorter.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This log file does not have the right shape{place}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>This log file holds something from the future ({named}): check the date of this computer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is ambiguous: it holds two records of different kinds with one id.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is ambiguous: it holds two records of one kind under one key ({name}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>This log file is not complete: one of its entries clears an undone item that is not in it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_shape.py"/>
    <source>This log file was made by a newer version of Duty Tracker; install that version to open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/receipt_words.py"/>
    <source>This log holds this receipt already: nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>This log is protected: enter its passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/logbook/locked.py"/>
    <source>This log takes no lines while it is locked yet: unlock it once, from then on it does.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/key_file.py"/>
    <location filename="../../dutytracker/store/opening.py"/>
    <source>This log was written by a newer Duty Tracker: install the newest version to open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>This member named no clinic: ask them to name it in their settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>This one log, its automatic backups, and backups saved to a file while the sheet holds.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/packets.py"/>
    <source>This packet differs from an earlier one by so few members that they could be told from the difference: wait until more shares have come, or ask for the same weeks of the same members as before.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>This packet differs from the one of {day} by {members}: whoever has both can tell.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>This packet was not checked against earlier packets: name a collection.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt cannot be right, because {clause}: ask the steward to make it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt does not have the right shape{place}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt is far larger than a receipt can be: ask the steward for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <source>This receipt is for the log of member {member}, not for this one: give it to its owner.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>This receipt is for this log and would come in: nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>This receipt was made by a newer version of Duty Tracker: install that version to take it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_taking.py"/>
    <source>This receipt was not made for this log as it is: entry {seq} of its history is another one or is missing, so open the log that the share was made from.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>This rule needs protected blocks in your working hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share is damaged or was changed by another program: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share was altered or cut off on its way, so it cannot be opened: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This sealed share was made by a newer version of Duty Tracker: install that version to read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share cannot be right: {clause}. Ask the member to make it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>This share does not continue the record that was received before, so it is set aside: ask {member} why, and for a new share.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share does not continue the record that was received before: ask the member why, and for a new share.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share does not have the right shape{place}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>This share holds, the earlier do not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>This share holds, the others do not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed to a steward's key, and no log with such a key is at hand: open it with the log that made the unit file; if it is lost, send a new unit file and ask for the shares again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>This share is sealed to a steward's key, so it can be checked only where that key is.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed to another key than this log's (digits {digits} …): open it where that key is; if that key is lost, send the members a new unit file and ask for their shares again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/sealed_share.py"/>
    <source>This share is sealed twice, which this program never does: ask the member to share it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share names formulas that never were ({formulas}): ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>This share names its member in a way that cannot be taken ({field}): {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>This share of {member} tells another past than one that was handed in before. Ask {member} for a new share; leave this one out if it comes from an old copy, or let it hold if {member} began the log anew from a backup.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_shape.py"/>
    <source>This share was made by a newer version of Duty Tracker: install that version to read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/trackers/table.py"/>
    <source>This table is too large for a timesheet: export a shorter time and import that.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>This time was protected for indirect care and was taken up by something else:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This unit file cannot be made: members could not open it, because their program would say: {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_reading.py"/>
    <source>This unit file cannot be taken ({field}): {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This unit file does not have the right shape{place}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>This unit file is far larger than a unit file can be: ask the steward for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file is the one that was adopted last.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_offers.py"/>
    <source>This unit file lays no offer on the table.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>This unit file names no clinic “{name}”: choose one of {some}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/adopting.py"/>
    <source>This unit file names no clinics: leave the clinic out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_shape.py"/>
    <source>This unit file was made by a newer version of Duty Tracker: install that version to open it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file was made on {day}, before the one you adopted ({held}): ask the steward for the newest one. If a wrong clock made those dates, leave the unit in Settings first, and open this file again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/adopt_answer.py"/>
    <source>This unit file was signed with another key ({digits}) than the one you adopted ({held}): ask the steward to read out the digits of their key, and adopt it with --other-key if they are the first ones.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>This unit file was signed with another key than the one you adopted. Ask the steward, in person or by phone, to read out the digits of their key: whoever made this file could otherwise set your contract and read your sealed shares.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>This was changed in the meantime, so nothing was saved: look at it again and repeat your change.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <source>This was not done, because something in Duty Tracker went wrong.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>This week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>This week has begun: it stays chosen, so that nobody can say it was dropped.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/paper.py"/>
    <source>This week of this member is typed in already: change that one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This week was not chosen but logged all the same: it is kept, and enters no median and no count.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>This week was not chosen to be logged: nothing is asked for, and all of this is up to you.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>This week was not chosen, so nothing was expected: an empty week does not mean that there was no work.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>This work came up and was not done in time:</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This {name} is damaged or was changed by another program: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/envelope.py"/>
    <source>This {name} was altered after it was signed, so it cannot be used: ask for it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Three</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Three questions come first, in the window. From then on this is the line that logs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>Throw all of them away when this window is closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Throw it away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Tick the days you work first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Tick the days you work, or press Esc to skip this question.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>Time left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Time on your schedule set aside for this work, like 4-5 or 9-9:30, 4-5. Empty if none is fixed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>Time that was scheduled and not worked. What it does to the guarantee, the contract says. Of several days only the scheduled ones are entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Time that you tracked in another program. You see what would come in before it does, and say which duty each project or tag means. The same file twice changes nothing. A file can also be dropped here.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Time told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Time zone of the log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Timeline</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline.py"/>
    <source>Timeline of the day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer corrected: {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer discarded: {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timer stopped: {duty}, nothing to log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/timer_strip.py"/>
    <location filename="../../dutytracker/ui/today/timer_bar.py"/>
    <source>Timer: {duty}, {words}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Times a manager was told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Times told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timing {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>Timing {duty} again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>To</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>To add an item, type it on Today, such as undone charting 30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To lay its offers over it: python3 run.py offers {file} {folder}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To pool the unit: python3 run.py review {folder} --roster {roster}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To see the member: python3 run.py --data-dir {folder}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli.py"/>
    <source>To see the steward’s Review (Ctrl+4): python3 run.py --data-dir {folder}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/side_bar.py"/>
    <location filename="../../dutytracker/ui/today/day_review/review_views.py"/>
    <location filename="../../dutytracker/ui/today/today_place.py"/>
    <source>Today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Today’s contract terms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>Today’s terms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <source>Today’s terms are called so already: give the offer another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>Today’s terms give {hours} per 40 h.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_today.py"/>
    <source>Today’s terms, as each member entered them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Together</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Together about {minutes}, by estimate.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Together {minutes} on {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/importing_section.py"/>
    <source>Toggl Track and Clockify (detailed report as CSV), Kimai (CSV in English or German), Timewarrior (what timew export prints), Watson (its file frames), TimeTagger (report as CSV), Hamster (TSV or XML), klog and gtimelog.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>Told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>Told a manager?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Too few days closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Too few members for a figure: {number} with a week that can be compared, and it takes at least {least}, so that nobody can be told from it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Too few members have two weeks that can be compared, so how many are short does not show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Too few members to show a figure: {number} of at least {least}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Too late to count: more than 7 days ago.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>Too many folders in {folder} begin with {slug}: choose another name.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Totals of each day, without clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Treatment planning</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>Treatment planning and preparation</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/weeks/pages.py"/>
    <source>Trend</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Trend of the weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/trouble_screen.py"/>
    <source>Try again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Turn it off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Turn it on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Two</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>Two shares of one key tell different histories of the same length, so both are set aside: ask {member} for a new share.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>Two shares of {member} tell different histories of the same length, so one of them was changed or comes from an old copy. Ask {member} which of them holds, or for a new share.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>Type a date, like 11/30, 11/30/2026 or 2026-11-30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Type a note after a slash: call 15 / left a message. At most 120 characters. It stays in this log and is in no file but a log file (.dutylog). Never name or describe a patient. What looks like it is underlined and asked about, but no check can promise that a note is safe.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Type a passphrase, or choose to have none.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type a percentage, like 18 or 17.5.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_empty.py"/>
    <source>Type each offer as it was made. Beside it you will see at once in how many weeks it would have been enough, how many members would still be short, and what it adds to today’s terms, in hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>Type from when to when, like 8:30-5.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>Type hours like 27 or 27:30. They stay with this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>Type hours like 8:30-5. They say how much time the contract guarantees and where your work falls.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type how many hours, like 7, 7.5 or 7:30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>Type how many people the unit has to see how much of it reports.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>Type how many people the unit has, as a whole number.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Type how many therapists work there, as a whole number.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <source>Type p15</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Type the first and the last day; the export holds the whole weeks around them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Type the groups of your recovery sheet too, and it goes on opening the log. If you leave them out, the sheet stops working: make a new one afterward, and destroy the old one.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Type the new passphrase.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>Type the part of a full-time job, like 0.6 or 60 %.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/restore_window.py"/>
    <source>Type the passphrase of the backup first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Type the passphrase of this log first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Type the time like 8-9:30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>Type what the clinic is called.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <source>Typed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/kept_line_row.py"/>
    <source>Typed at {time}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <source>Typed in by the steward, unsigned, and in no other figure of this packet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>Un&amp;pin&#9;P</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Under today’s terms you had {given} in this week ({dates}), and needed {need}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>Under {offer} you would have had {given} in a week like this one ({dates}), and needed {need}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <location filename="../../dutytracker/ui/palette/palette_actions.py"/>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Undo</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/spreadsheet.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <source>Undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Undone at the end of each week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Undone at the end of each week, {range}: {minutes} in {items} at the last.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Undone estimates halved</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>Undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/today/undone_table.py"/>
    <source>Undone items</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone items at the end</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone items cleared in the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Undone list answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Undone list confirmed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Undone list not answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Undone list open again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>Undone on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Undone that week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_card.py"/>
    <source>Undone this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Undone work at the end of each week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Undone work is estimated ({share} of need).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>Undone, arose that day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Undone, estimated</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Undone, noted more than 7 days later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/answering.py"/>
    <source>Undone: {what}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>Unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_place.py"/>
    <location filename="../../dutytracker/ui/review/unit_steps.py"/>
    <source>Unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_files.py"/>
    <source>Unit file (*{suffix})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Unit file of {unit}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>Unit file of {unit} adopted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/unit.py"/>
    <source>Unit file set up</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/stewardbook/unit.py"/>
    <source>Unit file taken over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_from_file.py"/>
    <source>Unit files (*{suffix});;All files (*)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>Unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Unlock</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Unlock it in the window once; from then on this is the line that logs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <source>Unlock…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>Unpaid meal</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Unproven weeks taken as enough</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Use the passphrase</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Use the program’s own words</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Use the recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Value</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Verdict</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Verdict: {verdict}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Verdicts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Wait for more shares, or take the same members and weeks as before.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>Waiting on others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Waiting on others, estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>Was anything left undone?</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_model.py"/>
    <source>Week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>Week by week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: as much as contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at least {gap} less than contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at most as much as contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: at most {gap} more than contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: {gap} less than contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>Week by week: {gap} more than contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>Week from</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Week from {weekday}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/actions.py"/>
    <source>Week grid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>Week in full</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>Week of the day shown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Week starts on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Week to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Week totals</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <source>Weeks are chosen already, and each begins on a day: log every week again first, then choose them anew.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: none yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: the one that holds {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Weeks asked for: week {number} of {count}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks asked for: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Weeks asked for: {over} of {count} are over.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_asked_card.py"/>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Weeks begin on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Weeks begin on {day} instead of {before}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>Weeks begin on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Weeks by reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/further_charts.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>Weeks by year</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks chosen ahead of time, no others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks counted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Weeks from {day} on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks logged but not shared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>Weeks not chosen to be logged enter no sum, no median and no count.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_paper_table.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>Weeks on paper</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>Weeks received</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Weeks set aside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet.py"/>
    <source>Weeks until {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Weeks without absences only</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/today/day_card.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>What</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What an absence does to it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>What an offer adds is for those reporting, over today’s terms; 40 hours are one full-time equivalent. It is told in time, never in money.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>What an offer adds is the sum over those reporting, not over the unit, of a mean week over today’s terms; 40 h are one full-time equivalent. Time alone: nothing here is money.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What can be done with this offer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What can be done with {offer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/typing_help.py"/>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>What can be typed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>What every week and every figure of this log rests on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_list.py"/>
    <source>What fits here</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What happened to these entries</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>What holds</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <location filename="../../dutytracker/ui/weeks/trend/trend_page.py"/>
    <source>What if</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/what_if.py"/>
    <source>What if the contract guaranteed this much per 40 hours?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>What is different?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/contract.py"/>
    <source>What is guaranteed, as you read the contract; every export says that it is as entered by you. Enter hours for a full-time week: part-time hours and absences are taken into account day by day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What is odd about it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What it does not show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>What it opens</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>What it shows</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>What it would add to today’s terms is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>What it would give per 40 h is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>What it would set in your log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What its projects and tags mean</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What leave does to {offer}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>What logging cost: {words}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>What many members’ shares tell together</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>What runs counts nowhere until it is stopped.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What the contract gives in these weeks is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>What the contract gives is not known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What the contract is called</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>What the counted weeks came to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>What the file says</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>What the file sets</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>What the guarantee is counted on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/faults.py"/>
    <source>What the keyring of this computer holds does not open this log any more: enter its passphrase, then turn the keyring off and on again under Settings, Safety.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>What the review answers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>What the steps about other days say, and when they were written, but for where the clock was set: of each it holds a digest alone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>What the steps about other days say: it is hidden.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/review_bar.py"/>
    <source>What the unit file sets was changed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>What the week comes to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>What the work was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>What the work was, and where</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>What there is to go through</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_back.py"/>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>What this does not show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>What this gives depends on the appointment minutes you enter for each week, in Weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>What this gives in a week shows once your working hours are entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What this shows</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>What those who did not report had: an interval treats them as reporters, only the bounds do not.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What today’s terms give in this week is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>What today’s terms give per 40 h is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>What took protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>What took {times} away?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>What was due is not known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/erasing.py"/>
    <source>What was erased may still stand in the backups in {folder}: connect it, and it is erased there too.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>What was given can only be told where the working hours hold protected blocks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>What was given can’t be compared yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>What was given is {hidden}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>What was given is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/ui/palette/confirmation.py"/>
    <source>What was logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>What was logged, by when it was written down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What was lost on days that were not closed is unknown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>What was taken away can only be told where the working hours hold protected blocks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>What was there is kept in {folder}. To put it back, restore that folder.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>What would come in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>What would each have covered?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/empty_page.py"/>
    <source>What you add stays on this computer, encrypted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>What you type is kept as tallied on paper and typed in today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_window.py"/>
    <source>What you typed is not kept yet. Enter keeps it; Esc closes without it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <source>What your figures rest on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>What {name} means</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>What {offer} is counted on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What {offer} would have given is not known: the booked appointments of this week are not entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>What {offer} would have given is not known: working hours are missing in this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>When</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <source>When do you work?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>When every other step of the log was written down, and what kind of record it is about: no later step of an entry that is told is left out, and no place where the clock went back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>When it is lost, or somebody else saw it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>When it was written down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>When protected time is taken away, type it on Today, such as: lost 30 meeting.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>When the steward chose the weeks: that is their word.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/layer_bar.py"/>
    <source>Where it was done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Where it was done, own time told apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Where it was done: protected time, and all else as one sum</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>Where the clock of the computer was set, anywhere in the log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Where the log lies</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Where the work was done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>Where the work was done: {outside} of {logged} was outside protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <source>Where they differ</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Where to keep it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_tables.py"/>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>Where two offers come apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/offers/offers_page.py"/>
    <source>Where two offers part</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Whether entries are true: they are the members’ own, the program only notes when they were made.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>Whether the contract was broken, or who decided anything.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Whether what was typed is true.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>Whether {this} needed more than {other} can’t be told: not everything is closed ({here} against {there} per 40 h so far).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>Which weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>Which weeks are logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>While a timer runs, the program looks at how long nobody has touched keyboard or mouse anywhere on this computer, and asks what that time was. It does not see which keys or programs; nothing of it is stored or sent.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>While it is locked, the line and the palette still take what you type. Each line is sealed and waits in the inbox until you unlock. Anyone at this computer can leave a line there; you see what came in, and can take it back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>While the log was locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Who is it?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>Who reported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Who should hand in, but has not yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Whoever gets the file can read it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Whoever gets this file can open your log with it: print it at home, then delete it. Never save it beside the log, and never send it by mail.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <source>Whoever gets this file can read it. Do not send it by your employer’s mail.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>Whoever gets this file can read it; do not send it by your employer's mail.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/recovery_sheet.py"/>
    <source>Whoever has this sheet and the files of the log can read everything in it and go on with it. The sheet alone, without the files, opens nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_keyring.py"/>
    <source>Whoever is signed in as you then opens the log without the passphrase. On a computer of a domain the employer's administrator can open it too, now and later. Your passphrase goes on holding.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/backups.py"/>
    <source>Whole</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>Whole minutes from 5 to 240, please.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/length_popup.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>Whole minutes, 1 to 960.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>Whole weeks in a row, the good ones included; six to eight are usual.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>Whose key it is: compare its fingerprint with the member.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>Why</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>Why (no time, block taken, crisis …)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/undo_bar.py"/>
    <source>Why, {days} days after the work?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_columns.py"/>
    <source>With leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>With the one of {day} and an earlier one this packet leaves {members} alone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>With the packet of {day} and an earlier one it leaves {members} alone, who could be told.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>With the shares that were collected in {names}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/passphrase_question.py"/>
    <source>Without a passphrase anyone at this computer can open your record. You can set one later in Settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>Without a passphrase the log cannot be locked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>Without a project or tag</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>Without clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/log_rules.py"/>
    <source>Without notes nothing can be typed beside duty, length, time and place, so nothing about a patient either.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_labels.py"/>
    <source>Without reconstructed minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Without tray and key it starts minimized in the task bar when you log in to this computer.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>Without tray and key, starting Duty Tracker once more brings the window back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>Work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Work done alone (floor)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Work done alone less contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>Work done and left undone (need)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Work time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/packet_making.py"/>
    <source>Workbook</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>Working hours are missing for a day of this week: add them in Settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>Working hours over time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Working hours {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>Working hours: none entered.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>Working out what would come in…</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/columns.py"/>
    <source>Working time closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/new_passphrase.py"/>
    <location filename="../../dutytracker/ui/settings/confirm_window.py"/>
    <location filename="../../dutytracker/ui/settings/safety.py"/>
    <source>Working …</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>Write it “{clinic}”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <location filename="../../dutytracker/reports/review_quality_table.py"/>
    <source>Written down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_tables.py"/>
    <source>Written down on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>Written down: {shares}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>XLSX, minutes and hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_question.py"/>
    <source>Yes, keep it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/today_place.py"/>
    <source>Yesterday</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>You can also choose it later, in Settings.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>You decide what leaves, and you see it before it does.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken.py"/>
    <source>You left it out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You needed {need}; the contract gives {contracted}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You needed {need}; what the contract gives is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You were away all week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>You were away all week; {need} was needed all the same.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <location filename="../../dutytracker/ui/unit/unit_facts.py"/>
    <location filename="../../dutytracker/ui/unit/unit_sheet.py"/>
    <source>Your clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Your contract counts on booked appointment time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>Your contract counts the blocks of your working hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>Your contract stays what it is, and its label becomes that of the unit: {term}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_file_card.py"/>
    <source>Your digits, which you read aloud</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Your figures beside the unit’s</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/renewing_screen.py"/>
    <source>Your log gets a new key</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <location filename="../../dutytracker/ui/session.py"/>
    <location filename="../../dutytracker/ui/unlock_screen.py"/>
    <source>Your log is locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/session.py"/>
    <source>Your log is not begun yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Your median week needed {yours} per 40 h. What the unit’s needed is not shown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Your median week needed {yours} per 40 h; the unit’s median member-week {theirs}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>Your name</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/duty_names.py"/>
    <source>Your name for {duty}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>Your name, user name, folder names</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/sheet_window.py"/>
    <source>Your recovery sheet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Your shift ends at {time}: go through the day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>Your shift of {day} ends at {time}: go through that day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/unit_question.py"/>
    <source>Your steward’s unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/settings_place.py"/>
    <location filename="../../dutytracker/ui/settings/unit.py"/>
    <source>Your unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for one week, from {day} on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>Your unit asks for {count} weeks, the first from {day} on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/this_week_window.py"/>
    <source>Your usual hours hold again after this week. A day of paid leave is an absence: enter it there.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>Your weeks stand here side by side, the contract across them, once something is logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>Yours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>Yours: {weeks}, {dates}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a Social Security number</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a chart as a table, and back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a choice of weeks that begins on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a closing line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a closing of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>a contract term does not say how long the meetings are</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>a contract term of the week of {start} is impossible ({field})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a contract term that begins on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a date</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a date of birth</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, a length, a time, a day, a placement and “old”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, a start, a placement and “old”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a duty, an estimate, a reason, “told” and a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_line.py"/>
    <source>a duty: e, call, charting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a length and a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a length, a reason, a day and “told”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a link</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a long number</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a lost line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>a manager was told today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a manager was told today, or not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a name</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>a note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>a note that was erased</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a notice to a manager, of a loss or undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>a part of the logged minutes is larger than all of them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a phone number</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>a private name, in the list of members</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a record number</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a record of appointments for the week of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>a room or bed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>a signed file that only the steward of {unit} can open</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>a signed file; the unit’s figures need it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>a work pattern that begins on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>about an hour of charting is left undone, waiting on others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>about {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>about {minutes} left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>absence on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>absent: {kind}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>add something</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>admin</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>after the shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>against</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>agencies, housing, benefits</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>all of this as a menu</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>all of this, a placement, another duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>allow this program to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>alone (floor)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>alphabetical, never ranked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>also totals of each day, no clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an absence</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>an absence takes 1 minute to 16 hours, or the whole day without a length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an address</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an age</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an age over 89</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>an answer about the undone list for the week of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>an appointment took 60 protected minutes, and a manager was told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>an email address</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>an entry takes 1 minute to 16 hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>an offer, with its letter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>an undone item is estimated at 5 to 240 minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/vocabulary.py"/>
    <source>an undone line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>and {minutes} without a clock time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>and {number} more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>another guarantee, on the curve</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>another place for an offer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>another week (mark it with Space)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>answer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>answer “anything undone?”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>answers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>appointment booked over it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>appointments of the week of {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>arose</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>arose today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>arose {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>as each member entered them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/terms.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <location filename="../../dutytracker/ui/settings/term_text.py"/>
    <source>as entered by the member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>as much was given as was needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>as set in the unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_commands.py"/>
    <source>as suggested then</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>assigned administration</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>at a clock time that the night of the clock change skips, so left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>at least</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>at least this: not all closed or answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>at least {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <source>at most</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>at most {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>at most {share}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>at no time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>back to what was typed; list the words that fit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>before and after {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>before the shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>being timed: {what}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>being typed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>belongs to a line that begins with “undone” or “lost”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>between appointments</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>beyond</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>block taken</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>booked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>break</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>bring a cleared or corrected line back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>by a clock that ran ahead or was set back later: a later step says {moment}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>cannot be told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>cannot tell</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>cannot tell · contract unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>cannot tell · undone list not answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>cannot tell · {share} closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>can’t be told, or still running</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>can’t tell</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>change</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>changes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>changes the entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>charting yesterday, 9:00 to 9:30</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>check value</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>check values</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>choose another placement</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>chosen week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen week is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen week lies</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>chosen week of yours that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>chosen week that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/panels.py"/>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/ranges_part.py"/>
    <source>chosen weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen weeks are</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>chosen weeks lie</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>chosen weeks of yours that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>chosen weeks that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>clears an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>clinics</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>close a week step by step, among the weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>close all {days} days</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>close day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>close the day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>close the day, or open it again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>close {days}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>close {day}: everything is logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>closed late, does not count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <source>closes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>closes, keeps the text</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>closing of the week of {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>closing of {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>collection</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>collections</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>compare with this week, in the list of weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>continues</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/week_list_card.py"/>
    <source>contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>contract not known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>contract unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: appointments not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: no term entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: protected blocks not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>contract unknown: working hours not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>contract {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>contract {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>coordination last Monday, in a slot that a no-show freed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>covering</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>covering a colleague</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>crisis</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>date</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>dates</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>day off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>day off or absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <location filename="../../dutytracker/reports/notice.py"/>
    <source>days</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>decide about a share that is set aside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>delete, with Undo</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>delivery</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>doctors, hospitals, nursing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>does not belong on {name}, which takes {takes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>done, and logged today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>drop an undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>dropped</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>dropped {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/undone_field.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>duty and minutes: c 30</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/desktop_messages.py"/>
    <source>dutytracker</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>dutytracker verify FOLDER</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>each member weighs the same</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>edit an entry, fill a gap, tick an item, or the menu of a loss</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>edit the last entry, and again the one before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>edits the last entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>eighth</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>empty a cell</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>ended</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>enough</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <source>enough in {share}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>entries</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/import_change_words.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>entry of {day}, {duty}, {minutes} min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>erosion</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>every kind of absence, and part of a day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>everything of a day is logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>everything of today is logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/evidence/writing.py"/>
    <source>evidence package</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>fifth</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>file holds a share that is here already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>files</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>files hold shares that are here already.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>first</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>first share</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>fixed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>for outside</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_panel.py"/>
    <source>for the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <source>format</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>formulas {formulas}. Made {day}. No figure here rests on fewer than {number} members.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>formulas {formulas}. Made {day}. {place} No notes, no clock times.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>fourth</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>freed slots</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>from</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>from {day}: {days}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>gaps</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>given per 40 h worked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>group preparation counts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>group preparation does not count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>guarantee</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>guarantee per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>guarantee {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>guarantee {hours} per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_frame.py"/>
    <source>guaranteed hours per 40 scheduled hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <source>h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>have the disk looked at</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>held</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_cells.py"/>
    <source>hidden</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>hidden clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <source>hidden clinics</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>hidden: fewer than {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>history</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>history: what it was before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>hold it: arrows go by a minute, Enter keeps, Esc puts back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>holiday</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours in each</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>hours of the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/guarantee_question.py"/>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>hours of work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/beside_unit_card.py"/>
    <source>hours per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>how a clinic is spelled, there</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>how long, and why if not PTO: 2h, or sick 3h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>how long?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>imported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 24-hour week of a part-timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 24-hour week of a part-timer with one day of leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 40-hour week with half of it absent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in a 40-hour week with one day of leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>in a protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>in every export</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>in force now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>in protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>in the future, so left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_sheet.py"/>
    <source>in the union</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>in the week of {start} it holds a day of another week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>in the week of {start} {clause}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>in your week {dates}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answers_card.py"/>
    <source>indicative</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>initials</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/days.py"/>
    <source>is in the future: only what has happened can be logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a duty or another word of this line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a duty: lost protected time is a line that begins with “lost”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a word of this line: if it is a name, names are never logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is not a word of {name}, which takes {takes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>is too fine: seconds are not kept</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/days.py"/>
    <source>is too long ago: days before {first_day} are not kept</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it does not list what every review lists</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>it does not say clearly whether the contract is known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it does not say when it was made</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/session_start/entry_file.py"/>
    <source>it gave no reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it holds one week twice</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>it names a place of work that this share cannot hold</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>it names no key of a member</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <source>it names no member ({member})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it says that it shows nothing and shows {shown}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>it says that it was made at an impossible time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>it shows figures of fewer than {fewest} members</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>items</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>its curve has other points than every half hour</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>its days do not add up to the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/locked_page.py"/>
    <source>keeps it, sealed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/key_tile.py"/>
    <source>key {0}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>key {key}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>kind</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>laid over the weeks that members logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>later (reconstructed)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>leave day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>leave for the whole day, or not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>leaves it as it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>less absences (pro rata)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_form.py"/>
    <source>less contractual meetings of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>less work that clears older weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>letters for an earlier week, without clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>line waits for you</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>line was logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>lines</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>lines wait for you</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>lines were logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>list the words that fit at the cursor</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>log the line; what is shown in amber needs it twice</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>logged: {entry}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>logged: {what}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>logs</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>longer than 24 hours, so left out: mend it in the other program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>loss</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>losses</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>lost time takes 1 minute to 16 hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>macOS gives no program {keys}. Hold Command or Control with it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>manager told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>may stay empty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>meal</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>meal or rest break</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>meal {times}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>median</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>median of four weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>meeting</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>member handed in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>member with weeks to compare.</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>members handed in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>members short</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>members with weeks to compare.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>member’s own record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>minute</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/beside_line.py"/>
    <source>minutes and by what: 30 meeting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>minutes, {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>miss weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>misses weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more entries are multiples of 15 minutes than there are entries</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>more members take part than work in the unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>more pair of offers comes apart.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_offers.py"/>
    <source>more pairs of offers come apart.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more protected time is lost than there was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more time is closed than scheduled</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more time is scheduled than the work pattern holds</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>more undone work was recorded late than there was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move an entry by five minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move it; Delete puts it away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>move its end by a minute, with Ctrl by five</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must be written with composed characters (Unicode NFC)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/profiles.py"/>
    <source>must not be empty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must not be longer than {most} characters</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/text_rules.py"/>
    <source>must not hold invisible characters (U+{hidden})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>names a line and must come first</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>needed at least {need} per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>needed {need}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>needed {need} per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/recent_weeks.py"/>
    <source>needed, by duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>needs a number right before it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <source>no</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/decide_window.py"/>
    <source>no clinic named</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>no clock time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>no day closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>no reason given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>no reason was given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>no time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>no working day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>no working day in this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>no working hours entered for this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>no-show slot</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <location filename="../../dutytracker/ui/widgets/key_field.py"/>
    <source>none</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/hours_question.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>none fixed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>not answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>not between the years 2000 and 2199, so left out</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/standing_words.py"/>
    <source>not chosen, but logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>not chosen: nothing had to be closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>not closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <source>not counted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>not enough, by logged work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>not enough, with undone work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <source>not known</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>not readable, so left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>not shown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_forms.py"/>
    <source>not this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>not told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/steps_card.py"/>
    <source>not yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>note undone or lost time, on their rows</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/erase_window.py"/>
    <source>notes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>nothing is sent by the program</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>nothing left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>nothing logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>nothing logged, protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>nothing lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>nothing was left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>nothing yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>nothing you can see</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>notice</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>notice to a manager</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>notime</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>now</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>of</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/working_hours.py"/>
    <source>of 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>of a length below zero, so left out: take the time off by hand</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>of another length than their clock times make: the clock times count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>of every 13 weeks, for</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>of it older</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>of it own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>of the whole unit, whatever the others had</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>of {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>offer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/offers_row.py"/>
    <source>offer {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>offers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <source>older</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>older work</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_marks.py"/>
    <source>older work cleared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>on paper</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {days}, each before the first of its weeks began</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {day}, before it began</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>on {day}, before the first of them began</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>on {weekday}, {date}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its dates does not exist</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its dates is too far away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/benchmark.py"/>
    <source>one of its figures rests on fewer than {fewest} members</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_soundness.py"/>
    <source>one of its weeks does not begin on a {weekday}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_options.py"/>
    <source>one row of totals a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>one total a cell, no clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>only {closed} of {worked} days closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>only {share} closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>only {these}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/today/undone_rows.py"/>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>open</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>open it again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/closed_page.py"/>
    <source>opens the window</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>other</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>other duties</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/keys_legend.py"/>
    <source>other hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>other hours in this week alone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>other paid</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>other paid time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>other reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>outage</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>outside it</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/detail_columns.py"/>
    <source>outside protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <source>over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>overlapping with earlier work of the file: the doubled minutes count once</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>overlaps another entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <location filename="../../dutytracker/reports/tally.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: after shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: before shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: breaks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>own: days off</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>packets</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>partial, {worked} of {full} scheduled</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>parts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>patient calls since the last entry, inside a protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>patient not present</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>pattern</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/checking.py"/>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <source>payloadType</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/figures_page.py"/>
    <source>per 40 h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>pin it or not; digits are other minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>pinned</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>pins</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>place</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>plain</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_work_tables.py"/>
    <source>plus left undone (estimates)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>post</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>pre</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>pre, post: before, after the shift. off: a day off. Keep this sheet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>pro rata</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>protected</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>protected block</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <source>protected on schedule</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <source>protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>protected time lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>protected time lost on {day}, {minutes} min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>protected time that was lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>protected {times}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>put words away, leave a change, clear the line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>python3 -I -S verify.py</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>question</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/nudge_line.py"/>
    <source>questions</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>reading and answering</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/receipt_file.py"/>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>receipt</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>receipt was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>receipts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>receipts were</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>record</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>records</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>removed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>running</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>running week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>running · already {minutes} over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>same day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>sealed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>second</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>seconds</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>settings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>seventh</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/lost/lost_page.py"/>
    <source>several</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>several losses, for one notice</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_file.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>share</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/table.py"/>
    <source>share of 1</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>share was taken in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>shares</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>shares were taken in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>short</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>short *</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>shorter than a minute, so left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>sick</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>sick for 4 hours of today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>sixth</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>slot freed by a no-show</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>ssh-keygen -Y verify -f allowed_signers -I {member} -n dutytracker-evidence -s statement.json.sig &lt; statement.json</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>stands between no clock times: a range is written with a dash, as 9-9:30</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>start</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/palette/line_page.py"/>
    <source>starts a timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/collection/schema.py"/>
    <source>statements</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>status</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>still open</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>still running, so left out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>strike</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>sufficiency</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>system</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>system down</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>system outage</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>take the answer back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>take the word, or the line that was meant</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>taken</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_parts.py"/>
    <location filename="../../dutytracker/reports/lost_chart.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>tally sheet 1. Type the totals in; the program stores the day you type them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>term</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_contract_card.py"/>
    <source>terms</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>that is all</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>that’s all</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/holiday_offers.py"/>
    <source>the United States</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>the appointment minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>the booked appointments are not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the chosen week before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>the clock had been set {off}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>the contract in your log</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the first range</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/share_rules.py"/>
    <source>the minutes by duty, by place and by time of recording differ</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next 3 months</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>the next gap, also in the list of the day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next half year</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_weeks.py"/>
    <source>the next year</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>the one file is in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>the one file is not in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>the protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>the protected blocks are not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>the protected blocks of each day worked (blocks)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/reason_field.py"/>
    <source>the reason, or empty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>the same through absences (fixed)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the second</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/durable.py"/>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <location filename="../../dutytracker/store/backups/replacing.py"/>
    <location filename="../../dutytracker/store/faults.py"/>
    <source>the system gave no reason</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the time before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the time since {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>the unit’s</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>the unit’s {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>the week before</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against_box.py"/>
    <source>the week {dates}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>the whole day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>the work is from an earlier week, or not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>therapist</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_clinics_card.py"/>
    <source>therapists</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>third</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>time the duty in the line, which pauses what is timed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>timed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>timed live</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/record_values.py"/>
    <source>timer</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_tables.py"/>
    <source>to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/chosen_list.py"/>
    <location filename="../../dutytracker/ui/settings/periods.py"/>
    <source>to come</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/offers.py"/>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>today</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>today at {clock}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_view.py"/>
    <source>told a manager {days}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>told a manager {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <location filename="../../dutytracker/reports/trend_bars.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>too few days closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>too late to count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/finish_form.py"/>
    <source>took</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/day_header.py"/>
    <source>total</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>totals of each day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>totals of each week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>training</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>two ranges of weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>type a clinic</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_table.py"/>
    <source>type a name</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/keys_window.py"/>
    <source>type over the minutes; Enter or an arrow keeps them</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>typed at {time} as {line}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>underline it: work from an earlier week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <location filename="../../dutytracker/ui/weeks/compare/week_in_full.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>undone item</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>undone item of {day}, {duty}, {estimate_minutes} min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>undone items</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>undone list answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>undone list confirmed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>undone list not answered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>undone list not confirmed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>undone list of the week of {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>undone, by estimate</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>union release</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/unit_file.py"/>
    <source>unit file</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>unit of {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_who_tables.py"/>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <location filename="../../dutytracker/ui/review/paper_page.py"/>
    <source>unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>unknown: no roster</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>unsigned, so it is shown apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to a quarter more needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to half as much again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>up to the contract</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>urgent</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>urgent slot</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>voicemail, failed tries too</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/writing.py"/>
    <source>waiting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>waiting on others</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_figures.py"/>
    <source>waiting on others, never counted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>was</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>week is</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>week of yours that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>week that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>week that can be told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>week was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tally.py"/>
    <source>week, min</source>
    <translation type="unfinished"></translation>
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
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>weeks are</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>weeks of yours that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>weeks run {first} to {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>weeks that can be compared</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>weeks that can be told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>weeks were</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>weeks {days}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>were</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <location filename="../../dutytracker/reports/week_charts.py"/>
    <source>what if</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_chart.py"/>
    <source>what if {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>what the contract guarantees</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>what the contract guarantees is not entered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>what the log is set to</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>what took the time?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>which duty?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/absences.py"/>
    <source>whole day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>will not be done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>with a break in them: they come in without clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>with a note</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>with own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/labels.py"/>
    <source>within a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>without a project or tag</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>without clock times</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/share_words.py"/>
    <source>without own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>word fits</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>words fit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>work done</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>work from an earlier week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completion_words.py"/>
    <source>work that was left undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>working hours are missing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delimited.py"/>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <location filename="../../dutytracker/reports/workbook.py"/>
    <source>yes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>yesterday at {clock}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/examples.py"/>
    <source>yesterday was a day of PTO</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last 12 covered weeks (median)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last 4 covered weeks (median)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last {count} chosen weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/against.py"/>
    <source>your last {count} covered weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>your working hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>your working hours are not entered for all of this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>yours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>yours {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_strip.py"/>
    <source>{0} for the week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{0} is closed. Anything left undone?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/widgets/picture_and_table.py"/>
    <source>{0}, as a table</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{0}: about how many minutes?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>{answers} about a whole week, on its undone list or appointments, stays with the week as it was cut, and counts for none of the new ones; undo brings it back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_words.py"/>
    <source>{answers} about whole weeks, on undone lists and appointments, stay with the weeks as they were cut, and count for none of the new ones; undo brings them back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{bounds} assumes nothing about the other {others}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>{changes} in all.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>{chosen} of {weeks} chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{chosen}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{chosen}; {rest}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{clinic} ({roster})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{closed} of working time closed in time; {needed} is needed to say that it was enough.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_table.py"/>
    <source>{closed} of {worked}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{closed} of {worked} working days closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{closed} of {worked} working days closed, the undone list is confirmed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{closed} of {worked} working days closed, the undone list is not confirmed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted + {differing} more on the schedule = {scheduled}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted − {differing} never put on the schedule = {scheduled}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{contracted} contracted, all of it on the schedule.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{count} could not be copied, because the file was missing or damaged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{count} entries taken out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{count} more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{count} undone lists are not answered yet.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>{date}, {year}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{days} days after</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{days} days are closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{days} days are open again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{days} later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{days} {scheduled}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{days} {scheduled} ({protected} protected)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{day} at {clock}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{day} closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{day} is closed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{day} is open again</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}, {times}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{day}, {year}, {time}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: off.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: protected {wanted}, not {usual}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <source>{day}: {parts}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{delivered} delivered of {contracted} contracted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{delivered} of {contracted}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{delivered} of {contracted} contracted were delivered, per 40 hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{delivered} of {contracted} delivered</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{delivered} were delivered, more than the {contracted} contracted, per 40 hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_card.py"/>
    <source>{detail} Key {key}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <source>{duration} is a long stretch for one entry.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} more than contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} of it: {reason}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{duration} were not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/timer_change_words.py"/>
    <source>{duty} goes on</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run for more than a day, since {since}. Was it {duty} all the time?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nobody touched this computer from {touched} to {back}. Was it {duty} all the time?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nobody watched for a part of that. Was it {duty} all the time?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and nothing was touched here after {touched}. Was it {duty} until now?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} has run since {since}, and the screen was locked from {touched} to {back}. Was it {duty} all the time?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{duty} is still timed, {minutes} since {time}. Stop it?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/ways_in.py"/>
    <source>{duty} since {time}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{duty} taken out</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{duty}, about {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>{duty}, from {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit_chart.py"/>
    <source>{duty}: yours {yours}, the unit’s {unit}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/leaves_card.py"/>
    <source>{duty}: {logged}, {undone} undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_card.py"/>
    <source>{eligible} of {weeks} count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{entries} of this file differ from what is in the log: what is in the log stays.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>{entries} · {minutes} logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_page.py"/>
    <source>{entries}, {minutes} in all.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{entries}, {quarters} in multiples of 15 min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{entry}: that is {minutes}. Is that right?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{failed} of {files} do not hold</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{failed} of {files} does not hold</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/favorite_words.py"/>
    <source>{favorite} (Ctrl+Alt+{number})&#10;The right button or the menu key pins, moves and changes it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/history_words.py"/>
    <source>{field} {old} → {new}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{first} and {second} overlap. Is that right?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>{first} to {last} log a favorite at once while another program is in front. A small window says what was logged, with Undo.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/before_card.py"/>
    <source>{first} – {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{found} notes in this file look</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: it was never put on the schedule.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: it was taken away on {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: {taken} taken away on {days} and {never} never put on the schedule.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{gap} was not given: {taken} taken away on {days}, less {never} that the schedule held beyond the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{given} given of {due} due</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{given} given of {due} due so far</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{given} of {all} were shared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{given} of {asked}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{guaranteed} h per {reference} h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/review/offers_text.py"/>
    <source>{guaranteed} per {reference}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{guarantee} from {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{guarantee}, shrinking with leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{guarantee}, the same through leave</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_table.py"/>
    <source>{guarantee}, {rule}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{headline} ({interval}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{holiday}?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_term_marks.py"/>
    <source>{hours} ({percent} %)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve.py"/>
    <source>{hours} cover 80 %.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_curve_frame.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{hours} h</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/oddities.py"/>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{hours} h {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/curve_words.py"/>
    <source>{hours} in {share}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} never scheduled (white)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{hours} per 40 h would have been enough in 80 % of member-weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{hours} per 40 h would have been enough in half of the member-weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} scheduled beyond the contract (black line)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} taken away (crossed boxes)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_words.py"/>
    <source>{hours} would have been enough in {enough} of {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{hours} would have been enough in {share} of member-weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/not_taken_card.py"/>
    <source>{inside} of {total} files are in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{interval} treats those reporting as a random sample of the unit.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{items} cleared later took {ratio} × its estimate.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{items} cleared later took {ratio} × their estimate.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{items}, {minutes} estimated.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/chord.py"/>
    <source>{keys} alone is needed in other programs. Hold Ctrl or Alt with it, as in Ctrl+Alt+Space.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/quick_entry.py"/>
    <source>{keys} cannot be used: the desktop or another program has them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/chord.py"/>
    <source>{keys} is no key. Choose one such as Ctrl+Alt+Space.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/desktop/global_key/sentences.py"/>
    <source>{keys} is used for something else here. Choose another key.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{kind}, {length}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{left_out} of the file's closed weeks and appointment weeks are left out: a week of this log begins on {weekday}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>{length} ahead</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_set_words.py"/>
    <source>{length} back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{lines} typed while the log was locked</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/came_in_window.py"/>
    <source>{lines}, each as of when it was typed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{lost} of the file's entries keep their day but lose their clock times: in the time zone of this log they would lie on another day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>{lost} of {due} protected time due was lost.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>{low} to {high}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_cells.py"/>
    <source>{low}–{high} %</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{members} none of the weeks asked for: check the first and the last day, and which weeks are chosen on the page of the unit file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{members} none of the weeks asked for: check the first and the last day.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{members} of {roster} therapists reported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{members} reported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{members} shared weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{members} shared {weeks}; {comparable} of them can be compared.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{members}, {weeks}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/record_card.py"/>
    <source>{minutes} closed late</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{minutes} due later this week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/week_figures.py"/>
    <source>{minutes} due on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <source>{minutes} estimated, {reason}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{minutes} in protected time are logged without a clock time: leave it open if it was those.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/names_form.py"/>
    <source>{minutes} in {records}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{minutes} in {records} do not come in, because no duty is known for them; --dry-run says how.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} left undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} less needed than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/closing/closing_words.py"/>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>{minutes} logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} logged in {entries}, {protected} of it in protected time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} logged in {entries}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} logged twice at one time count once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} logged twice at one time counted once.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} logged without clock times.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{minutes} logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_rows.py"/>
    <source>{minutes} lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} lost ({reasons})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/appointments_card.py"/>
    <source>{minutes} min of indirect care needed for each hour of appointments held.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} min {seconds} s</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} more needed than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} more than was given is placed in protected time on {day}: was it elsewhere?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>{minutes} more was given than needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{minutes} more was lost on {day} than was protected and does not count: was the block moved? Change the working hours for this week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/breakdown_table.py"/>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>{minutes} needed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{minutes} noted beyond that does not count.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{minutes} of protected time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>{minutes} of protected time lost</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_words.py"/>
    <source>{minutes} of protected time taken away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} of scheduled time closed late.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{minutes} of these do not count in the week: minutes logged twice at one time count once, and group preparation counts only where the contract says so.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{minutes} of undone work noted late.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/apart.py"/>
    <source>{minutes} of what was needed was not given</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{minutes} of work from earlier weeks was also done; it does not count toward this week’s need.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>{minutes} overlap</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/preview_words.py"/>
    <source>{minutes} since the last entry</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/hint_words.py"/>
    <source>{minutes} since {clock}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{minutes} so far</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_preview.py"/>
    <source>{minutes} stayed undone.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/questions_card.py"/>
    <source>{minutes} still to come</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/missing_strip.py"/>
    <source>{minutes} undone</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{minutes} · since {time}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/store/writing.py"/>
    <source>{month} {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month} {first} – {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{month} {first} – {last}, {year}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/inbox.py"/>
    <source>{most} lines wait for this log already: unlock it, and they are logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/profiles/choose_screen.py"/>
    <source>{name} (anyone can open it)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>{name} (put away)</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} cannot be told: no week has a record of booked appointments.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} cannot be told: none of your weeks has a record of booked appointments.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} can’t be compared: working hours are missing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} can’t be told: there is no covered week.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{name} has no working time, so there is nothing per 40 h to compare.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <source>{name} must lie from 0 to {most} hours.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks} with a record of booked appointments; today’s terms in {held} of {all} in all.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}, as today’s terms were.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {covered} of your {weeks}; today’s terms in {held}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks, as today’s terms were.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks; of today’s terms that is {hidden}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{name} would have been enough in {share} of member-weeks; today’s terms in {today}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>{name} {number}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/steward.py"/>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/stewardbook/members.py"/>
    <source>{name} {trouble}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/deleted_window.py"/>
    <source>{name}, deleted {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: no duty is known, so it does not come in; say which with --map "{given}"</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: no indirect care, so it does not come in</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: {duty}, as its words say; say otherwise with --map "{given}"</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/tracker_words.py"/>
    <source>{name}, {minutes}: {duty}, as you said</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <location filename="../../dutytracker/ui/review/unit_offers_card.py"/>
    <source>{name}: {terms}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sufficiency_words.py"/>
    <source>{need} needed, {contracted} contracted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/week_chart_words.py"/>
    <source>{need}, not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{notes} erased for good</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not report or cannot be counted: unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} did not report: unknown</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} files in the inbox cannot be opened by this log; nothing of them was taken.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} handed in nothing yet</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} imported</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} later</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} lines in the inbox could not be logged: open the window to see them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/inbox_words.py"/>
    <source>{number} lines that were typed while the log was locked were logged first.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sealed_form.py"/>
    <source>{number} lines wait in the inbox.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{number} members, weeks with fixed protected blocks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/safety_locking.py"/>
    <source>{number} min</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_page.py"/>
    <source>{number} needed more</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/day_review.py"/>
    <source>{number} of {all}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} of {all} have given all {weeks} weeks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/member_rows.py"/>
    <source>{number} of {all} have given the week asked for</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{number} of {roster}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{number} of {roster} in the unit reported ({share}).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{number} of {weeks}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/receipts.py"/>
    <source>{number} saved in {folder}. Give each member theirs.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} the same day</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_page.py"/>
    <source>{number} told</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{number} weeks were not chosen and say nothing</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>{number} within a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>{offers} ({why})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_chart.py"/>
    <source>{offer}: {hours} per 40 h, enough in {share}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/own_offers.py"/>
    <source>{offer}: {terms}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{one} and {other} both give {full} in a full week; {week} {one} gives {minutes_one} and {other} {minutes_other}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <location filename="../../dutytracker/ui/this_week/difference_words.py"/>
    <location filename="../../dutytracker/ui/weeks/open_points_words.py"/>
    <source>{others} and {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/members_page.py"/>
    <source>{others} looks like “{clinic}”.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/week_grid.py"/>
    <source>{others} min here were logged one by one, so the total cannot be less: change or delete those entries on Today.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/page.py"/>
    <source>{outside} outside protected time, {own} of it own time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{parts}. Nothing about a patient belongs in the log.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{parts}? Nothing about a patient belongs in the log.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/note_words.py"/>
    <source>{part} looks like {kind}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/store/backups/faults.py"/>
    <source>{path} is no backup of Duty Tracker: choose another file.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of booked appointment time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of scheduled time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/term_words.py"/>
    <source>{percent} % of scheduled time less {meetings} h of meetings</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>{percent} % of scheduled time less {meetings} of meetings a week</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/log_reading.py"/>
    <source>{place} of this log file cannot be taken ({field}): {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{place} · own time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/facts_card.py"/>
    <source>{problem} Until it is corrected, the figures are shown as if it were unknown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/frame.py"/>
    <source>{range}; {week_start}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>{receipts} of a steward fixes how the log stood when a share reached them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_meaning.py"/>
    <source>{receipts} of stewards fix how the log stood when a share reached them.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>{receipts} saved in {folder}: give each to its member.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>{records} came in; undo takes them back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/import_answer.py"/>
    <source>{records} would come in: nothing was changed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/history_window.py"/>
    <source>{records}, of which {changed} changed or deleted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{round} of {entries} ({round_share}) are multiples of 15 min; {timed} ({timed_share}) were timed.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{row}, {day}: {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_words.py"/>
    <source>{scheduled} a week, no fixed protected time.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_words.py"/>
    <source>{scheduled} a week, {protected} of it protected.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/collection_answer.py"/>
    <source>{shares} came in; undo in Review takes them back.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>{shares} of the whole unit</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_unit_charts.py"/>
    <source>{shares} of those reporting</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <location filename="../../dutytracker/reports/remark_words.py"/>
    <source>{share} is under “{duty}”: above 10 % the list of duties needs revising.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{share} needed more time than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/evidence_words.py"/>
    <source>{share} of scheduled time closed in time; undone list answered in {answered} of {weeks}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_lines.py"/>
    <source>{share} of the members counted would be short.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sentences.py"/>
    <source>{share} of the working time is closed and 80 % is needed: close the days that are complete.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <source>{share} of those reporting (95 % interval {interval}), each in more than half of their counted weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/answer_words.py"/>
    <source>{share} reporting; mark: target {target}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_month} {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_month} {first} – {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{short_weekday}, {date}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/packet_words.py"/>
    <location filename="../../dutytracker/reports/review_answer_tables.py"/>
    <source>{short} of {counted}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_words.py"/>
    <source>{short} of {counted} reporting therapists needed more time than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{short} of {told} week needed more time than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{short} of {told} weeks needed more time than the contract gives</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/compare/compare_card.py"/>
    <source>{side}: the median of {weeks}; weeks that were not chosen are left out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{sign} under the unit’s: too few members stand behind it to be shown.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{sign} under yours: your log has no fixed protected time in these weeks.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>{sign} · {name}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>{size} KB, signed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/share/share_place.py"/>
    <source>{size} KB, signed, sealed</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/backup_words.py"/>
    <source>{size} MB</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_words.py"/>
    <source>{start} – {end} AM</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/clock_words.py"/>
    <source>{start} – {end} PM</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}, first “{line}”.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}, such as “{line}”.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/refusal.py"/>
    <source>{statement}; write “{line}”.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{subject} must be 64 hexadecimal digits in lower case.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/unit_rules.py"/>
    <source>{subject} must have a name, by which members know it.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{subject} must lie between {first} and {last}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_words.py"/>
    <source>{taken} of protected time was taken away</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/delivery_words.py"/>
    <source>{taken} was taken away on {days}; the schedule held {more} beyond the contract.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/sight_words.py"/>
    <source>{taken}; {number} not</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed as much per 40 h as {other}: {here}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed at least {by} less per 40 h than {other}: {here} against at least {there}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed at least {by} more per 40 h than {other}: at least {here} against {there}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed {by} less per 40 h than {other}: {here} against {there}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{this} needed {by} more per 40 h than {other}: {here} against {there}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/day_review/review_words.py"/>
    <source>{times} in your protected block: what was it?</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timeline_words.py"/>
    <source>{times}: {what}, {minutes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>{time} AM</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <location filename="../../dutytracker/ui/today/timeline_painting.py"/>
    <source>{time} PM</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/cost_line.py"/>
    <source>{time} of logging for {lines}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/today/timer_words.py"/>
    <source>{time} on {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/other_lines.py"/>
    <source>{typed} could be hours or minutes: write {number}h or {number}m</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/undone_reasons.py"/>
    <source>{typed} could be the duty or the reason: name the duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/word_reading.py"/>
    <source>{typed} could be {choice}: write more of the word</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/collecting.py"/>
    <source>{typed} does not belong on {name}, which takes {takes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} ends after now, which is {clock}: log it when it is over, or name the day it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/odd_characters.py"/>
    <source>{typed} holds a character that is not plain: only plain letters, digits and signs count</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second entry: one entry a line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second item: one item a line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second length: a clock time takes an @</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is a second {slot}: each part comes once</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is another duty than {other}: a line names one duty</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} is in the future, now is {clock}: name the day it was</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} is longer than the 16 hours an entry may have</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is no length: after the colon come two digits up to 59</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is no length: after the hours come minutes up to 59</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} is not a clock time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/part_reading.py"/>
    <source>{typed} is not a date: write the month first, such as 3/2, or 2026-03-02</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/odd_characters.py"/>
    <source>{typed} is not a part of a line</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} is not a range of clock times such as 9:10-9:30</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} is not one time: a timer has a start, and ends when it is stopped</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is not whole: minutes are whole numbers</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} is out of range: {takes}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>{typed} is probably a clock time: write {clock} for the time</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_line.py"/>
    <source>{typed} is probably a clock time: write {clock} for the time or {length} for the length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} is the wrong way around: the duty comes before its length</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} is too long ago: a timer can be set back by 16 hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <source>{typed} is too much: a range gives the length already</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>{typed} looks like a name: names are never logged</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} names a time the clock skipped on {day}: write a time that was on the clock</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} needs a clock time after the @</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/clock_reading.py"/>
    <source>{typed} needs a second clock time, such as 9-9:30</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/lengths.py"/>
    <source>{typed} needs a unit: write {minutes} for minutes</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/security/recovery_key.py"/>
    <source>{typed} of {groups} groups are there: type all of them, with {group_signs} signs each.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/repeats.py"/>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} reads like a count: counts are not kept, and x is Other</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: a clock time without @ stands apart</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: only a key, a code or a whole word may stick to what follows</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/reading.py"/>
    <source>{typed} runs together: put a space after “{text}”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/sticking.py"/>
    <source>{typed} runs together: put a space between its parts</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/timer_line.py"/>
    <source>{typed} was not on the clock in the last 16 hours: name a time that is over</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/entry_times.py"/>
    <source>{typed} would run past midnight for more than 8 hours: say am or pm</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/part_reading.py"/>
    <location filename="../../dutytracker/domain/quick_entry/unknown_words.py"/>
    <source>{typed} {statement}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/checking_words.py"/>
    <source>{unchecked} of {files} cannot be checked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/unit_parts.py"/>
    <source>{unit}: unit file made on {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{unit}: {members} of {roster} reporting, published {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/beside_unit.py"/>
    <source>{unit}: {members} reporting, published {day}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/change_words.py"/>
    <source>{verb}: {what}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_rows.py"/>
    <source>{weekday} {day}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, protected blocks</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, shift</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/pattern_form.py"/>
    <source>{weekday}, unpaid meal</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{weekday}, {date}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <location filename="../../dutytracker/ui/settings/pattern_text.py"/>
    <source>{weekday}: {sentence}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} away are not counted.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} can’t be told ({why})</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} chosen only when it had begun: nothing shows that it was not picked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} chosen only when they had begun: nothing shows that they were not picked.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/sample_words.py"/>
    <source>{weeks} from when every week was logged.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/year_calendar.py"/>
    <source>{weeks} from {range}, {short} of them short. The table holds every figure.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_headline.py"/>
    <source>{weeks} had enough</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/comparison_words.py"/>
    <source>{weeks} left out (not covered, under half worked, or contract unknown).</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/trend_words.py"/>
    <source>{weeks} not chosen and left out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{weeks} of them still have a day that is not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/asked_words.py"/>
    <source>{weeks} of them still have days that are not closed: {days}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>{weeks} outside the period asked for: it is not in the file and counts for nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/unit_weeks_card.py"/>
    <source>{weeks} outside the period asked for: they are not in the file and count for nothing.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_window.py"/>
    <location filename="../../dutytracker/ui/weeks/range_bar.py"/>
    <source>{weeks}, still running</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/export_range.py"/>
    <source>{weeks}, {dates}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/need_card.py"/>
    <source>{weeks}, {number} not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/grid/grid_page.py"/>
    <source>{week} · not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/chart_tables.py"/>
    <source>{week}, not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>{week}: needed {needed}, {contract}, {verdict}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_text.py"/>
    <source>{week}: needed {need}, contract {contract}, difference {difference}: {verdict}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/range_text.py"/>
    <location filename="../../dutytracker/ui/weeks/week_words.py"/>
    <source>{week}: not chosen</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/exchange/merging.py"/>
    <source>{what} like something about a patient: it comes in as it is, so look at it and take that out.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/paper_form.py"/>
    <source>{what}, hours</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/locking/sheet_field.py"/>
    <source>{whole} of {groups} groups are right so far.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/words.py"/>
    <source>{whole}.{tenths} %</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>{words}   Enter</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/first_run/first_run.py"/>
    <source>{words}   Esc</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/entering/completing.py"/>
    <source>{words} here: arrow down chooses</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/validation.py"/>
    <source>{words} must be from {least} to {most}.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/domain/quick_entry/word_reading.py"/>
    <location filename="../../dutytracker/profiles.py"/>
    <source>{words} or {last}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_given_charts.py"/>
    <source>{words}: {hours}</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/lost_notes.py"/>
    <source>–: not known, or away.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/record_words.py"/>
    <source>–: not known; sums leave out what is not known.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{before}” is now called “{after}”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/entered_words.py"/>
    <source>“{label}”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/review_maps.py"/>
    <source>“{label}” also holds what fewer than {number} members have.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/reports/offer_words.py"/>
    <source>“{name}”</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is called “{new}” from now on.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is listed again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/cli_members.py"/>
    <source>“{name}” is put away, and nothing of it was deleted: --bring-back lists it again.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was begun</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was brought back</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/review/shelf.py"/>
    <source>“{name}” was deleted</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” is not a clock time. Type it like 8:30, 830 or 5pm.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/date_text.py"/>
    <source>“{typed}” is not a date. Type it like 11/30, 11/30/2026 or 2026-11-30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>“{typed}” is not a percentage. Type it like 18 or 17.5.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” is not a range. Type it like 8:30-5.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/amount_text.py"/>
    <source>“{typed}” is not an amount of hours. Type it like 7, 7.5 or 7:30.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/settings/clock_text.py"/>
    <source>“{typed}” lasts over 14 hours. Add am or pm to both ends, like 8:30am-5pm.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/tracker_answer.py"/>
    <source>“{words}” does not say what a project means: write its name, = and one of {codes}, or none where it is no indirect care.</source>
    <translation type="unfinished"></translation>
</message>
<message>
    <location filename="../../dutytracker/ui/importing/import_sheet.py"/>
    <source>… and {count} more days</source>
    <translation type="unfinished"></translation>
</message>
</context>
</TS>
