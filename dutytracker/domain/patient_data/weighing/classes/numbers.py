"""What numbers are of, and numbers in words."""

from dutytracker.domain.patient_data.words import words_in

BIRTHS = words_in(
    """b'day b'n b-d b-date b-day b-days b/d bd bd's bdat bdate bday bday's bdays bdt bdte bdy bdya birhdate birhday
    birtdate birtday birth birthate birthd birthda birthdat birthdate birthdates birthday birthday's birthdays
    birthdayy birthdt birthdte birthdy birthyear birthyr bithday boorn born borned bornn bornon brirthday
    brithdate brithday brn bron brthdate brthday brthdt brthdy bth bthday bthdy burthday cumle cump cumpe cumpl
    cumple cumpleanera cumpleanero cumpleanios cumpleannos cumpleano cumpleanos cumpleanso cumpleanyos cumpleaos
    cumplee cumplen cumples cumpli cumpliendo cumplio cumplir cumplira cumplo cupleanos d-o-b d.o.b d/o/b dbo dob
    dob's dobb dobis dobs dofb doob dtob f-d-n f-nac f/n f/nac fdenac fdenacimiento fdn fdnac fec/nac fecha
    fecha-nac fechadenacimiento fechanac fechanacimiento fecnac fhnac fn fnac kumple kumpleanos nac nace nacen
    nacer naci nacida nacida/o nacidas nacido nacido/a nacidos naciemiento nacieron nacim nacimento nacimiento
    nacimientos nacimineto nacimto nacio nacmiento nacto nasida nasido nasimiento nasio natal natalicio nazco
    nazio ncto odb onomastico trns tunrs turnd turned turnin turning turns"""
)
"""Of a birthday."""

AGES = words_in(
    """aeg agd age age's aged agede agee ages agge aging aging's aitos anhos aniitos anio anios anito anitos anitoss
    anitoz annos ano anois anoos anos anos-edad anoz anyo anyos ayos centenarian century cien ciento days-old eadd
    eda edaad edad edades edat hundred m/o mesecitos mesesito mesesitos mesitos mo-old mo/o month-old months-old
    moold mos mos-old nineties ninety nonagenarian noventa old oldd older oldest olds ols week-old wk-old y'o y-o
    y/o y/o's y/of y/old y/om y/os y/r yaer yaers yeaar year year's year-old year-olds yearold yearolds years
    years-old yearsold yearss yeas yeasr yera yeras yers yo yo's yoa yoa's yobf yobm yof yofemale yohf yohm yold
    yom yomale yos yowf yowm yr yr's yr-old yrars yrold yrolds yrs yrs-old yrs/old yrsold yrz"""
)
"""Of an age."""

RECORDS = words_in(
    """a-no a-num a-number aba acc accnt account accountno accounts acct acctending acctno acctnum accts acnt acount
    acsw acta actas aetna afil afiliacion afiliado alien amft anthem anum anumber apcc arch archivo archivos
    asegurado asw athrzn auth auth-no authno authnum authoriz authorization authorizations authoriztion auths
    autoriz autorizacion badge badges bbs bcba bcert bdg bdge beacon bic bicid bin bkg bkng boleta bookg booking
    bookings calfresh caloptima calworks caqh card cards carelon carpeta case case's case-no casefile caseid
    casenbr caseno casenum cases caso casos cc cdc cdcno cdcr cdl ced cedula cert certif certificate chart chart's
    chart-id chartno chartnum charts chrt chrts cht cigna cii cin cin's cins citation citations cite clabe claim
    claim-id claimid claimno claimnum claims cliam client client-id clientid clm clmno clms cltid cps cred
    credencial credenciales cse csn cta ctas cuent cuenta cuentas cuneta curp cws cws/cms daca dcfs dckt dea
    dea-no denuncia dkt dkt-no dl dl-no dlno dls dni docket docketno dockets driver driver's drivers ead ebt
    ebtcard ecspediente ehr ein emp emp-id empid empl employee emr emrn enc encounter enctr epi epic epicid
    espediente exp expdiente expdte exped expediente expedientes expte factura file fileid fileno filenum files
    fin folio folios gp greencard group groupno grp grpno grpnum har hc hcl healthnet hic hicn historia i-94 i-d
    i94 iban id id's ident identif identificacion identificaciones identification idl idno idnum idnumber ids iehp
    ife imss inc incid incident incidents ine inm inmate inmates inv invoice invoices issste itin jacket jailid
    jid kaiser lcns lcsw lic licence licencia licencias licens license license's licenses liciencia licplate lics
    liscense lisence lisencia lisensia lmft ln loan lp lpcc m-cal magellan matricula matriculas mbi mbmr mbr mbrid
    mbrs mcaid mcal mcare mcl medi-cal medi-cal-id medicaid medical medical-id medicare mednum medrec mem mem-id
    memb member member-id memberid members membr memid memno miemb miembro miembros mienbro mmbr mr mrn mrns nbr
    nhc nie nmber nmbr nmero no nombr npi nr nro nros nss num number numbr numeor numero numeros numro nums oca
    optum order parole pasaporte pasaportes pasport passport passports patientid pcn pd permiso permisos permit
    permits pfn pid placa placas plate plates plcy pliza pol policies policy policyno poliza polizas polno
    pre-auth preauth presc prescription prestamo prob psprt psy psyd ptan ptid rcd rcrd rec receipt reclamacion
    reclamo reclamos recno record recordno records recrd ref referral referrals refl refrl reg register
    registration registro registros reporte reportes rfc rn-lic routing rprt rpt rtn rx rx-no rxbin rxgroup rxgrp
    rxid rxno rxs sbr serial sevis sid snap solicitud solicitudes ssid stdt stu stud student student-id studentid
    subid subsc subscr subscrib subscriber subscribers tarj tarjeta tarjetas taxid tin tjta tricare uid upin uscis
    veh vin visa visa-card warrant warrants x-number x-ref xnumber xref"""
)
"""Of a chart, a case, an account."""

SOCIAL = words_in(
    """ceguro itin itins n-s-s nss nss's nsss s-s s-s-n s/s s/s/n scl scoial sec sec's secrity secuirty secur
    security securty seg seg-soc seg/soc segruo segsoc seguor segur seguridad seguro seguros sguro snn sns soc
    soc's soc-sec soc/sec socail socal sochal soci social socials socialsecurity socil socila socl socs socsec
    soical sosecurity soshal soshel sosial sosial's sosyal ss ss's ss-no ss-num ssi-num ssn ssn's ssnbr ssnn ssno
    ssns ssnum ssnumber sss sssn tin"""
)
"""Of social security."""

LAST_FOUR = words_in(
    """acaba acaban cuatro cuatros dgts dig digit digito digitos digits digs digts dijitos edning end endig endin
    ending ending-in endings endng ends ends-in endsin final finals fo4 four four's fours hultimos l-4 l4 l4d l4ss
    l4ssn laast lasr lasst last last-4 last-4-ssn last-four last3 last4 last4's last4ssn lastdigits lastfour lst
    term termina terminacin terminacion terminaciones terminan terminasion u4 ulimos ulitmos ult ult4 ultim ultima
    ultimas ultimo ultimo's ultimos ultimos4 ultimoscuatro ultims ultmo ultmos ultms ults utlimos xxx xxx-xx xxxx
    xxxxx"""
)
"""Of the last digits."""

PHONES = words_in(
    """# beeper bpr buzon c/b cald caled call call-back callback callbacks callbck calld called callin calling calls
    cb cbk cbs cel cell cell's cellno cellnum cellphone cellphones cells cellular cels celu celular celulares
    celulr celus cld cld/b cll clld clling cntct comunicarle comunicarme comunicarse comunicate comunico
    comuniquese contact contactame contactar contactarla contactarle contactarlo contactarse contacte contacted
    contactno contacto contacts contesta contestadora contestan contesto cp crisisline dial dialed dialing dials
    ec efax emerg emergency ext extension extn f/x facetime facetimed fax fax'd faxed faxes faxing faxno faxx fijo
    fone fono fonos fx googlevoice guasap guatsap gv hablale hablame hablarle hablenle helpline hmphone home
    homephone hotline imessage imsg landline landlines line lines llam llama llamaba llamaban llamada llamadas
    llamadita llamado llamale llamame llamamos llaman llamando llamar llamara llamarla llamarle llamarlo llamarme
    llamarnos llamaron llamdas llame llamela llamele llamelo llamen llamenos llamo llamr llmar lm lm's lmom lmovm
    lmtcb lmvm lndline localizar localizarla localizarlo lvm lvmm lvms marca marcaba marcado marcale marcame
    marcamos marcan marcando marcar marcarle marcarme marcaron marcas marque marquele marqueme mbl mensage mensaje
    mensajear mensajeo mensajes mensajito message messaged messages messenger mms mnsj mobil mobile mobiles mov
    movil moviles msg msgd msgs msj msje msjes msjs mssg nbr new nmbr nro nuevo num number numbers numero numeros
    nums p/c p/c'd pager pagers pc ph ph's phn phne phno phoen phon phone phone's phoned phoneno phonenum phones
    phoning phs r/c rc'd reach reachable reached reaching recado recados redial redialed ring ringing rtc selular
    skype sms switchboard t/c t/cs tc tc'd tc/from tcb tcf tcs tct tel tele telef telefeno telefno telefon
    telefonazo telefonear telefoneo telefonica telefonicamente telefonico telefonno telefono telefonos telegram
    teleono teleph telephone telephones telf telfono telno telph tels text textea texteale texteame texteando
    textear texted texteo textie texting texto textos texts tfno timbrar timbro tlf tlfn tno tollfree tx'd txt
    txtd txted txtg txting txtmsg txts v/m viber vm vmail vmb vms vmx voice-mail voicemail voicemails voicemial
    voicmail voip wa wapp warmline wasap wassap wats watsap watsapp watsup whastapp whats whatsaap whatsap
    whatsapp whatsapps whatsup work workphone wsap wsp wtsp yama yamada yamar yame yamo zoom"""
)
"""Of a phone."""

SENT = words_in(
    """amazon amzn appid appr approval apprvl aprobacion auth authcode authorization autorizacion barcode batch bkg
    boleta boletaje boletas boleto boletos booked booking bookings case# cashapp cert certifed certificado
    certified certmail check checks cheque cheques chk cks claimcheck clave cnf cnfm cnfrm codigo comfirmacion
    comfirmation comp comprob comprobante comprobantes conf conf-no confcode confimation confirm confirmacion
    confirmaciones confirmado confirmasion confirmation confirmations confirmaton confirmed confirmno confirmo
    confirms confirmtion confno confnum confrm confrmation confs constancia coupon cupon cupones deposit deposito
    depositos deposits dhl e-ticket embio envio envios eticket factura facturas fax faxconf faxed faxref fedex
    ficha flight fol folio folios follio giro giros greyhound grievance guia guias helpdesk incident inv invc
    invoce invoice invoiceno invoices invs itin itinerary meeting money-order moneygram moneyorder mtcn mtg ord
    orden ordenes order orderno ordernum orders ordr ordre package packages pago pagos paquete paqueteria paquetes
    parcel passcode payment payments paymt paypal pdo pedido pedidos pin pkg pkgs pmt pmts pnr po pymt queja
    quejas rastreador rastrear rastreo rcp rcpt rcpts rct receipt receiptno receipts receit recibo reciboo recibos
    reciept recipt recivo recpt rect ref ref-no refe referance referece reference references referencia
    referencias referensia refernce refno refnum refrence refs registered remesa remesas remitly report reporte
    req request requests reserv reserva reservacion reservaciones reservas reservasion reservation reservations
    resibo resivo resv rfn rfrnce rma rqst rsv rsvp serial servicenow shipment shipments shipped shipping
    solicitud solicitudes stub submission submission-id submitted tck tckt ticet ticket ticketno tickets tiket
    tikets tix tkt tkts trace tracker tracking trackingno trackng trackno trakcing traking tramite tramites trans
    trans-id transaccion transacciones transaction transactionid transactions transf transfer transferencia
    transferencias transfers trcking trckng trk trkg trkng trx txn txns ups usps vales vchr venmo voleto vouch
    voucher vouchers webinar westernunion wire wired wires wiretransfer work-order workorder wu xfer xfr xoom
    zelle"""
)
"""Of something sent, booked or ordered."""

COUNTED = words_in(
    """% 5150's 5150s abortions abortos absence absences acres admission admissions admits adolescentes adult adultos
    adults altogether alumnos amigas amigos anito anitos ano anos answers appointments apptmts appts arrest
    arrestos arrests assessments assignments ataque ataques atmpts attachments attack attacks attempt attempts
    attendances attendees audiencias ausencias auths ba babies baby bags balls bano banos baros bath baths bdrm
    bds beats bebe bebes beces bed bedroom bedrooms beds beer beers berrinche berrinches bers beses bid binge
    binges birria birrias births bites blks block blocks blunts bolas books bote botella botellas botes bottle
    bottles bowls boxes boy boys bpm br breaths bros brother brothers brs buck bucks bunks burns bus buses
    business-days cafe cafes caguamas caja cajas cajetilla cajetillas cal calificaciones calls calorias calories
    cals cama camas cancellations cancels cans cap caps capsula capsulas capsule capsules caregivers cargos carros
    cars carta cartas carton casas cat cats cc ccs cells cent centavo centavos cents cerveza cervezas chapters
    charge charges check-ins checkins checks chela chelas cheques child childern children chips chldrn churros
    ciento cigaretes cigarettes cigarrillos cigarro cigarros ciggs cigs cirugias citas clase clases class classes
    classmates clientes clients clinicians clts cm coffees colones comidas companeros concussions consultas
    contacts convictions convulsiones copa copas copay copays copia copias copies cops copy correos cortadas
    cortes cosa cosas count counts cousins coworkers credit creditos credits crisis criteria cuadra cuadras cuarto
    cuartos cucharada cucharadas cucharadita cup cups cut cuts cx's d/wk dabs daily daughters day days days/wk
    decade decades deg degree degrees denials deposit detentions dia diarias diario diarios dias divorces dlls dls
    docs document documento documentos documents dog dogs dolar dolare dolares dolars dollar dollars dollers dose
    doses dosis drink drinks drnks drops dtr dtrs dui duis dyas dys ea each ebps edibles ejemplos ejercicios
    emails embarazos employees encounters entries episode episodes episodio episodios eps ermanos escalones
    espacios estrellas euros evals examples falls falta faltas familiares familias families faxes fee feet
    felonies females fifth fifths fight fights fines firmas flashbacks flights floors foot form formas forms
    formulario formularios fotos frasco frascos friends frnds ft g gal gallon gallons galon galones gals games
    gato gatos gemelos gente gestation girl girls gkids glasses gm gms goal goals golpes gotas gpa grade grades
    grados gram gramo gramos grams grand grandchildren grandkids group groups grupo grupos gummies guys h handles
    handouts hearings hermana hermanas hermano hermanos hija hijas hijo hijos hits hoja hojas hold holds homes
    homevisits hora horas hors hosp hospitalizaciones hospitalization hospitalizations hosps hour hours houses hr
    hr/day hr/wk hra hras hrs hrs/day hrs/mo hrs/night hrs/week hrs/wk hrss hundred hz ijas ijos inch inches inchs
    incident incidente incidentes incidents infants ingresos initials inj injection injections injs intakes
    intento intentos interventions interviews inyeccion inyecciones item items itentos iu joints junta juntas k
    kcal kg kgs kid kiddos kids kilo kilometro kilometros kilos km kms l laps lata latas lb lb's lbs lecciones
    lempiras lessons letter letters levels libra libras libro libros lineas lines liter liters litro litros
    llamada llamadas llamdas lugares m males marriages materias matrimonios mcg mcgs meal meals meces med
    medication medications meds meetings meltdown meltdowns members membrs men menores mensaje mensajes mensuales
    meq mes meses messages meta metas meters metro metros mg mg/day mg/dl mg/kg mgs mgs/day mi miembros mil mile
    miles miligramo miligramos mililitros milla millas million millitas min min/day minors mins mins/day mins/wk
    mintos mintues minu minues minut minute minutes minuto minutos minuts miscarriages miya mjs ml mls mm mmhg
    mmol mn mns mnth mnths mo mo-old module modules modulos monsters month monthly months more mos moths mpg mph
    msgs msjs mtgs mth mths muchachos nap naps nieta nietas nieto nietos night nightly nightmare nightmares nights
    nina ninas nino ninos nites nm's no-shows noche noches noshow noshows notes obj objectives objetivos objs od's
    officers ojas onza onzas openings operaciones options ora oras other others ounce ounces outburst outbursts
    overdoses overnight overnights oz ozs pa's pacientes pack packet packets packs pag page pages pagina paginas
    paginaz pagos pags palabra palabras panic papeles paragraph paragraphs parejas parents parrafos participantes
    participants particpants partos pasos pastilla pastillas pastillitas pastiyas patch patches patients payment
    payments pcnt pct pctile peeps peers pelea peleas people per percent percentage percentile perro perros person
    persona personas persons pesadilla pesadillas peso pesos pets pg pgaes pgs photos pics pictures pie pies pill
    pills pils pint pints pisos pks pkts placement placements pmts pnts point points porcentaje porciento porros
    pound pounds pp ppd ppl pple prcnt pregnancies preguntas primos priors prizes problems pst ptos pts puff puffs
    pulgada pulgadas punds puntadas punto puntos purge purges pymts q's qhs qid qs qt qtr qtrs quarter quarters
    questions quetzales quincena quincenas rato razones reasons recaida recaidas recamara recamaras recibos
    referrals refill refills relapse relapses remain remaining rent repeticiones reps reschedules residents resp
    respiraciones respuestas ride rides roommates rooms rounds sa's scars score scores screenings screenshots
    seats sec secion seciones second seconds secs seg segs seguidas seguidos segundo segundos seizure seizures sem
    semana semanales semanas semester semesters semnas sems servezas services servings sesion sesiones sesions
    sess session sessiones sessions sessns sessons sets sheet sheets shift shifts shot shots showers sib sibling
    siblings sibs siestas signatures sintomas sis sister sisters sixpack skill skills slides slot slots snack
    snacks sobrinos sodas son sons spots sqft staff stairs stars steps stickers stitches stories strategies
    stressors strikes students suicide-attempts summers surgeries surgery suspension suspensions svcs sx sxs
    symptoms szs tab tablet tableta tabletas tablets tabs tantrum tantrums tarde tardes tardies tarea tareas tasks
    taza tazas tbsp tecnicas teenagers teens temas tests textos texts therapists thousand tid tiems time times
    times/day times/wk tmes tokens topics toques tot total trabajadores trabajos trago tragos tries triggers
    trimester trip trips trocas tsp ttl turno turnos tv's twins txts ug units usd vapes varos vaso vasos veces
    veses vez vezes viajes vial vials vicitas videos violations visitas visits vists vms voicemails vst vsts
    vueltas waitlist week weekday weekdays weekend weekends weekly weeks weeks-pregnant wekes weks wga wk wks
    women word words workers worksheet worksheets x x's x/day x/mo x/month x/week x/wk xdaily xday xs xweek xwk
    xwkly y/o yamadas yards yd yds year years years-old yo youth youths yr yrs yrs-old"""
)
"""What stands behind what is counted or measured."""

COUNTERS = words_in(
    """1-10 a1c ab abas about abt ace ace's ace-iq ace-q aces additional ados ados-2 aims almost alrededor amount amt
    amts android anexo anger animo ano another ans ansa ansiedad answer anx anxiety appendix approx approximately
    apprx appx aprox aproximadamente around art article articulo asam asq asq-sr asrs asrs-v1 attachment
    attendance attended audit audit-c auditc average averaged avg axes axis azucar bac bai balance band barc basc
    baseline bdi bdi-ii bdi2 beta bg bims bl bmi bp bprs bs budget build bus c-ssrs cada cage calif califica
    calificacion calificaciones califico calocus cans cans-50 cantidad cap capitulo capitulos caps caps-5 caseload
    casi casii cat categoria categories category cbcl cd cde cdi cdi-2 cdi2 cerca ces-d cesd cff cfr cgas cgi
    cgi-i cgi-s ch channel chap chapter choice chpt ciwa ciwa-ar clase class class-size cluster cnt cobran cod
    code codes codiga codigo codigos cohort col column como composite confidence conners copay copayment cors cost
    costo costs count counts cows cpt cpts crafft craving cravings crit criteria criterio criterion cssr cssrs
    cuadro cudit cuesta cutoff cybocs cycle das dast dast-10 dast10 day days debe dep depresion depression des-ii
    dess dia diag dio distress dla dla's dla-20 dla20 dolor dom domain domains dosage dose doses dosis draft drg
    dsm dsm-5 dsm5 dur duration dx dxs each ecsii edicion edinburgh edition ejercicio energy enojo enrolled ep
    epds episode episodio escala ess estatura estres etapa etapas every example exh exhibit extra f-code factor
    fase fases fcode fee fig figura figure form forma formato formno forms formulario fps fraccion frm fsiq fte
    gad gad's gad-2 gad-7 gad2 gad7 gaf gana gdo gds glucosa glucose goal goals gol gpa gr grade gradelevel grades
    grado grados grd ham-a ham-d hama hamd handout hcpcs height hndout hoja hojas hr hrs ht hw icd icd-10 icd-code
    icd10 ies-r iesr inciso income intensidad intensity intervention ios iphone iq isi item items itm itms just
    kbit kbit-2 kodigo lamina least lec lec-5 leccion lecciones length lesson lessons lev level levels levl ley
    likert limit lithium locus los lvel lvl lvls m-chat madrs malestar mas masc max max'd maximo maximum mchat mdq
    mean media median menos mes meta metas min minimo minimum mins missed mmse mo moca mod modifer modifier mods
    module modules modulo modulos month monto mood motivation nearly nibel nivel niveles nsesss nvl o2 obj
    objective objectives objetivo objetivos objs oci oci-r only opcion opt option oq oq-45 oq45 orq ors otras
    otros over owed owes p paeg pag pagan page pages pagina paginas pago pags paid pain pajina panss paragraph
    parrafo part parte paso pasos pays pcl pcl-5 pcl-c pcl5 pclc pctile pearls percentil percentile peso pg pge
    pgs phase phases phq phq-2 phq-9 phq-a phq2 phq8 phq9 phq9a phqa phqa-9 phqs playstation porcentaje pos pp
    preg pregunta preguntas presion primeras primeros prob problem proc procedure prom promedio promis prop
    proposition proximos ps psc psc-17 psc-35 psc17 psc35 psi psqi pss ptos pulse pulso puntage puntaje puntajes
    punto puntos puntuacion puntuaciones q qs qst qty quantity quest question questions range ranging rango ranked
    ranks rate rated rates rating ratings raw rd reactivo regla regs renglon rent resp respuesta result resultado
    resultados rev rev-code revision roughly round rounds row rr rtd rtg rule rules saca saco safe-t salary salio
    sb sbq sbq-r scale scale's scaled scaling scared scid scor score scored scores scoring scr scrd scroe sdq
    season sec secc seccion sect section self-rated self-rating semana semanas series sesh sesion sesiones sess
    session sessions set sev severidad severity skill slide slums solamente solo spo2 srs ssrs stage stages start
    statute step steps stop stp stress subescala subj subscale subscales subtotal sud's suds suds-rating sudz sum
    suma sumatoria tabla table tarea tasa tbl tema temp temperatura temporada than tier tiers time times tipo
    title tmp tomo tot total totaled totales totals track trf tristeza tsc tscc tsh ttl type types ucla ucla-ri
    unas under units unos urge urges usc v vanderbilt vandy ver vers version versions vineland visit vol volume
    volumen w&i w/i w/in wais week weeks weight whodas wiat wic windows wisc within wk wks wksht wkst woodcock
    worksheet ws wsas wt x xbox y-bocs y-oq ybocs year ymrs yoq yr ysr z-code zcode"""
)
"""What stands before a count, a score, a level, a code."""

DIGITS = words_in(
    """ceis cero ceros ciete cinco cincos cuatro cuatros dbl dobel doble doblecero dobles dos double doubles doz
    eight eights eigt eigth fiv five fives four fours kuatro nin nine niner nines nuebe nueve nueves o ocho ochos
    oh ohh one ones osho quatro seis seiz sero seven sevens sevn sieta siete sinco six sixes svn thre three threes
    tres trez triple triples trple two twos una uno zeo zer0 zero zeroes zeros zinco zro"""
)
"""A digit in words."""

TENS = words_in(
    """10mo 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 1er 1era 1ero 1ra 1ro 1st 20th 21st 22nd 23rd 24th 25th
    26th 27th 28th 29th 2da 2do 2nd 30th 31st 3er 3ra 3rd 3ro 4ta 4th 4to 5ta 5th 5to 6ta 6th 6to 7ma 7mo 7th 8th
    8va 8vo 9na 9no 9th beinte beinticinco beinticuatro beintidos beintinueve beintiocho beintiseis beintisiete
    beintitres beintiuno catorce catorse cesenta cetenta cien ciento cientos cientoun cincuanta cincuenta
    cincuentaicinco cincuentas cinquenta cuaranta cuarenta cuarentaicinco cuarentaidos cuarentaiocho cuarentas
    cuarta cuarto cuatrocientas cuatrocientos cuatrosientos curenta decima decimo decimotercero diecinuebe
    diecinueve dieciocho dieciseis diecisies diecisiete diesinuebe diesinueve diesiocho diesiseis diesisiete
    diesyocho diesyseis diesysiete diex diez diezinueve dieziocho dieziseis diezisiete diezyseis doce doceavo
    docena docenas docientos doscientas doscientos dosientos dosmil dozen duodecimo eighteen eighteenth eighten
    eighth eighties eightieth eightteen eightth eightty eighty eighty-eight eighty-five eighty-four eighty-nine
    eighty-one eighty-seven eighty-six eighty-three eighty-two eigth eigthteen eigthth eigthy eleven eleventh
    elevn elevnth elven fifht fifteen fifteenth fiften fiftenth fifth fifties fiftieth fifty fifty-eight
    fifty-five fifty-four fifty-nine fifty-one fifty-seven fifty-six fifty-three fifty-two fiftyfive first fisrt
    fith fiveteen fivty forteen forteenth forti forties fortieth forty forty-eight forty-five forty-four
    forty-nine forty-one forty-seven forty-six forty-three forty-two fortyfive fourteen fourteenth fourten fourth
    fourtteen fourty fouth frist hunderd hundered hundrd hundread hundred hundreds hundredth katorce kince
    kinientos kinse kinto kuarenta mil miles milion million millions millon millones nineteen nineteenth nineten
    nineth nineties ninetieth ninety ninety-eight ninety-five ninety-four ninety-nine ninety-one ninety-seven
    ninety-six ninety-three ninety-two ninteen ninteenth ninth ninties ninty nobenta novecientas novecientos
    novena noveno noventa noventaicinco noventas nuevecientos ochenta ochentaicinco ochentas ochocientas
    ochocientos ochosientos octava octavo once onceavo onse onze oshenta primer primera primero primeros primerro
    quarenta quatorce quince quinientas quinientos quinse quinta quinto secnd secod second segunda segundo
    segundos seiscientas seiscientos seisientos septima septimo sesenta sesentaicinco sesentas sesneta setecientas
    setecientos setenta setentaicinco setentas seventeen seventeenth seventen seventh seventi seventies seventieth
    seventy seventy-eight seventy-five seventy-four seventy-nine seventy-one seventy-seven seventy-six
    seventy-three seventy-two sevnteen sevnth sevnty sexta sexto sincuenta sinkuenta sixt sixteen sixteenth sixten
    sixth sixti sixties sixtieth sixty sixty-eight sixty-five sixty-four sixty-nine sixty-one sixty-seven
    sixty-six sixty-three sixty-two ten tenht tenth tercer tercera tercero tersero third thirdy thirteeen thirteen
    thirteenth thirten thirtenth thirti thirties thirtieth thirtith thirty thirty-eight thirty-first thirty-five
    thirty-four thirty-nine thirty-one thirty-seven thirty-six thirty-three thirty-two thirtyeight thirtyfirst
    thirtyfive thirtyfour thirtynine thirtyone thirtyseven thirtysix thirtyth thirtythree thirtytwo thousad
    thousand thousands thousnad thousnd thrd thrid thriteen thrity trece treinta treintaicinco treintaicuatro
    treintaidos treintainueve treintaiocho treintaiseis treintaisiete treintaitres treintaiun treintaiuno treintas
    treintauno treintaycinco treintaydos treintayuno trenta trescientas trescientos trese tresientos treze trienta
    trigesimo twelf twelfth twelth twelv twelve twelveth twelvth twennty twenti twenties twentieth twentith twenty
    twenty-eight twenty-eighth twenty-fifth twenty-first twenty-five twenty-four twenty-fourth twenty-nine
    twenty-ninth twenty-one twenty-second twenty-seven twenty-seventh twenty-six twenty-sixth twenty-third
    twenty-three twenty-two twentyeight twentyeighth twentyfifth twentyfirst twentyfive twentyfour twentyfourth
    twentynine twentyninth twentyone twentysecond twentyseven twentyseventh twentysix twentysixth twentyth
    twentythird twentythree twentytwo tweny twleve twnty undecima undecimo veinte veintes veinti veinticinco
    veinticuatro veintidos veintinuebe veintinueve veintiocho veintiseis veintisiete veintisinco veintitres
    veintiun veintiuna veintiuno venticinco venticuatro ventidos ventinueve ventiocho ventiseis ventisiete
    ventitres ventiuno viente vigesimo"""
)
"""A number from ten on in words."""

MONTHS = words_in(
    """abirl abr abril abrl ago agosot agost agosto agsto agust apirl apr apr's apri april april's aprill aprl aprli
    aug aug's augst augus august august's augut avril dec dec's deceber december decembr decemeber decemer decmber
    dic dicembre diciemb diciembe diciembre dicienbre disiembre disienbre diziembre ene enero enerro enreo enro
    feb feb's febero febr febrary febreo febrer febrereo febrero febrewary febrro febru february february's
    februrary febuary feburary fevrero habril hagosto henero jan jan's janary janaury januarry january january's
    janurary januray janury jany juen juin jul jul's julio jully julo july july's julyo jun jun's june june's
    junio junioo juno junyo juyl mar mar's march march's marhc marso marzo may may's mayo mayoo mrch mrzo myo mzo
    nobiembre nov nov's noveber november november's novembr novemeber novemer noviemb noviembe noviembre novienbre
    novimbre novmber ocotber oct oct's octber octbre october october's octobr octoer octube octubr octubre ocutbre
    otober otubre sep sep's sepetmber sept sept's septeimbre septembar september september's septembr septemeber
    septemer septiemb septiembe septiembre septienbre septimbre septmber septmeber set setember setiemb setiembre
    setienbre"""
)
"""Months."""

TIMES = words_in(
    """2day 2moro 2morrow 2mrw 2night 2nite a-m a/m aft after afternn afternon afternoon afternoons aftn aftrnoon ago
    ahier ahora ahorita ahoritas am am's amanecer ams ano anoche anohe anos anteayer antes antiayer antier aorita
    asap atardecer ayer ayr bedtime before bi-weekly biernes biweekly christmas cob cst daily date dates day days
    desde desp despues dia diaria diariamente diario dias dom domigo domingo domingos domngo dusk dy earlier early
    easter edt entrante eod eom eow evenin evening evening's evenings evng evning fecha fechas fin finde finsemana
    firday fortnight frday fri friday friday's fridays fridy fris hasta hoi hora horas horita hour hourly hours
    hoy hr hra hras hrs invierno jeuves jue juebes juev jueve jueves juevez late later lns lst luego lun lunchtime
    lune lunes luns m-f m-th m/w m/w/f madrugada madrugadas manaa manan manana manana's mananas mananita maniana
    manna mar marte martes martez mediados medianoche medio-dia mediodia mensual mensuales mes meses mid-afternoon
    mid-morning mid-week midafternoon midday midmorning midnght midnight midnite midweek mie mier mierc mierco
    miercoels miercole miercoles miercolez mieroles min mins minute minutes minuto minutos mircoles mnday mnn mnna
    mnth mnths mo mo-fr moday modnay mon monday monday's mondays mondy mons month month's monthly months morn
    mornig mornin morning mornings mornng mos mrn mrng mroning mst mtes mth mthly mths mw mwf navidad next ngt
    night nightly nights nite nites noc noche nochecita noches nocs noon noontime nooon now nxt nye o'clock oclock
    ora oras orita otono oy p-m p/m pasada pasado pasados pdt pm pm's pms primavera prox proxima proximo proximos
    pst qtr quarter quincena quincenal quincenas ratito rato sab sabadito sabado sabados sabao sabdo sat saterday
    satruday sats satuday saturday saturday's saturdays saturdy savado sec secs segundo segundos sem semana
    semanal semanales semanalmente semanas semna sems since soon spring sudnay summer sun sunday sunday's sundays
    sundy suns t/th tarde tardecita tardes tday tdy temprano teusday th thanksgiving thirsday thrs thrsday
    thrusday thu thur thurday thurs thursday thursday's thursdays thursdy til till time times tmorrow tmr tmrow
    tmrrw tmrw tmw tnite toady today today's tody todya tomm tommorow tommorrow tomorow tomorrow tomorrow's
    tomorrw tonght tonight tonigt tonite tth tu/th tue tues tuesady tuesday tuesday's tuesdays tuesdy tusday
    tuseday until verano vie vienes vier viernes viernez vierns virnes wed wedensday wedneday wednesday
    wednesday's wednesdays wednesdy wedns wednsday weds weeek week week's weekday weekdays weekend weekends weekly
    weeks wek wekk wendesday wenesday wensday winter wk wkday wkdays wkend wkends wkly wknd wknds wks xmas yday
    ydy year yearly years yest yesteday yesterday yesterday's yesterdy yestrday yr yrs ystrdy ytd"""
)
"""Days of the week and times."""
