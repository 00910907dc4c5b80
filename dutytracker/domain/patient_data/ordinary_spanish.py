"""Ordinary Spanish words of notes and of the work around them, in small letters without accents."""

from dutytracker.domain.patient_data.words import words_in

SPANISH = words_in(
    """abajo abandona abandonaba abandonaban abandonada abandonadas abandonado abandonados abandonamos abandonan
    abandonando abandonar abandonara abandonaran abandonaria abandonarla abandonarle abandonarlo abandonaron
    abandonarse abandonas abandone abandonemos abandonen abandono abierta abierto abiertos abogada abogado abr
    abra abrace abracemos abracen abrala abralo abraza abrazaba abrazaban abrazada abrazadas abrazado abrazados
    abrazamos abrazan abrazando abrazar abrazara abrazaran abrazaria abrazarla abrazarle abrazarlo abrazaron
    abrazarse abrazas abrazo abre abren abriendo abril abrio abrir abrirlo abuela abuelas abuelo abuelos abuso
    aca acaban acaso accesible acceso accidente accion aceite acepta aceptan aceptaria acepto acera acercamiento
    aclara aclaraba aclaraban aclarada aclaradas aclarado aclarados aclaramos aclaran aclarando aclarar aclarara
    aclararan aclararia aclararla aclararle aclararlo aclararon aclararse aclaras aclare aclaremos aclaren aclaro
    acompana acompanaba acompanaban acompanada acompanadas acompanado acompanados acompanamos acompanan
    acompanando acompanar acompanara acompanaran acompanaria acompanarla acompanarle acompanarlo acompanaron
    acompanarse acompanas acompane acompanemos acompanen acompano acorda acordaba acordaban acordada acordadas
    acordado acordados acordamos acordan acordando acordar acordara acordaran acordaria acordarla acordarle
    acordarlo acordaron acordarse acordas acorde acordemos acorden acordo acta activa activaba activaban activada
    activadas activado activados activamos activan activando activar activara activaran activaria activarla
    activarle activarlo activaron activarse activas activemos activen actividad actividades activo acto actuales
    actualice actualicemos actualicen actualiza actualizaba actualizaban actualizaciones actualizada actualizadas
    actualizado actualizados actualizamos actualizan actualizando actualizar actualizara actualizaran
    actualizaria actualizarla actualizarle actualizarlo actualizaron actualizarse actualizas actualizo acuda
    acudan acude acuden acudi acudia acudian acudida acudidas acudido acudidos acudiendo acudieron acudio acudir
    acudira acudiran acudire acudiria acudirla acudirle acudirlo acudirse acudo acuerdo adapta adaptaba adaptaban
    adaptada adaptadas adaptado adaptados adaptamos adaptan adaptando adaptar adaptara adaptaran adaptaria
    adaptarla adaptarle adaptarlo adaptaron adaptarse adaptas adapte adaptemos adapten adapto adelanta adelantaba
    adelantaban adelantada adelantadas adelantado adelantados adelantamos adelantan adelantando adelantar
    adelantara adelantaran adelantaria adelantarla adelantarle adelantarlo adelantaron adelantarse adelantas
    adelante adelantemos adelanten adelanto ademas adiccion adicciones adivina adm admin administra
    administracion administrador administrativas admon adolescente adolescentes adopcion adoptado adoptar
    adoptaron adopte adoptelo adopto adulta adulto afecto afiche afloja aflojaba aflojaban aflojada aflojadas
    aflojado aflojados aflojamos aflojan aflojando aflojar aflojara aflojaran aflojaria aflojarla aflojarle
    aflojarlo aflojaron aflojarse aflojas afloje aflojemos aflojen aflojo agencia agencias agendaba agendaban
    agendada agendadas agendado agendados agendamos agendan agendando agendar agendara agendaran agendaria
    agendarla agendarle agendarlo agendaron agendarse agende agendemos agenden agendo agente agosto agrega
    agregados agregar agregaria agregaron agrego agregue agreguelo agreguelos agresiva agresivo agua aguanta
    aguantaba aguantaban aguantada aguantadas aguantado aguantados aguantamos aguantan aguantando aguantar
    aguantara aguantaran aguantaria aguantarla aguantarle aguantarlo aguantaron aguantarse aguantas aguante
    aguantemos aguanten aguanto aguda agudo ahi ahora ahorro aire ajusta ajustaba ajustaban ajustada ajustadas
    ajustado ajustados ajustamos ajustan ajustando ajustar ajustara ajustaran ajustaria ajustarla ajustarle
    ajustarlo ajustaron ajustarse ajustas ajuste ajustemos ajusten ajustes ajusto al alarga alargaba alargaban
    alargada alargadas alargado alargados alargamos alargan alargando alargar alargara alargaran alargaria
    alargarla alargarle alargarlo alargaron alargarse alargas alargo alargue alarguemos alarguen alarma albergue
    albergues alcance alcancemos alcancen alcanza alcanzaba alcanzaban alcanzada alcanzadas alcanzado alcanzados
    alcanzamos alcanzan alcanzando alcanzar alcanzara alcanzaran alcanzaria alcanzarla alcanzarle alcanzarlo
    alcanzaron alcanzarse alcanzas alcanzo alegria aleja alejaba alejaban alejada alejadas alejado alejados
    alejamos alejan alejando alejar alejara alejaran alejaria alejarla alejarle alejarlo alejaron alejarse alejas
    aleje alejemos alejen alejo aleman alergia alergias alerta alertaba alertaban alertada alertadas alertado
    alertados alertamos alertan alertando alertar alertara alertaran alertaria alertarla alertarle alertarlo
    alertaron alertarse alertas alerte alertemos alerten alerto alfabetico algo alguien algun alguna algunas
    algunos aliado alimento alimentos alivia aliviaba aliviaban aliviada aliviadas aliviado aliviados aliviamos
    alivian aliviando aliviar aliviara aliviaran aliviaria aliviarla aliviarle aliviarlo aliviaron aliviarse
    alivias alivie aliviemos alivien alivio alla alma almohada almuerzo alquiler alrededor alta alterar altere
    altero ambar ambas ambiente ambiguo ambos ambulancia amenaza amenazas amiga amigo amigos amor anade anaden
    analice analicemos analicen analisis analiza analizaba analizaban analizada analizadas analizado analizados
    analizamos analizan analizando analizar analizara analizaran analizaria analizarla analizarle analizarlo
    analizaron analizarse analizas analizo anciana anciano ancianos anexo angustia anidado animo aniversario ano
    anoche anos anota anotaba anotaban anotacion anotaciones anotada anotadas anotado anotados anotamos anotan
    anotando anotar anotara anotaran anotaria anotarla anotarle anotarlo anotarlos anotaron anotarse anotas anote
    anotelo anotemos anoten anoto ansiedad ansiosa ansioso ante antecedentes antemano anterior anteriores antes
    anticipo antidepresivo antigua anual anuales anuncia anunciaba anunciaban anunciada anunciadas anunciado
    anunciados anunciamos anuncian anunciando anunciar anunciara anunciaran anunciaria anunciarla anunciarle
    anunciarlo anunciaron anunciarse anuncias anuncie anunciemos anuncien anuncio apaga apagaba apagaban apagada
    apagadas apagado apagados apagamos apagan apagando apagar apagara apagaran apagaria apagarla apagarle
    apagarlo apagaron apagarse apagas apago apague apaguemos apaguen apareca aparecan aparece aparecen aparecer
    aparecera apareceran aparecere apareceria aparecerla aparecerle aparecerlo aparecerse apareci aparecia
    aparecian aparecida aparecidas aparecido aparecidos apareciendo aparecieron aparecio apareco aparezca
    apariencia aparta apartadas apartado apartamento apartan apartarlo apartaron aparte aparto apatia apela
    apelaba apelaban apelacion apelada apeladas apelado apelados apelamos apelan apelando apelar apelara apelaran
    apelaria apelarla apelarle apelarlo apelaron apelarse apelas apele apelemos apelen apellido apelo apenas
    apetito aplace aplacemos aplacen aplaza aplazaba aplazaban aplazada aplazadas aplazado aplazados aplazamos
    aplazan aplazando aplazar aplazara aplazaran aplazaria aplazarla aplazarle aplazarlo aplazaron aplazarse
    aplazas aplazo aplica aplicaba aplicaban aplicacion aplicada aplicadas aplicado aplicados aplicamos aplican
    aplicando aplicar aplicara aplicaran aplicaria aplicarla aplicarle aplicarlo aplicaron aplicarse aplicas
    aplico aplique apliquemos apliquen aporte aportes apoya apoyaba apoyaban apoyada apoyadas apoyado apoyados
    apoyamos apoyan apoyando apoyar apoyara apoyaran apoyaria apoyarla apoyarle apoyarlo apoyaron apoyarse apoyas
    apoye apoyemos apoyen apoyo apoyos aprenda aprendan aprende aprenden aprender aprendera aprenderan aprendere
    aprenderia aprenderla aprenderle aprenderlo aprenderse aprendi aprendia aprendian aprendida aprendidas
    aprendido aprendidos aprendiendo aprendieron aprendio aprendizaje aprendo aproba aprobaba aprobaban aprobada
    aprobadas aprobado aprobados aprobamos aproban aprobando aprobar aprobara aprobaran aprobaria aprobarla
    aprobarle aprobarlo aprobaron aprobarse aprobas aprobe aprobemos aproben aprobo apunta apuntaba apuntaban
    apuntada apuntadas apuntado apuntados apuntamos apuntan apuntando apuntar apuntara apuntaran apuntaria
    apuntarla apuntarle apuntarlo apuntaron apuntarse apuntas apunte apuntemos apunten apunto aquel aquello aqui
    archiva archivaba archivaban archivada archivadas archivado archivados archivamos archivan archivando
    archivar archivara archivaran archivaria archivarla archivarle archivarlo archivaron archivarse archivas
    archivemos archiven archivo archivos arregla arreglaba arreglaban arreglada arregladas arreglado arreglados
    arreglamos arreglan arreglando arreglar arreglara arreglaran arreglaria arreglarla arreglarle arreglarlo
    arreglaron arreglarse arreglas arregle arreglemos arreglen arreglo arriba arte asamblea aseguradora aseo
    asesor asesora asesoraba asesoraban asesorada asesoradas asesorado asesorados asesoramos asesoran asesorando
    asesorar asesorara asesoraran asesoraria asesorarla asesorarle asesorarlo asesoraron asesorarse asesoras
    asesore asesoremos asesoren asesoria asesoro asi asiento asigna asignaba asignaban asignada asignadas
    asignado asignados asignamos asignan asignando asignar asignara asignaran asignaria asignarla asignarle
    asignarlo asignaron asignarse asignas asigne asignela asignemos asignen asigno asilo asista asistan asiste
    asisten asistente asisti asistia asistian asistida asistidas asistido asistidos asistiendo asistieron asistio
    asistir asistira asistiran asistire asistiria asistirla asistirle asistirlo asistirse asisto asma aspecto ast
    asunto asuntos asusta asustaba asustaban asustada asustadas asustado asustados asustamos asustan asustando
    asustar asustara asustaran asustaria asustarla asustarle asustarlo asustaron asustarse asustas asuste
    asustemos asusten asusto ataque ataques atencion atenda atendan atende atenden atender atendera atenderan
    atendere atenderia atenderla atenderle atenderlo atenderse atendi atendia atendian atendida atendidas
    atendido atendidos atendiendo atendieron atendio atendo atras atrasa atrasaba atrasaban atrasada atrasadas
    atrasado atrasados atrasamos atrasan atrasando atrasar atrasara atrasaran atrasaria atrasarla atrasarle
    atrasarlo atrasaron atrasarse atrasas atrase atrasemos atrasen atraso atravesado atribuye attr audiencia
    auditorio aula aumenta aumentaba aumentaban aumentada aumentadas aumentado aumentados aumentamos aumentan
    aumentando aumentar aumentara aumentaran aumentaria aumentarla aumentarle aumentarlo aumentaron aumentarse
    aumentas aumente aumentemos aumenten aumento aun aunque ausencia ausencias ausente autismo autobus
    autocuidado autoestima autolesion automaticas automatico automaticos autorizacion avance avancemos avancen
    avances avanza avanzaba avanzaban avanzada avanzadas avanzado avanzados avanzamos avanzan avanzando avanzar
    avanzara avanzaran avanzaria avanzarla avanzarle avanzarlo avanzaron avanzarse avanzas avanzo aver averigua
    averiguaba averiguaban averiguada averiguadas averiguado averiguados averiguamos averiguan averiguando
    averiguar averiguara averiguaran averiguaria averiguarla averiguarle averiguarlo averiguaron averiguarse
    averiguas averigue averiguemos averiguen averiguo avisa avisaba avisaban avisada avisadas avisado avisados
    avisamos avisan avisando avisar avisara avisaran avisaria avisarla avisarle avisarlo avisaron avisarse avisas
    avise avisemos avisen aviso avisos ayer ayuda ayudaba ayudaban ayudada ayudadas ayudado ayudados ayudamos
    ayudan ayudando ayudar ayudara ayudaran ayudaria ayudarla ayudarle ayudarlo ayudaron ayudarse ayudas ayude
    ayudemos ayuden ayudo azar azucar backups baja bajaba bajaban bajada bajadas bajado bajados bajamos bajan
    bajando bajar bajara bajaran bajaria bajarla bajarle bajarlo bajaron bajarse bajas baje bajemos bajen bajo
    banco banda bandeja bano barra barrera barreras barrio bastante bebe beben beber bebio beneficio beneficios
    berrinche berrinches biblioteca bien bienestar bil biles bilingue bimestral blanco bloque bloquea bloqueaba
    bloqueaban bloqueada bloqueadas bloqueado bloqueados bloqueamos bloquean bloqueando bloquear bloqueara
    bloquearan bloquearia bloquearla bloquearle bloquearlo bloquearon bloquearse bloqueas bloquee bloqueemos
    bloqueen bloqueo bloques bodega bolsa bolsas bono bonos borra borraba borraban borrada borradas borrado
    borrador borrados borramos borran borrando borrar borrara borraran borraria borrarla borrarle borrarlo
    borrarlos borraron borrarse borras borre borrela borrelo borremos borren borro boton brecha breve brinda
    brindaba brindaban brindada brindadas brindado brindados brindamos brindan brindando brindar brindara
    brindaran brindaria brindarla brindarle brindarlo brindaron brindarse brindas brinde brindemos brinden brindo
    brote bucal buen buena buenas bueno buenos busca buscaba buscaban buscada buscadas buscado buscados buscamos
    buscan buscando buscar buscara buscaran buscaria buscarla buscarle buscarlo buscaron buscarse buscas busco
    busque busquemos busquen buzon cabe cabello cabeza cada cadena cae caer caerian cafe caido caja cajas
    calambre calcula calculo calendario califica calificaba calificaban calificaciones calificada calificadas
    calificado calificados calificamos califican calificando calificar calificara calificaran calificaria
    calificarla calificarle calificarlo calificaron calificarse calificas califico califique califiquemos
    califiquen calle calles calma calmaba calmaban calmada calmadas calmado calmados calmamos calman calmando
    calmar calmara calmaran calmaria calmarla calmarle calmarlo calmaron calmarse calmas calme calmemos calmen
    calmo cama camara cambia cambiaba cambiaban cambiada cambiadas cambiado cambiados cambiamos cambian cambiando
    cambiar cambiara cambiaran cambiaria cambiarla cambiarle cambiarlo cambiaron cambiarse cambias cambie
    cambiemos cambien cambio cambios camino camion campana campo canalice canalicemos canalicen canaliza
    canalizaba canalizaban canalizada canalizadas canalizado canalizados canalizamos canalizan canalizando
    canalizar canalizara canalizaran canalizaria canalizarla canalizarle canalizarlo canalizaron canalizarse
    canalizas canalizo canasta canasto cancela cancelaba cancelaban cancelada canceladas cancelado cancelados
    cancelamos cancelan cancelando cancelar cancelara cancelaran cancelaria cancelarla cancelarle cancelarlo
    cancelaron cancelarse cancelas cancele cancelemos cancelen cancelo cancha candado cansa cansaba cansaban
    cansada cansadas cansado cansados cansamos cansan cansancio cansando cansar cansara cansaran cansaria
    cansarla cansarle cansarlo cansaron cansarse cansas canse cansemos cansen canso cantidad cantidades capacita
    capacitaba capacitaban capacitacion capacitada capacitadas capacitado capacitados capacitamos capacitan
    capacitando capacitar capacitara capacitaran capacitaria capacitarla capacitarle capacitarlo capacitaron
    capacitarse capacitas capacite capacitemos capaciten capacito capilla capitulo capitulos captura capturaba
    capturaban capturada capturadas capturado capturados capturamos capturan capturando capturar capturara
    capturaran capturaria capturarla capturarle capturarlo capturaron capturarse capturas capturemos capturen
    capturo cara caracter caracteres carcel carga cargaba cargaban cargada cargadas cargado cargados cargamos
    cargan cargando cargar cargara cargaran cargaria cargarla cargarle cargarlo cargaron cargarse cargas cargue
    carguemos carguen caricatura carino carpeta carpetas carrera carro carta cartas cartelera carteles cartera
    casa casada casi casilla caso casos castigo catalogo causa cel celda celos celular cena cenaba cenaban cenada
    cenadas cenado cenados cenamos cenan cenando cenar cenara cenaran cenaria cenarla cenarle cenarlo cenaron
    cenarse cenas cene cenemos cenen ceno censo centro centros cerca cercano cercanos cerebro cero cerra cerraba
    cerraban cerrada cerradas cerrado cerrados cerramos cerran cerrando cerrar cerrara cerraran cerraria cerrarla
    cerrarle cerrarlo cerraron cerrarse cerras cerre cerremos cerren cerro certificado charla charlas checa
    checaba checaban checada checadas checado checados checamos checan checando checar checara checaran checaria
    checarla checarle checarlo checaron checarse checas checo cheque chequea chequeaba chequeaban chequeada
    chequeadas chequeado chequeados chequeamos chequean chequeando chequear chequeara chequearan chequearia
    chequearla chequearle chequearlo chequearon chequearse chequeas chequee chequeemos chequeen chequemos chequen
    chequeo chica chico chiste ciega cierra cierre cierrela cierrelo cierto cifra cifrado cifras cinco cincuenta
    cine circulo cirugia cirujano cita citaba citaban citada citadas citado citados citamos citan citando citar
    citara citaran citaria citarla citarle citarlo citaron citarse citas citemos citen cito ciudad claridad claro
    clase clases clave claves clic clima clinica clinicas clinico cobertura cobija cobraba cobraban cobrada
    cobradas cobrado cobrados cobramos cobran cobrando cobrar cobrara cobraran cobraria cobrarla cobrarle
    cobrarlo cobraron cobrarse cobre cobremos cobren cobro coche cocina codificacion codigo codigos colabora
    colaboraba colaboraban colaboracion colaborada colaboradas colaborado colaborador colaborados colaboramos
    colaboran colaborando colaborar colaborara colaboraran colaboraria colaborarla colaborarle colaborarlo
    colaboraron colaborarse colaboras colabore colaboremos colaboren colaboro coleccion colecciones colega
    colegas colegio colga colgaba colgaban colgada colgadas colgado colgados colgamos colgan colgando colgar
    colgara colgaran colgaria colgarla colgarle colgarlo colgaron colgarse colgas colgo colgue colguemos colguen
    colores columna comando comandos comedor comen comence comencemos comencen comenta comentaba comentaban
    comentada comentadas comentado comentados comentamos comentan comentando comentar comentara comentaran
    comentaria comentario comentarla comentarle comentarlo comentaron comentarse comentas comente comentemos
    comenten comento comenza comenzaba comenzaban comenzada comenzadas comenzado comenzados comenzamos comenzan
    comenzando comenzar comenzara comenzaran comenzaria comenzarla comenzarle comenzarlo comenzaron comenzarse
    comenzas comenzo comer comia comida comienza comienzo comienzos comio comite como companera companero
    companeros compara comparables comparacion comparan comparar comparo comparta compartan comparte comparten
    comparti compartia compartian compartida compartidas compartido compartidos compartiendo compartieron
    compartio compartir compartira compartiran compartire compartiria compartirla compartirle compartirlo
    compartirse comparto completa completaba completaban completada completadas completado completados
    completamos completan completando completar completara completaran completaria completarla completarle
    completarlo completaron completarse completas completemos completen completo comportamiento compra compraba
    compraban comprada compradas comprado comprados compramos compran comprando comprar comprara compraran
    compraria comprarla comprarle comprarlo compraron comprarse compras compre compremos compren comprimido
    compro comprobar comprobarla comprobarlo comprobo compromiso comprueba comprueban comprueben compuestos
    computadora computadoras comunica comunicaba comunicaban comunicada comunicadas comunicado comunicados
    comunicamos comunican comunicando comunicar comunicara comunicaran comunicaria comunicarla comunicarle
    comunicarlo comunicaron comunicarse comunicas comunico comunidad comunique comuniquemos comuniquen
    comunitaria comunitario comunitarios concepto concierto concuerda condado condicion condicional condiciones
    conducta conecta conectaba conectaban conectada conectadas conectado conectados conectamos conectan
    conectando conectar conectara conectaran conectaria conectarla conectarle conectarlo conectaron conectarse
    conectas conecte conectela conectelo conectemos conecten conecto conexion conferencia confia confianza
    confidencial confirma confirmaba confirmaban confirmada confirmadas confirmado confirmados confirmamos
    confirman confirmando confirmar confirmara confirmaran confirmaria confirmarla confirmarle confirmarlo
    confirmaron confirmarse confirmas confirme confirmela confirmemos confirmen confirmo conflicto conflictos
    confunda congreso conjunto conoca conocan conoce conocen conocer conocera conoceran conocere conoceria
    conocerla conocerle conocerlo conocerse conoci conocia conocian conocida conocidas conocido conocidos
    conociendo conocieron conocio conoco consegua conseguan consegue conseguen consegui conseguia conseguian
    conseguida conseguidas conseguido conseguidos conseguiendo conseguieron conseguio conseguir conseguira
    conseguiran conseguire conseguiria conseguirla conseguirle conseguirlo conseguirse conseguo consejera
    consejero consejeros consejo consejos consentimiento conserva conservan conservarlo conservo considera
    consideraba consideraban considerada consideradas considerado considerados consideramos consideran
    considerando considerar considerara consideraran consideraria considerarla considerarle considerarlo
    consideraron considerarse consideras considere consideremos consideren considero consistio constancia
    consulta consultaba consultaban consultada consultadas consultado consultados consultamos consultan
    consultando consultar consultara consultaran consultaria consultarla consultarle consultarlo consultaron
    consultarse consultas consulte consultemos consulten consulto consumo conta contaba contaban contacta
    contactaba contactaban contactada contactadas contactado contactados contactamos contactan contactando
    contactar contactara contactaran contactaria contactarla contactarle contactarlo contactaron contactarse
    contactas contacte contactemos contacten contacto contactos contada contadas contado contador contados
    contamos contan contando contar contara contaran contaria contarla contarle contarlo contaron contarse contas
    conte contemos conten contener contenido contenta contento conteo contesta contestaba contestaban contestada
    contestadas contestado contestados contestamos contestan contestando contestar contestara contestaran
    contestaria contestarla contestarle contestarlo contestaron contestarse contestas conteste contestemos
    contesten contesto contexto contiene contienen continua continuaba continuaban continuada continuadas
    continuado continuados continuamos continuan continuando continuar continuara continuaran continuaria
    continuarla continuarle continuarlo continuaron continuarse continuas continuemos continuen continuo conto
    contra contractuales contrasena contratadas contratado contrato controla controlaba controlaban controlada
    controladas controlado controlados controlamos controlan controlando controlar controlara controlaran
    controlaria controlarla controlarle controlarlo controlaron controlarse controlas controle controlemos
    controlen controles controlo convenca convencan convence convencen convencer convencera convenceran
    convencere convenceria convencerla convencerle convencerlo convencerse convenci convencia convencian
    convencida convencidas convencido convencidos convenciendo convencieron convencio convenco conversa
    conversaba conversaban conversada conversadas conversado conversados conversamos conversan conversando
    conversar conversara conversaran conversaria conversarla conversarle conversarlo conversaron conversarse
    conversas conversemos conversen converso convertirse convivencia convulsiones conyugal coord coordinacion
    copago copagos copia copiaba copiaban copiada copiadas copiado copiados copiamos copian copiando copiar
    copiara copiaran copiaria copiarla copiarle copiarlo copiaron copiarse copias copie copielo copiemos copien
    copio coraje corazon corona corra corran corre correccion correcciones correcta correcto correga corregan
    correge corregen corregi corregia corregian corregida corregidas corregido corregidos corregiendo corregieron
    corregio corregir corregira corregiran corregire corregiria corregirla corregirle corregirlo corregirse
    corrego corren correo correos correr correra correran correre correria correrla correrle correrlo correrse
    corresponde corresponden correspondia correspondian corri corria corrian corrida corridas corrido corridos
    corriendo corrieron corrige corrija corrijalo corrio corro corta cortaba cortaban cortada cortadas cortado
    cortados cortamos cortan cortando cortar cortara cortaran cortaria cortarla cortarle cortarlo cortaron
    cortarse cortas corte cortemos corten corto cosa cosas costo costos covid crea creaba creaban creada creadas
    creado creados creamos crean creando crear creara crearan crearia crearla crearle crearlo crearon crearse
    creas crecimiento credito creditos cree creemos creen creencias creer creera creeran creere creeria creerla
    creerle creerlo creerse crei creia creian creida creidas creido creidos creiendo creieron creio creo crianza
    criterio criterios cronica cronico cronograma cronometra cronometradas cronometrado cronometrar cronometro
    cruce cruza cruzaria cuaderno cuadricula cuadro cual cuales cualquier cualquiera cuando cuanta cuantas
    cuantiles cuanto cuantos cuarenta cuarta cuartiles cuarto cuatro cubierta cubiertas cubierto cubiertos cubra
    cubran cubre cubren cubri cubria cubrian cubrida cubridas cubrido cubridos cubriendo cubrieron cubrio cubrir
    cubrira cubriran cubrire cubriria cubririan cubrirla cubrirle cubrirlo cubrirse cubro cuenta cuentan cuentas
    cuente cuento cuerpo cuestionario cuestionarios cuida cuidaba cuidaban cuidada cuidadas cuidado cuidador
    cuidadora cuidados cuidamos cuidan cuidando cuidar cuidara cuidaran cuidaria cuidarla cuidarle cuidarlo
    cuidaron cuidarse cuidas cuide cuidemos cuiden cuido culpa culpaba culpaban culpada culpadas culpado culpados
    culpamos culpan culpando culpar culpara culparan culparia culparla culparle culparlo culparon culparse culpas
    culpe culpemos culpen culpo cultura cumpla cumplan cumple cumpleanos cumplen cumpli cumplia cumplian cumplida
    cumplidas cumplido cumplidos cumpliendo cumplieron cumplimiento cumplio cumplir cumplira cumpliran cumplire
    cumpliria cumplirla cumplirle cumplirlo cumplirse cumplo cunada cunado cunados cuota cupo cupos cursa cursaba
    cursaban cursada cursadas cursado cursados cursamos cursan cursando cursar cursara cursaran cursaria cursarla
    cursarle cursarlo cursaron cursarse cursas cursemos cursen curso curva custodia cuyas cuyo cuyos da daba dada
    dado dan danada danado danados danarlo dano dar daria darle darse dataclass dataclasses dato datos de debajo
    debe deben deber deberia debil debio decia decidio decidir decimales decir decisiones declara declaracion
    declaraciones deducirse def defaultdict defensa defensor defensora deja dejaba dejaban dejada dejadas dejado
    dejados dejamos dejan dejando dejar dejara dejaran dejaria dejarla dejarle dejarlo dejaron dejarse dejas deje
    dejelo dejemos dejen dejo del delante delatar delataria dele delegado delegados delito demanda demandaba
    demandaban demandada demandadas demandado demandados demandamos demandan demandando demandar demandara
    demandaran demandaria demandarla demandarle demandarlo demandaron demandarse demandas demande demandemos
    demanden demando demas demasiado demasiados demencia demora demoraba demoraban demorada demoradas demorado
    demorados demoramos demoran demorando demorar demorara demoraran demoraria demorarla demorarle demorarlo
    demoraron demorarse demoras demore demoremos demoren demoro dentro denuncia dependa dependan depende dependen
    depender dependera dependeran dependere dependeria dependerla dependerle dependerlo dependerse dependi
    dependia dependian dependida dependidas dependido dependidos dependiendo dependieron dependio dependo
    deportada deportado deporte deportes depresion deprimida deprimido depto derecha derecho derechos deriva
    derivaba derivaban derivacion derivada derivadas derivado derivados derivamos derivan derivando derivar
    derivara derivaran derivaria derivarla derivarle derivarlo derivaron derivarse derivas derivemos deriven
    derivo derrame desactivadas desactive desacuerdo desahoga desahogaba desahogaban desahogada desahogadas
    desahogado desahogados desahogamos desahogan desahogando desahogar desahogara desahogaran desahogaria
    desahogarla desahogarle desahogarlo desahogaron desahogarse desahogas desahogo desahogue desahoguemos
    desahoguen desalojo desarrolla desarrollaba desarrollaban desarrollada desarrolladas desarrollado
    desarrollados desarrollamos desarrollan desarrollando desarrollar desarrollara desarrollaran desarrollaria
    desarrollarla desarrollarle desarrollarlo desarrollaron desarrollarse desarrollas desarrolle desarrollemos
    desarrollen desarrollo desayuno desbloqueada desbloquear desbloquee desbloqueelo descansa descansaba
    descansaban descansada descansadas descansado descansados descansamos descansan descansando descansar
    descansara descansaran descansaria descansarla descansarle descansarlo descansaron descansarse descansas
    descanse descansemos descansen descanso descansos descarga descargaba descargaban descargada descargadas
    descargado descargados descargamos descargan descargando descargar descargara descargaran descargaria
    descargarla descargarle descargarlo descargaron descargarse descargas descargo descargue descarguemos
    descarguen descartado descartar desconoce desconocida desconocido descontadas descontado describa describan
    describen describi describia describian describida describidas describido describidos describiendo
    describieron describio describir describira describiran describire describiria describirla describirle
    describirlo describirse describo descripcion descripciones descrito descuento desde desea deseaba deseaban
    deseada deseadas deseado deseados deseamos desean deseando desear deseara desearan desearia desearla desearle
    desearlo desearon desearse deseas desee deseemos deseen deselo desempleo deseo deshace deshacer deshizo
    despacha despachado despachados despacharon despeda despedan despede despeden despedi despedia despedian
    despedida despedidas despedido despedidos despediendo despedieron despedio despedir despedira despediran
    despedire despediria despedirla despedirle despedirlo despedirse despedo desperta despertaba despertaban
    despertada despertadas despertado despertados despertamos despertan despertando despertar despertara
    despertaran despertaria despertarla despertarle despertarlo despertaron despertarse despertas desperte
    despertemos desperten desperto despues desregulacion desregulada desregulado destruya desvelo desvincule
    detallado detalle detalles detecta detectaba detectaban detectada detectadas detectado detectados detectamos
    detectan detectando detectar detectara detectaran detectaria detectarla detectarle detectarlo detectaron
    detectarse detectas detecte detectemos detecten detecto detencion detener detenga detenida detenido determina
    determinaba determinaban determinada determinadas determinado determinados determinamos determinan
    determinando determinar determinara determinaran determinaria determinarla determinarle determinarlo
    determinaron determinarse determinas determinemos determinen determino detiene detras detuvo deuda deudas
    devolvio devuelve dia diagnostico dialisis dialogo diapositivas diaria diario dias dibujo dibujos dic dicen
    dichas diciembre dict dieron dieta diez diferencia diferir dificil dificiles dificultad dificultades difiere
    difieren diga digo dijeron dijo dinamica dinamicas dinero dio dira direccion directora directorio diria
    diriga dirigan dirige dirigen dirigi dirigia dirigian dirigida dirigidas dirigido dirigidos dirigiendo
    dirigieron dirigio dirigir dirigira dirigiran dirigire dirigiria dirigirla dirigirle dirigirlo dirigirse
    dirigo discapacidad disciplina discreta disculpa disculpaba disculpaban disculpada disculpadas disculpado
    disculpados disculpamos disculpan disculpando disculpar disculpara disculparan disculparia disculparla
    disculparle disculparlo disculparon disculparse disculpas disculpe disculpemos disculpen disculpo discurso
    discusion discusiones discuta discutan discute discuten discuti discutia discutian discutida discutidas
    discutido discutidos discutiendo discutieron discutio discutir discutira discutiran discutire discutiria
    discutirla discutirle discutirlo discutirse discuto diseno disminua disminuan disminue disminuen disminui
    disminuia disminuian disminuida disminuidas disminuido disminuidos disminuiendo disminuieron disminuio
    disminuir disminuira disminuiran disminuire disminuiria disminuirla disminuirle disminuirlo disminuirse
    disminuo disponible dispositivo dispuesta dispuesto dispuestos distancia distinguir distinta distintas
    distinto distintos distribua distribuan distribucion distribue distribuen distribui distribuia distribuian
    distribuida distribuidas distribuido distribuidos distribuiendo distribuieron distribuio distribuir
    distribuira distribuiran distribuire distribuiria distribuirla distribuirle distribuirlo distribuirse
    distribuo distrito distritos divida dividan dividen dividi dividia dividian dividida divididas dividido
    divididos dividiendo dividieron dividio dividir dividira dividiran dividire dividiria dividirla dividirle
    dividirlo dividirse divido divorciada divorciado divorcio dobles doce docs doctora documento documentos dola
    dolan dolen doler dolera doleran dolere doleria dolerla dolerle dolerlo dolerse doli dolia dolian dolida
    dolidas dolido dolidos doliendo dolieron dolio dolo dolor dom domestica domicilio domingo domingos dominio
    dona donaba donaban donacion donaciones donada donadas donado donados donamos donan donando donar donara
    donaran donaria donarla donarle donarlo donaron donarse donas donativo donde donemos donen dono dorma dorman
    dorme dormen dormi dormia dormian dormida dormidas dormido dormidos dormiendo dormieron dormio dormir dormira
    dormiran dormire dormiria dormirla dormirle dormirlo dormirse dormo dosis doy dpto droga drogas duda dudaba
    dudaban dudada dudadas dudado dudados dudamos dudan dudando dudar dudara dudaran dudaria dudarla dudarle
    dudarlo dudaron dudarse dudas dudemos duden dudo duelo dueno duerme duermen duplica duplicaba duplicaban
    duplicada duplicadas duplicado duplicados duplicamos duplican duplicando duplicar duplicara duplicaran
    duplicaria duplicarla duplicarle duplicarlo duplicaron duplicarse duplicas duplico duplique dupliquemos
    dupliquen dura duraba duraban duracion durada duradas durado durados duramos duran durando durante durar
    durara duraran duraria durarla durarle durarlo duraron durarse duras dure duremos duren durmio duro
    dutytracker dx ecografia edad edificio edificios edita editaba editaban editada editadas editado editados
    editamos editan editando editar editara editaran editaria editarla editarle editarlo editaron editarse editas
    edite editemos editen edito educacion educador educadora efecto efectos egreso ejecuta ejecute ejemplo
    ejercicio ejercicios el elabora elaboraba elaboraban elaborada elaboradas elaborado elaborados elaboramos
    elaboran elaborando elaborar elaborara elaboraran elaboraria elaborarla elaborarle elaborarlo elaboraron
    elaborarse elaboras elabore elaboremos elaboren elaboro eleccion elecciones elega elegan elege elegen elegi
    elegia elegian elegibilidad elegida elegidas elegido elegidos elegiendo elegieron elegio elegir elegira
    elegiran elegire elegiria elegirla elegirle elegirlo elegirse elego elemento elementos elige eligen eligieron
    eligio elija elijalas elimina eliminaba eliminaban eliminaciones eliminad eliminada eliminadas eliminado
    eliminados eliminamos eliminan eliminando eliminar eliminara eliminaran eliminaria eliminarla eliminarle
    eliminarlo eliminaron eliminarse eliminas elimine eliminela eliminemos eliminen elimino ella ellas ello ellos
    embarazada embarazo emergencia emergencias emocion emociones empatia empece empecemos empecen empeora
    empeoraba empeoraban empeorada empeoradas empeorado empeorados empeoramos empeoran empeorando empeorar
    empeorara empeoraran empeoraria empeorarla empeorarle empeorarlo empeoraron empeorarse empeoras empeore
    empeoremos empeoren empeoro empeza empezaba empezaban empezada empezadas empezado empezados empezamos empezan
    empezando empezar empezara empezaran empezaria empezarla empezarle empezarlo empezaron empezarse empezas
    empezo empiece empieza empiezan empleado empleador empleados empleo empresa encargada encargado enciende
    encima encontra encontraba encontraban encontrada encontradas encontrado encontrados encontramos encontran
    encontrando encontrar encontrara encontraran encontraria encontrarla encontrarle encontrarlo encontraron
    encontrarse encontras encontre encontremos encontren encontro encuadre encuentra encuentre encuentro encuesta
    encuestas ene energia enero enf enferma enfermaba enfermaban enfermada enfermadas enfermado enfermados
    enfermamos enferman enfermando enfermar enfermara enfermaran enfermaria enfermarla enfermarle enfermarlo
    enfermaron enfermarse enfermas enferme enfermedad enfermemos enfermen enfermera enfermeria enfermero enfermo
    enfoca enfocaba enfocaban enfocada enfocadas enfocado enfocados enfocamos enfocan enfocando enfocar enfocara
    enfocaran enfocaria enfocarla enfocarle enfocarlo enfocaron enfocarse enfocas enfoco enfoque enfoquemos
    enfoquen enfrenta enfrentaba enfrentaban enfrentada enfrentadas enfrentado enfrentados enfrentamos enfrentan
    enfrentando enfrentar enfrentara enfrentaran enfrentaria enfrentarla enfrentarle enfrentarlo enfrentaron
    enfrentarse enfrentas enfrente enfrentemos enfrenten enfrento enlace enlaces enoja enojaba enojaban enojada
    enojadas enojado enojados enojamos enojan enojando enojar enojara enojaran enojaria enojarla enojarle
    enojarlo enojaron enojarse enojas enoje enojemos enojen enojo enseguida ensena ensenaba ensenaban ensenada
    ensenadas ensenado ensenados ensenamos ensenan ensenando ensenar ensenara ensenaran ensenaria ensenarla
    ensenarle ensenarlo ensenaron ensenarse ensenas ensene ensenemos ensenen enseno entenda entendan entende
    entenden entender entendera entenderan entendere entenderia entenderla entenderle entenderlo entenderse
    entendi entendia entendian entendida entendidas entendido entendidos entendiendo entendieron entendio entendo
    entera enteras entero enteros entidades entiende entonces entorno entra entraba entraban entrada entradas
    entrado entrados entramos entran entrando entrar entrara entraran entraria entrarian entrarla entrarle
    entrarlo entraron entrarse entras entre entrega entregaba entregaban entregada entregadas entregado
    entregados entregamos entregan entregando entregar entregara entregaran entregaria entregarla entregarlas
    entregarle entregarlo entregaron entregarse entregas entrego entregue entreguemos entreguen entremos entren
    entrena entrenaba entrenaban entrenada entrenadas entrenado entrenados entrenamiento entrenamos entrenan
    entrenando entrenar entrenara entrenaran entrenaria entrenarla entrenarle entrenarlo entrenaron entrenarse
    entrenas entrene entrenemos entrenen entreno entretanto entrevista entrevistaba entrevistaban entrevistada
    entrevistadas entrevistado entrevistados entrevistamos entrevistan entrevistando entrevistar entrevistara
    entrevistaran entrevistaria entrevistarla entrevistarle entrevistarlo entrevistaron entrevistarse entrevistas
    entreviste entrevistemos entrevisten entrevisto entro enumera envia enviaba enviaban enviada enviadas enviado
    enviados enviamos envian enviando enviar enviara enviaran enviaria enviarla enviarle enviarlo enviaron
    enviarse envias envie enviemos envien envio envios episodio episodios eq equidad equipo equivalente
    equivalentes equivoca equivocada equivocado eran erecha eres errores esa esas esc escala escalaba escalaban
    escalada escaladas escalado escalados escalamos escalan escalando escalar escalara escalaran escalaria
    escalarla escalarle escalarlo escalaron escalarse escalas escale escalemos escalen escalera escalo escanea
    escaneaba escaneaban escaneada escaneadas escaneado escaneados escaneamos escanean escaneando escanear
    escaneara escanearan escanearia escanearla escanearle escanearlo escanearon escanearse escaneas escanee
    escaneemos escaneen escaneo escapa escapaba escapaban escapada escapadas escapado escapados escapamos escapan
    escapando escapar escapara escaparan escaparia escaparla escaparle escaparlo escaparon escaparse escapas
    escapemos escapen escapo escogieron escogio escolar escolares esconder escriba escribalo escribalos escriban
    escribe escriben escribi escribia escribian escribida escribidas escribido escribidos escribiendo escribieron
    escribio escribir escribira escribiran escribire escribiria escribirla escribirle escribirlo escribirse
    escribo escrita escritas escrito escritorio escucha escuchaba escuchaban escuchada escuchadas escuchado
    escuchados escuchamos escuchan escuchando escuchar escuchara escucharan escucharia escucharla escucharle
    escucharlo escucharon escucharse escuchas escuche escuchemos escuchen escucho escuela escuelas ese eslabones
    eso espacio espacios espanol especiales especialista espejo espera esperaba esperaban esperada esperadas
    esperado esperados esperamos esperan esperando esperar esperara esperaran esperaria esperarla esperarle
    esperarlo esperaron esperarse esperas espere esperemos esperen espero esposa esposo esta estaba estaban
    estable estableca establecan establece establecen establecer establecera estableceran establecere
    estableceria establecerla establecerle establecerlo establecerse estableci establecia establecian establecida
    establecidas establecido establecidos estableciendo establecieron establecio estableco estacion
    estacionamiento estado estan estar estas estatal este esten estigma estilo estima estimacion estimaciones
    estimado estimados estimulante esto estomago estos estoy estrategias estres estrictas estructura estudia
    estudiaba estudiaban estudiada estudiadas estudiado estudiados estudiamos estudian estudiando estudiante
    estudiantes estudiar estudiara estudiaran estudiaria estudiarla estudiarle estudiarlo estudiaron estudiarse
    estudias estudie estudiemos estudien estudio estudios estuvo etapa etapas etica etiqueta etiquetas evalua
    evaluaba evaluaban evaluacion evaluaciones evaluada evaluadas evaluado evaluados evaluamos evaluan evaluando
    evaluar evaluara evaluaran evaluaria evaluarla evaluarle evaluarlo evaluaron evaluarse evaluas evalue
    evaluemos evaluen evaluo evento evidencia evita evitaba evitaban evitada evitadas evitado evitados evitamos
    evitan evitando evitar evitara evitaran evitaria evitarla evitarle evitarlo evitaron evitarse evitas evite
    evitemos eviten evito exactamente examen examina examinaba examinaban examinada examinadas examinado
    examinados examinamos examinan examinando examinar examinara examinaran examinaria examinarla examinarle
    examinarlo examinaron examinarse examinas examinemos examinen examino excusa exiga exigan exige exigen exigi
    exigia exigian exigida exigidas exigido exigidos exigiendo exigieron exigio exigir exigira exigiran exigire
    exigiria exigirla exigirle exigirlo exigirse exigo exista existan existe existen existi existia existian
    existida existidas existido existidos existiendo existieron existio existir existira existiran existire
    existiria existirla existirle existirlo existirse existo exito expectativas expediente expedientes
    experiencia explica explicaba explicaban explicacion explicada explicadas explicado explicados explicamos
    explican explicando explicar explicara explicaran explicaria explicarla explicarle explicarlo explicaron
    explicarse explicas explico explique expliquemos expliquen explora exploraba exploraban explorada exploradas
    explorado explorados exploramos exploran explorando explorar explorara exploraran exploraria explorarla
    explorarle explorarlo exploraron explorarse exploras exploremos exploren exploro exportacion exportar exporte
    exportela exportelo expresa expresaba expresaban expresada expresadas expresado expresados expresamos
    expresan expresando expresar expresara expresaran expresaria expresarla expresarle expresarlo expresaron
    expresarse expresas exprese expresemos expresen expreso expulsada ext externa externo extremos fabrica facil
    faciles facilita facilitaba facilitaban facilitada facilitadas facilitado facilitados facilitamos facilitan
    facilitando facilitar facilitara facilitaran facilitaria facilitarla facilitarle facilitarlo facilitaron
    facilitarse facilitas facilite facilitemos faciliten facilito facilmente factores factura facturaba
    facturaban facturacion facturada facturadas facturado facturados facturamos facturan facturando facturar
    facturara facturaran facturaria facturarla facturarle facturarlo facturaron facturarse facturas facture
    facturemos facturen facturo falla fallaba fallaban fallada falladas fallado fallados fallamos fallan fallando
    fallar fallara fallaran fallaria fallarla fallarle fallarlo fallaron fallarse fallas falle fallecio fallemos
    fallidos fallo falta faltaba faltaban faltada faltadas faltado faltados faltamos faltan faltando faltante
    faltar faltara faltaran faltaria faltarla faltarle faltarlo faltaron faltarse faltas falte faltemos falten
    falto fam familia familiares familias farmacia farmaco farmacos fase fatiga favorita favorito favoritos fax
    faxea faxeaba faxeaban faxeada faxeadas faxeado faxeados faxeamos faxean faxeando faxear faxeara faxearan
    faxearia faxearla faxearle faxearlo faxearon faxearse faxeas faxee faxeemos faxeen faxeo feb febrero fecha
    fechas felicita felicitaba felicitaban felicitada felicitadas felicitado felicitados felicitamos felicitan
    felicitando felicitar felicitara felicitaran felicitaria felicitarla felicitarle felicitarlo felicitaron
    felicitarse felicitas felicite felicitemos feliciten felicito feliz feria feriado feriados festivo festivos
    fibra fiebre fija fijado fijados fijan fijar fijaria fijarlo fijo fijos fila filas filtro finanzas fino firma
    firmaba firmaban firmada firmadas firmado firmados firmamos firman firmando firmar firmara firmaran firmaria
    firmarla firmarle firmarlo firmaron firmarse firmas firme firmemos firmen firmo fisica fisico flecha flechas
    flexibilidad flor flores foco folleto folletos fondo fondos forma formaba formaban formada formadas formado
    formados formamos forman formando formar formara formaran formaria formarla formarle formarlo formaron
    formarse formas formato formatos forme formemos formen formo formulario formularios foro foto fotos fractura
    frase frases frecuencia frente friday frio frustracion fue fuego fuente fuentes fuera fueran fueron fuerza
    fuma fumaba fumaban fumada fumadas fumado fumados fumamos fuman fumando fumar fumara fumaran fumaria fumarla
    fumarle fumarlo fumaron fumarse fumas fumemos fumen fumo funcion funciona funcionaba funcionaban funcionada
    funcionadas funcionado funcionados funcionamos funcionan funcionando funcionar funcionara funcionaran
    funcionaria funcionarla funcionarle funcionarlo funcionaron funcionarse funcionas funcione funcionemos
    funcionen funciones funciono fundacion futbol futuro gafas gana ganaba ganaban ganada ganadas ganado ganados
    ganamos ganan ganando ganar ganara ganaran ganaria ganarla ganarle ganarlo ganaron ganarse ganas gane ganemos
    ganen gano garaje garantia garantiza garantizadas garantizado garantizara gasto gastos generaba generaban
    generada generadas generado generados generales generamos generan generando generar generara generaran
    generaria generarla generarle generarlo generaron generarse generas genere generemos generen genero gente
    gerente gestion gestiona gestionaba gestionaban gestionada gestionadas gestionado gestionados gestionamos
    gestionan gestionando gestionar gestionara gestionaran gestionaria gestionarla gestionarle gestionarlo
    gestionaron gestionarse gestionas gestione gestionemos gestionen gestiono gestor gestora giro gobierno golpe
    golpea golpeaba golpeaban golpeada golpeadas golpeado golpeados golpeamos golpean golpeando golpear golpeara
    golpearan golpearia golpearla golpearle golpearlo golpearon golpearse golpeas golpee golpeemos golpeen golpeo
    golpes gpo gpos graba grababa grababan grabada grabadas grabado grabados grabamos graban grabando grabar
    grabara grabaran grabaria grabarla grabarle grabarlo grabaron grabarse grabas grabe grabemos graben grabo
    gracias grado grados gradua graduaba graduaban graduada graduadas graduado graduados graduamos graduan
    graduando graduar graduara graduaran graduaria graduarla graduarle graduarlo graduaron graduarse graduas
    gradue graduemos graduen graduo grafica gral gran grande grandes grasa gratis gratuita gratuito grieta grita
    gritaba gritaban gritada gritadas gritado gritados gritamos gritan gritando gritar gritara gritaran gritaria
    gritarla gritarle gritarlo gritaron gritarse gritas grite gritemos griten grito gritos grupal grupales grupo
    grupos guarda guardaba guardaban guardada guardadas guardado guardados guardamos guardan guardando guardar
    guardara guardaran guardaria guardarla guardarle guardarlo guardaron guardarse guardas guarde guardela
    guardemos guarden guarderia guardia guardo guia guiada guiado guias guion haber habia habian habilidades
    habitacion habito habitos habla hablaba hablaban hablada habladas hablado hablados hablamos hablan hablando
    hablar hablara hablaran hablaria hablarla hablarle hablarlo hablaron hablarse hablas hable hablemos hablen
    hablo habria habrian hace hacen hacer hacerle hacerlo hacerse hacia hacian haciendo haga hagala hagalo hago
    hambre han haria harian hasta haya hecha hecho hemos hermana hermanas hermano hermanos herramienta
    herramientas hexadecimales hicieron hija hijas hijo hijos historial historiales historias hizo hogar hogares
    hoja hojas hombre hombro hondo hongos honra honraba honraban honrada honradas honrado honrados honramos
    honran honrando honrar honrara honraran honraria honrarla honrarle honrarlo honraron honrarse honras honre
    honremos honren honro hora horaria horario horarios horas hospicio hospitales hospitalizada hospitalizado
    hostigamiento hoy hubiera hubieran hubo hueco huecos huelga huella huellas huerto huesos humo hx iba iban
    identifica identificaba identificaban identificada identificadas identificado identificador identificados
    identificamos identifican identificando identificar identificara identificaran identificaria identificarla
    identificarle identificarlo identificaron identificarse identificas identifico identifique identifiquemos
    identifiquen idioma idiomas iglesia igual iguales ilegible imagen impacto importa importado importante
    importe imposible impresa impreso impresora imprima imprimala imprimalo impriman imprime imprimen imprimi
    imprimia imprimian imprimida imprimidas imprimido imprimidos imprimiendo imprimieron imprimio imprimir
    imprimira imprimiran imprimire imprimiria imprimirla imprimirle imprimirlo imprimirse imprimo impuesto
    impuestos inactiva inactivo inasistencia inbox incendio incidente inciso inclua incluan inclue incluen inclui
    incluia incluian incluida incluidas incluido incluidos incluiendo incluieron incluio incluir incluira
    incluiran incluire incluiria incluirla incluirle incluirlo incluirse incluo incompleta incompleto incorrecto
    ind indica indicaba indicaban indicada indicadas indicado indicador indicadores indicados indicamos indican
    indicando indicar indicara indicaran indicaria indicarla indicarle indicarlo indicaron indicarse indicas
    indicativo indice indico indique indiquelo indiquemos indiquen indirecta individuales indocumentado inestable
    infancia infantil infeccion influencia informa informaba informaban informada informadas informado informados
    informamos informan informando informar informara informaran informaria informarla informarle informarlo
    informaron informarse informas informe informemos informen informes informo ingles ingresa ingresaba
    ingresaban ingresada ingresadas ingresado ingresados ingresamos ingresan ingresando ingresar ingresara
    ingresaran ingresaria ingresarla ingresarle ingresarlo ingresaron ingresarse ingresas ingrese ingresemos
    ingresen ingreso ingresos inicia iniciaba iniciaban iniciada iniciadas iniciado iniciados iniciales iniciamos
    inician iniciando iniciar iniciara iniciaran iniciaria iniciarla iniciarle iniciarlo iniciaron iniciarse
    inicias inicie iniciemos inicien inicio inmediato inmigracion inquietud inscriba inscriban inscriben inscribi
    inscribia inscribian inscribida inscribidas inscribido inscribidos inscribiendo inscribieron inscribio
    inscribir inscribira inscribiran inscribire inscribiria inscribirla inscribirle inscribirlo inscribirse
    inscribo insista insistan insiste insisten insisti insistia insistian insistida insistidas insistido
    insistidos insistiendo insistieron insistio insistir insistira insistiran insistire insistiria insistirla
    insistirle insistirlo insistirse insisto insomnio instala instalaba instalaban instalada instaladas instalado
    instalados instalamos instalan instalando instalar instalara instalaran instalaria instalarla instalarle
    instalarlo instalaron instalarse instalas instale instalemos instalen instalo instante insuficiente
    insuficientes insulina integracion integrante integrantes integro intenta intentaba intentaban intentada
    intentadas intentado intentados intentamos intentan intentando intentar intentara intentaran intentaria
    intentarla intentarle intentarlo intentaron intentarse intentas intente intentemos intenten intento intentos
    interconsultas interes interna internacional internada internado interno interpreta interpretaba
    interpretaban interpretada interpretadas interpretado interpretados interpretamos interpretan interpretando
    interpretar interpretara interpretaran interpretaria interpretarla interpretarle interpretarlo interpretaron
    interpretarse interpretas interprete interpretemos interpreten interpreto interrumpa interrumpan interrumpe
    interrumpen interrumpi interrumpia interrumpian interrumpida interrumpidas interrumpido interrumpidos
    interrumpiendo interrumpieron interrumpio interrumpir interrumpira interrumpiran interrumpire interrumpiria
    interrumpirla interrumpirle interrumpirlo interrumpirse interrumpo intervalo intervalos intervena intervenan
    intervencion intervenciones intervenen interveni intervenia intervenian intervenida intervenidas intervenido
    intervenidos interveniendo intervenieron intervenio intervenir intervenira interveniran intervenire
    interveniria intervenirla intervenirle intervenirlo intervenirse interveno invalido inventario invierno
    invisibles invita invitaba invitaban invitacion invitada invitadas invitado invitados invitamos invitan
    invitando invitar invitara invitaran invitaria invitarla invitarle invitarlo invitaron invitarse invitas
    invitemos inviten invito ir ira isinstance izquierda jabon jamas jardin jefa jefe jornada jornadas joven
    jovenes json jubilacion jue juega juegan juego juegos jueves juez jueza juga jugaba jugaban jugada jugadas
    jugado jugados jugamos jugan jugando jugar jugara jugaran jugaria jugarla jugarle jugarlo jugaron jugarse
    jugas jugo jugue juguemos juguen juguetes jul jun junio juntaba juntaban juntada juntadas juntado juntados
    juntamos juntan juntando juntar juntara juntaran juntaria juntarla juntarle juntarlo juntaron juntarse junte
    juntemos junten junto juntos jurado justicia justo juventud juzgado klog la laboral laboratorio laboratorios
    laboratorista lado lados ladrillo lapiz larga largo las lastima lastimaba lastimaban lastimada lastimadas
    lastimado lastimados lastimamos lastiman lastimando lastimar lastimara lastimaran lastimaria lastimarla
    lastimarle lastimarlo lastimaron lastimarse lastimas lastime lastimemos lastimen lastimo lavaba lavaban
    lavada lavadas lavado lavados lavamos lavan lavanderia lavando lavar lavara lavaran lavaria lavarla lavarle
    lavarlo lavaron lavarse lavas lave lavemos laven lavo le lea lealas lecciones leche lectura lecturas leen
    leera leeran leere leeria leerla leerle leerlo leerse legales lei leia leian leida leidas leido leidos
    leiendo leieron leio lejos len lenguaje lentes les lesiones letra letras levante leve leves leyeron leyes
    leyo liberado liberados liberela libertad libre libres libreta libro libros licencia licencias lider lideres
    limite limites limpia limpiaba limpiaban limpiada limpiadas limpiado limpiados limpiamos limpian limpiando
    limpiar limpiara limpiaran limpiaria limpiarla limpiarle limpiarlo limpiaron limpiarse limpias limpie
    limpiemos limpien limpieza limpio linea lineas lios lista listar listas listo listos llamaba llamaban llamada
    llamadas llamadita llamado llamados llamamos llaman llamando llamar llamara llamaran llamaria llamarla
    llamarle llamarlo llamaron llamarse llame llamemos llamen llamo llanto llave llavero llaves llega llegaba
    llegaban llegada llegadas llegado llegados llegamos llegan llegando llegar llegara llegaran llegaria llegarla
    llegarle llegarlo llegaron llegarse llegas llego llegue lleguemos lleguen llena llenaba llenaban llenada
    llenadas llenado llenados llenamos llenan llenando llenar llenara llenaran llenaria llenarla llenarle
    llenarlo llenaron llenarse llenas llene llenemos llenen lleno lleva llevaba llevaban llevada llevadas llevado
    llevados llevamos llevan llevando llevar llevara llevaran llevaria llevarla llevarle llevarlo llevaron
    llevarse llevas lleve llevemos lleven llevo llora lloraba lloraban llorada lloradas llorado llorados lloramos
    lloran llorando llorar llorara lloraran lloraria llorarla llorarle llorarlo lloraron llorarse lloras llore
    lloremos lloren lloro llorosa lluvia lo logra lograba lograban lograda logradas logrado logrados logramos
    logran logrando lograr lograra lograran lograria lograrla lograrle lograrlo lograron lograrse logras logre
    logremos logren logro logros lonche lonches los lucha luchaba luchaban luchada luchadas luchado luchados
    luchamos luchan luchando luchar luchara lucharan lucharia lucharla lucharle lucharlo lucharon lucharse luchas
    luche luchemos luchen lucho luego lugar lugares lun lunes lupus luz macetas madre madres madrina maestra
    maestras maestro maestros mal maleta maltrato mamografia manana manco manda mandaba mandaban mandada mandadas
    mandado mandados mandamos mandan mandando mandar mandara mandaran mandaria mandarla mandarle mandarlo
    mandaron mandarse mandas mandato mande mandemos manden mando maneja manejaba manejaban manejada manejadas
    manejado manejados manejamos manejan manejando manejar manejara manejaran manejaria manejarla manejarle
    manejarlo manejaron manejarse manejas maneje manejemos manejen manejo manera maneras manifiesta mano manos
    manta mantena mantenan mantene mantenen mantener mantenera manteneran mantenere manteneria mantenerla
    mantenerle mantenerlo mantenerse mantengala manteni mantenia mantenian mantenida mantenidas mantenido
    mantenidos manteniendo mantenieron mantenimiento mantenio manteno manuales mapa mapas maquina marca marcaba
    marcaban marcada marcadas marcado marcados marcamos marcan marcando marcar marcara marcaran marcaria marcarla
    marcarle marcarlo marcaron marcarse marcas marcha marco mareo mareos marido marque marquela marquemos marquen
    martes marzo masaje mascarilla materiales materna materno matricula matrimonio mayo mayores mayusculas
    mecanismo mecanismos meda medan mede meden medi mediacion mediador mediadora mediana medianas mediano
    medianoche mediante medica medicaba medicaban medicada medicadas medicado medicados medicamento medicamentos
    medicamos medican medicando medicar medicara medicaran medicaria medicarla medicarle medicarlo medicaron
    medicarse medicas medicina medicinas medico medicos medida medidas medido medidos mediendo medieron medio
    mediodia medios medique mediquemos mediquen medir medira mediran medire mediria medirla medirle medirlo
    medirse medo mejor mejora mejoraba mejoraban mejorada mejoradas mejorado mejorados mejoramos mejoran
    mejorando mejorar mejorara mejoraran mejoraria mejorarla mejorarle mejorarlo mejoraron mejorarse mejoras
    mejore mejoremos mejoren mejoria mejoro memoria memorias menciona mencionaba mencionaban mencionada
    mencionadas mencionado mencionados mencionamos mencionan mencionando mencionar mencionara mencionaran
    mencionaria mencionarla mencionarle mencionarlo mencionaron mencionarse mencionas mencione mencionemos
    mencionen menciono menopausia menor menores menos mensaje mensajes mensual menta mentan mente menten menti
    mentia mentian mentida mentidas mentido mentidos mentiendo mentieron mentio mentir mentira mentiran mentire
    mentiria mentirla mentirle mentirlo mentirse mento mercado merienda mesa mesas meses meta metas metodo
    metodos mezcla mezclaba mezclaban mezclada mezcladas mezclado mezclados mezclamos mezclan mezclando mezclar
    mezclara mezclaran mezclaria mezclarla mezclarle mezclarlo mezclaron mezclarse mezclas mezcle mezclemos
    mezclen mezclo mi mide midio mie miedo miedos miembro miembros mientras miercoles migracion migrana millaje
    millas min minimizado minimo minusculas minuto minutos mira miraba miraban mirada miradas mirado mirados
    miramos miran mirando mirar mirara miraran miraria mirarla mirarle mirarlo miraron mirarse miras miremos
    miren miro mis mision misma mismas mismo mismos mitad mixteco mochila modalidad modelo modelos moderada
    moderado modifica modificaba modificaban modificada modificadas modificado modificador modificados
    modificamos modifican modificando modificar modificara modificaran modificaria modificarla modificarle
    modificarlo modificaron modificarse modificas modifico modifique modifiquemos modifiquen modo modos modulo
    modulos molesta molestaba molestaban molestada molestadas molestado molestados molestamos molestan molestando
    molestar molestara molestaran molestaria molestarla molestarle molestarlo molestaron molestarse molestas
    moleste molestemos molesten molesto momento momentos moneda monolingue monto mostra mostraba mostraban
    mostrada mostradas mostrado mostrados mostramos mostran mostrando mostrar mostrara mostraran mostraria
    mostrarla mostrarle mostrarlo mostraron mostrarse mostras mostre mostremos mostren mostro motiva motivaba
    motivaban motivacion motivada motivadas motivado motivados motivamos motivan motivando motivar motivara
    motivaran motivaria motivarla motivarle motivarlo motivaron motivarse motivas motivemos motiven motivo
    motivos mova movan moven movera moveran movere moveria moverla moverle moverlo moverse movi movia movian
    movida movidas movido movidos moviendo movieron movil movilidad movio movo msg mucha muchacha muchacho muchas
    mucho muchos muda mudaba mudaban mudada mudadas mudado mudados mudamos mudan mudando mudanza mudar mudara
    mudaran mudaria mudarla mudarle mudarlo mudaron mudarse mudas mude mudemos muden mudo muebles muerte muestra
    muestran mueva mueve mueven mujer multa multas multiplos mundo municipio murio museo musica muy naca nacan
    nace nacen nacer nacera naceran nacere naceria nacerla nacerle nacerlo nacerse naci nacia nacian nacida
    nacidas nacido nacidos naciendo nacieron nacimiento nacio nacional naco nada nadie narrativa natacion
    naturaleza nauseas necesaria necesario necesarios necesidad necesidades necesita necesitaba necesitaban
    necesitada necesitadas necesitado necesitados necesitamos necesitan necesitando necesitar necesitara
    necesitaran necesitaria necesitarla necesitarle necesitarlo necesitaron necesitarse necesitas necesite
    necesitemos necesiten necesito nega negaba negaban negacion negada negadas negado negados negamos negan
    negando negar negara negaran negaria negarla negarle negarlo negaron negarse negas nego negocio negra negras
    negue neguemos neguen nervios nerviosa nervioso ni niega niegan nieta nieto nina ninas ningun ninguna ninguno
    nino ninos nivel niveles noche noches nombra nombraba nombrar nombre nombres normas nos nosotros nota notaba
    notaban notada notadas notado notados notamos notan notando notar notara notaran notaria notario notarla
    notarle notarlo notaron notarse notas notemos noten noticia noticias notifica notificaba notificaban
    notificacion notificada notificadas notificado notificados notificamos notifican notificando notificar
    notificara notificaran notificaria notificarla notificarle notificarlo notificaron notificarse notificas
    notifico notifique notifiquemos notifiquen noto nov novedades novia noviembre novio nterior nube nucleo
    nuestra nuestro nuestros nueva nuevas nueve nuevo nuevos numero numeros nunca nva nvo obesidad objetivo
    objetivos objeto obra obs observa obstaculo obtena obtenan obtene obtenen obtener obtenera obteneran obtenere
    obteneria obtenerla obtenerle obtenerlo obtenerse obtenga obteni obtenia obtenian obtenida obtenidas obtenido
    obtenidos obteniendo obtenieron obtenio obteno ocho oct octavo octubre oculta ocultan ocultas oculto ocupa
    ocupaba ocupaban ocupacion ocupada ocupadas ocupado ocupados ocupamos ocupan ocupando ocupar ocupara ocuparan
    ocuparia ocuparla ocuparle ocuparlo ocuparon ocuparse ocupas ocupe ocupemos ocupen ocupo ocurra ocurran
    ocurre ocurren ocurri ocurria ocurrian ocurrida ocurridas ocurrido ocurridos ocurriendo ocurrieron ocurrio
    ocurrir ocurrira ocurriran ocurrire ocurriria ocurrirla ocurrirle ocurrirlo ocurrirse ocurro odontologo
    oferta oficial oficina ofreca ofrecan ofrece ofrecen ofrecer ofrecera ofreceran ofrecere ofreceria ofrecerla
    ofrecerle ofrecerlo ofrecerse ofreci ofrecia ofrecian ofrecida ofrecidas ofrecido ofrecidos ofreciendo
    ofrecieron ofrecio ofreco ojala ojo ojos olla olvida olvidaba olvidaban olvidada olvidadas olvidado olvidados
    olvidamos olvidan olvidando olvidar olvidara olvidaran olvidaria olvidarla olvidarle olvidarlo olvidaron
    olvidarse olvidas olvide olvidemos olviden olvido omita omite omiten omitio omitir onda ondulada opcion
    opciones operacion opina opinaba opinaban opinada opinadas opinado opinados opinamos opinan opinando opinar
    opinara opinaran opinaria opinarla opinarle opinarlo opinaron opinarse opinas opine opinemos opinen opino ora
    oraba oraban orada oradas orado orados oramos oran orando orar orara oraran oraria orarla orarle orarlo
    oraron orarse oras orden ordena ordenaba ordenaban ordenada ordenadas ordenado ordenados ordenamos ordenan
    ordenando ordenar ordenara ordenaran ordenaria ordenarla ordenarle ordenarlo ordenaron ordenarse ordenas
    ordene ordenemos ordenen ordenes ordeno ordinario oremos oren organice organicemos organicen organiza
    organizaba organizaban organizacion organizada organizadas organizado organizados organizamos organizan
    organizando organizar organizara organizaran organizaria organizarla organizarle organizarlo organizaron
    organizarse organizas organizo orienta orientaba orientaban orientacion orientada orientadas orientado
    orientadora orientados orientamos orientan orientando orientar orientara orientaran orientaria orientarla
    orientarle orientarlo orientaron orientarse orientas oriente orientemos orienten oriento origen oro oscuro
    otono otra otras otro otros outreach oye paciencia paciente pacientes padre padres padrino paga pagaba
    pagaban pagada pagadas pagado pagados pagamos pagando pagar pagara pagaran pagaria pagarla pagarle pagarlo
    pagaron pagarse pagas pagina paginas pago pagos pague paguemos paguen pais paises pajaro palabra palabras
    paleta panales pandilla panico pantalla pantallas papel papeleo papeles paquete paquetes para paraba paraban
    parada paradas parado parados paramedico paramos paran parando parar parara pararan pararia pararla pararle
    pararlo pararon pararse paras parcial pareca parecan parece parecen parecer parecera pareceran parecere
    pareceria parecerla parecerle parecerlo parecerse pareci parecia parecian parecida parecidas parecido
    parecidos pareciendo parecieron parecio pareco pareja parejas paremos paren parentalidad parezca paro parque
    parquear parroquia parte partes participa participaba participaban participada participadas participado
    participados participamos participan participando participante participantes participar participara
    participaran participaria participarla participarle participarlo participaron participarse participas
    participe participemos participen participo partida partir parto pasa pasaba pasaban pasada pasadas pasado
    pasados pasamos pasan pasando pasaporte pasar pasara pasaran pasaria pasarla pasarle pasarlo pasarlos pasaron
    pasarse pasas pase pasemos pasen pasillo paso pasos passphrase pastilla pastillas paterna paterno pathlib
    patrones pausa paz pcp peatones peda pedan pede peden pedi pedia pedian pedida pedidas pedido pedidos
    pediendo pedieron pedio pedir pedira pediran pedire pediria pedirla pedirle pedirlo pedirse pedo pega pegada
    pegado pegar pego pelea peleaba peleaban peleada peleadas peleado peleados peleamos pelean peleando pelear
    peleara pelearan pelearia pelearla pelearle pelearlo pelearon pelearse peleas pelee peleemos peleen peleo
    pelicula peligro pena pendiente pendientes pensa pensaba pensaban pensada pensadas pensado pensados
    pensamiento pensamientos pensamos pensan pensando pensar pensara pensaran pensaria pensarla pensarle pensarlo
    pensaron pensarse pensas pense pensemos pensen penso peor pequena pequeno perda perdan perde perden perder
    perdera perderan perdere perderia perderla perderle perderlo perderse perdi perdia perdian perdida perdidas
    perdido perdidos perdiendo perdieron perdio perdo perdona perdonaba perdonaban perdonada perdonadas perdonado
    perdonados perdonamos perdonan perdonando perdonar perdonara perdonaran perdonaria perdonarla perdonarle
    perdonarlo perdonaron perdonarse perdonas perdone perdonemos perdonen perdono perfil periodo periodos
    permanente permiso permisos permita permitalo permitan permite permiten permiti permitia permitian permitida
    permitidas permitido permitidos permitiendo permitieron permitio permitir permitira permitiran permitire
    permitiria permitirla permitirle permitirlo permitirse permito pero perro perros personas perspectiva
    pertenece pertenencia pesa pesadilla pesadillas pesar pesca peso pida pidale pidalo pide piden pidieron pidio
    piel pierda pierde pierden pierna pinata pintura piscina piso pista pizarra planea planeaba planeaban
    planeada planeadas planeado planeados planeamos planean planeando planear planeara planearan planearia
    planearla planearle planearlo planearon planearse planeas planee planeemos planeen planeo planifica
    planificaba planificaban planificada planificadas planificado planificados planificamos planifican
    planificando planificar planificara planificaran planificaria planificarla planificarle planificarlo
    planificaron planificarse planificas planifico planifique planifiquemos planifiquen plantilla plataforma
    platica platicaba platicaban platicada platicadas platicado platicados platicamos platican platicando
    platicar platicara platicaran platicaria platicarla platicarle platicarlo platicaron platicarse platicas
    platico platique platiquemos platiquen plato playa plazo plazos plomero poblacion pobreza poca pocas poco
    pocos poder podria podrian policia politica politicas poliza polvo ponderados pone ponen poner ponerlo ponga
    pongala ponia por porcentaje porcentajes porfa porque posada posibilidad posible pospone pospuso posteriores
    postre practica practicaba practicaban practicada practicadas practicado practicados practicamos practican
    practicando practicante practicar practicara practicaran practicaria practicarla practicarle practicarlo
    practicaron practicarse practicas practico practique practiquemos practiquen precio precios preescolar
    prefera preferan prefere preferen preferi preferia preferian preferida preferidas preferido preferidos
    preferiendo preferieron preferio preferir preferira preferiran preferire preferiria preferirla preferirle
    preferirlo preferirse prefero prefiere prefieren prefirio pregunta preguntaba preguntaban preguntada
    preguntadas preguntado preguntados preguntamos preguntan preguntando preguntar preguntara preguntaran
    preguntaria preguntarla preguntarle preguntarlo preguntaron preguntarse preguntas pregunte preguntemos
    pregunten pregunto premio preocupa preocupaba preocupaban preocupada preocupadas preocupado preocupados
    preocupamos preocupan preocupando preocupar preocupara preocuparan preocuparia preocuparla preocuparle
    preocuparlo preocuparon preocuparse preocupas preocupe preocupemos preocupen preocupo prepara preparaba
    preparaban preparacion preparada preparadas preparado preparados preparamos preparan preparando preparar
    preparara prepararan prepararia prepararla prepararle prepararlo prepararon prepararse preparas preparemos
    preparen preparo presencial presenta presentaba presentaban presentacion presentada presentadas presentado
    presentados presentamos presentan presentando presentar presentara presentaran presentaria presentarla
    presentarle presentarlo presentaron presentarse presentas presente presentemos presenten presento presiona
    presione presta prestaba prestaban prestaciones prestada prestadas prestado prestados prestamo prestamos
    prestan prestando prestar prestara prestaran prestaria prestarla prestarle prestarlo prestaron prestarse
    prestas preste prestemos presten presupuesto prevena prevenan prevencion prevene prevenen preveni prevenia
    prevenian prevenida prevenidas prevenido prevenidos preveniendo prevenieron prevenio prevenir prevenira
    preveniran prevenire preveniria prevenirla prevenirle prevenirlo prevenirse preveno previa previas previo
    previos prima primavera primera primeras primero primo principio principios priorice prioricemos prioricen
    prioridad prioriza priorizaba priorizaban priorizada priorizadas priorizado priorizados priorizamos priorizan
    priorizando priorizar priorizara priorizaran priorizaria priorizarla priorizarle priorizarlo priorizaron
    priorizarse priorizas priorizo prision privacidad privada privado probablemente probar probatoria problema
    problemas procedimiento procedimientos procesa procesaba procesaban procesada procesadas procesado procesados
    procesamos procesan procesando procesar procesara procesaran procesaria procesarla procesarle procesarlo
    procesaron procesarse procesas procese procesemos procesen proceso procesos producto profesional
    profesionales profesor profesora prog programa programaba programaban programada programadas programado
    programados programamos programan programando programar programara programaran programaria programarla
    programarle programarlo programaron programarse programas programe programemos programen programo progreso
    progresos promedio promesa prometa prometan promete prometen prometer prometera prometeran prometere
    prometeria prometerla prometerle prometerlo prometerse prometi prometia prometian prometida prometidas
    prometido prometidos prometiendo prometieron prometio prometo promotora promotoras promova promovan promove
    promoven promover promovera promoveran promovere promoveria promoverla promoverle promoverlo promoverse
    promovi promovia promovian promovida promovidas promovido promovidos promoviendo promovieron promovio promovo
    pronto propia propias propina propio propios propona proponan propone proponen proponer proponera proponeran
    proponere proponeria proponerla proponerle proponerlo proponerse proponi proponia proponian proponida
    proponidas proponido proponidos proponiendo proponieron proponio propono proporcion proporciona proporcionaba
    proporcionaban proporcionada proporcionadas proporcionado proporcionados proporcionamos proporcionan
    proporcionando proporcionar proporcionara proporcionaran proporcionaria proporcionarla proporcionarle
    proporcionarlo proporcionaron proporcionarse proporcionas proporcione proporcionemos proporcionen proporciono
    proposito propuesta propuestas propuso prorrata proteccion protega protegan protege protegen proteger
    protegera protegeran protegere protegeria protegerla protegerle protegerlo protegerse protegi protegia
    protegian protegida protegidas protegido protegidos protegiendo protegieron protegio protego protocolo
    protocolos proveedor proveedora proveedores proxima proximo proximos proyecto proyectos prueba pruebas psic
    psicoeducacion psicologa psicologo psicosis psicoterapia psicotica psicotico psiq psiquiatra psiquiatrica
    psiquiatrico pto publica publicaba publicaban publicada publicadas publicado publicados publicamos publican
    publicando publicar publicara publicaran publicaria publicarla publicarle publicarlo publicaron publicarse
    publicas publico publique publiquemos publiquen pudiera pudieron pudo pueda puedan puede pueden puedo puerta
    puertas pues puesto pulmones pulsera punta puntaje punto puntos pusieron puso que queda quedaba quedaban
    quedada quedadas quedado quedados quedamos quedan quedando quedar quedara quedaran quedaria quedarla quedarle
    quedarlo quedaron quedarse quedas quede quedemos queden quedo queja quejaba quejaban quejada quejadas quejado
    quejados quejamos quejan quejando quejar quejara quejaran quejaria quejarla quejarle quejarlo quejaron
    quejarse quejas queje quejemos quejen quejo quera queran quere queren querer querera quereran querere
    quereria quererla quererle quererlo quererse queri queria querian querida queridas querido queridos queriendo
    querieron querio quero quien quienes quiera quiere quieren quiero quimioterapia quince quintas quinto
    quirofano quiso quita quitaba quitaban quitada quitadas quitado quitados quitamos quitan quitando quitar
    quitara quitaran quitaria quitarla quitarle quitarlo quitaron quitarse quitas quitela quitemos quiten quito
    quiza rabia rabieta rabietas racha raite ramo rango rangos rapida rapido raro rasgos ratito rato raton razon
    razones reaccion reacciones realice realicemos realicen realiza realizaba realizaban realizada realizadas
    realizado realizados realizamos realizan realizando realizar realizara realizaran realizaria realizarla
    realizarle realizarlo realizaron realizarse realizas realizo rebook rebota rebotaba rebotaban rebotada
    rebotadas rebotado rebotados rebotamos rebotan rebotando rebotar rebotara rebotaran rebotaria rebotarla
    rebotarle rebotarlo rebotaron rebotarse rebotas rebote rebotemos reboten reboto recaa recaan recado recados
    recae recaen recaer recaera recaeran recaere recaeria recaerla recaerle recaerlo recaerse recai recaia
    recaian recaida recaidas recaido recaidos recaiendo recaieron recaio recao rece recemos recen recepcion
    recepcionista receso receta recetaba recetaban recetada recetadas recetado recetados recetamos recetan
    recetando recetar recetara recetaran recetaria recetarla recetarle recetarlo recetaron recetarse recetas
    recete recetemos receten receto rechace rechacemos rechacen rechaza rechazaba rechazaban rechazada rechazadas
    rechazado rechazados rechazamos rechazan rechazando rechazar rechazara rechazaran rechazaria rechazarla
    rechazarle rechazarlo rechazaron rechazarse rechazas rechazo reciba reciban recibe reciben recibi recibia
    recibian recibida recibidas recibido recibidos recibiendo recibieron recibio recibir recibira recibiran
    recibire recibiria recibirla recibirle recibirlo recibirse recibo recibos reciente recientes reclama
    reclamaba reclamaban reclamada reclamadas reclamado reclamados reclamamos reclaman reclamando reclamar
    reclamara reclamaran reclamaria reclamarla reclamarle reclamarlo reclamaron reclamarse reclamas reclame
    reclamemos reclamen reclamo reclamos reclutamiento recoga recogan recoge recogen recoger recogera recogeran
    recogere recogeria recogerla recogerle recogerlo recogerse recogi recogia recogian recogida recogidas
    recogido recogidos recogiendo recogieron recogio recogo recomenda recomendaba recomendaban recomendada
    recomendadas recomendado recomendados recomendamos recomendan recomendando recomendar recomendara
    recomendaran recomendaria recomendarla recomendarle recomendarlo recomendaron recomendarse recomendas
    recomende recomendemos recomenden recomendo recompensa recompensas reconoca reconocan reconoce reconocen
    reconocer reconocera reconoceran reconocere reconoceria reconocerla reconocerle reconocerlo reconocerse
    reconoci reconocia reconocian reconocida reconocidas reconocido reconocidos reconociendo reconocieron
    reconocimiento reconocio reconoco reconstruido reconstruidos recorda recordaba recordaban recordada
    recordadas recordado recordados recordamos recordan recordando recordar recordara recordaran recordaria
    recordarla recordarle recordarlo recordaron recordarse recordas recordatorio recordatorios recorde recordemos
    recorden recordo recorre recorrido recorta recortaba recortaban recortada recortadas recortado recortados
    recortamos recortan recortando recortar recortara recortaran recortaria recortarla recortarle recortarlo
    recortaron recortarse recortas recorte recortemos recorten recorto recuerda recuerdan recuerdo recuerdos
    recupera recuperaba recuperaban recuperacion recuperada recuperadas recuperado recuperados recuperamos
    recuperan recuperando recuperar recuperara recuperaran recuperaria recuperarla recuperarle recuperarlo
    recuperaron recuperarse recuperas recupere recuperemos recuperen recupero recurso recursos redacta redactaba
    redactaban redactada redactadas redactado redactados redactamos redactan redactando redactar redactara
    redactaran redactaria redactarla redactarle redactarlo redactaron redactarse redactas redacte redactemos
    redacten redacto redes redondea redondeadas redondean redondee reduca reducan reducen reduci reducia reducian
    reducida reducidas reducido reducidos reduciendo reducieron reducio reducir reducira reduciran reducire
    reduciria reducirla reducirle reducirlo reducirse reduco reemplace reemplacemos reemplacen reemplaza
    reemplazaba reemplazaban reemplazada reemplazadas reemplazado reemplazados reemplazamos reemplazan
    reemplazando reemplazar reemplazara reemplazaran reemplazaria reemplazarla reemplazarle reemplazarlo
    reemplazaron reemplazarse reemplazas reemplazo reencuadre refera referan refere referen referencia
    referencias referi referia referian referida referidas referido referidos referiendo referieron referio
    referir referira referiran referire referiria referirla referirle referirlo referirse refero referral
    reflexiona reflexionaba reflexionaban reflexionada reflexionadas reflexionado reflexionados reflexionamos
    reflexionan reflexionando reflexionar reflexionara reflexionaran reflexionaria reflexionarla reflexionarle
    reflexionarlo reflexionaron reflexionarse reflexionas reflexione reflexionemos reflexionen reflexiono reforce
    reforcemos reforcen reforma reforza reforzaba reforzaban reforzada reforzadas reforzado reforzados reforzamos
    reforzan reforzando reforzar reforzara reforzaran reforzaria reforzarla reforzarle reforzarlo reforzaron
    reforzarse reforzas reforzo refuerzo refuerzos refugio regana reganaba reganaban reganada reganadas reganado
    reganados reganamos reganan reganando reganar reganara reganaran reganaria reganarla reganarle reganarlo
    reganaron reganarse reganas regane reganemos reganen regano registra registraba registraban registrada
    registradas registrado registrados registramos registran registrando registrara registraran registraria
    registrarla registrarle registrarlo registraron registrarse registras registre registrelo registremos
    registren registro registros regla reglas regresa regresaba regresaban regresada regresadas regresado
    regresados regresamos regresan regresando regresar regresara regresaran regresaria regresarla regresarle
    regresarlo regresaron regresarse regresas regrese regresemos regresen regreso regula regulaba regulaban
    regulada reguladas regulado regulados regulamos regulan regulando regulara regularan regularia regularla
    regularle regularlo regularon regularse regulas regule regulemos regulen regulo relacion relaciones relaja
    relajaba relajaban relajacion relajada relajadas relajado relajados relajamos relajan relajando relajar
    relajara relajaran relajaria relajarla relajarle relajarlo relajaron relajarse relajas relaje relajemos
    relajen relajo relato rellena rellenaba rellenaban rellenada rellenadas rellenado rellenados rellenamos
    rellenan rellenando rellenar rellenara rellenaran rellenaria rellenarla rellenarle rellenarlo rellenaron
    rellenarse rellenas rellene rellenemos rellenen relleno reloj remedio remision remita remitan remite remiten
    remiti remitia remitian remitida remitidas remitido remitidos remitiendo remitieron remitio remitir remitira
    remitiran remitire remitiria remitirla remitirle remitirlo remitirse remito renova renovaba renovaban
    renovacion renovada renovadas renovado renovados renovamos renovan renovando renovar renovara renovaran
    renovaria renovarla renovarle renovarlo renovaron renovarse renovas renove renovemos renoven renovo renta
    reparta repartan reparte reparten reparti repartia repartian repartida repartidas repartido repartidos
    repartiendo repartieron repartio repartir repartira repartiran repartire repartiria repartirla repartirle
    repartirlo repartirse reparto repasa repasaba repasaban repasada repasadas repasado repasados repasamos
    repasan repasando repasar repasara repasaran repasaria repasarla repasarle repasarlo repasaron repasarse
    repasas repase repasemos repasen repaso repeta repetan repete repeten repeti repetia repetian repetida
    repetidas repetido repetidos repetiendo repetieron repetio repetir repetira repetiran repetire repetiria
    repetirla repetirle repetirlo repetirse repeto repita repite reporta reportaba reportaban reportada
    reportadas reportado reportados reportamos reportan reportando reportar reportara reportaran reportaria
    reportarla reportarle reportarlo reportaron reportarse reportas reporte reportelo reportemos reporten
    reportes reporto reproba reprobaba reprobaban reprobada reprobadas reprobado reprobados reprobamos reproban
    reprobando reprobar reprobara reprobaran reprobaria reprobarla reprobarle reprobarlo reprobaron reprobarse
    reprobas reprobe reprobemos reproben reprobo reprograma reprogramaba reprogramaban reprogramada reprogramadas
    reprogramado reprogramados reprogramamos reprograman reprogramando reprogramar reprogramara reprogramaran
    reprogramaria reprogramarla reprogramarle reprogramarlo reprogramaron reprogramarse reprogramas reprograme
    reprogramemos reprogramen reprogramo requera requeran requere requeren requeri requeria requerian requerida
    requeridas requerido requeridos requeriendo requerieron requerio requerir requerira requeriran requerire
    requeriria requerirla requerirle requerirlo requerirse requero requisito requisitos rescata rescataba
    rescataban rescatada rescatadas rescatado rescatados rescatamos rescatan rescatando rescatar rescatara
    rescataran rescataria rescatarla rescatarle rescatarlo rescataron rescatarse rescatas rescate rescatemos
    rescaten rescato reservada reservadas reservado resfriado resguardo residencia residencial resistencia
    resolucion resolva resolvan resolven resolvera resolveran resolvere resolveria resolverla resolverle
    resolverlo resolverse resolvi resolvia resolvian resolvida resolvidas resolvido resolvidos resolviendo
    resolvieron resolvio resolvo respaldo respaldos respeta respetaba respetaban respetada respetadas respetado
    respetados respetamos respetan respetando respetar respetara respetaran respetaria respetarla respetarle
    respetarlo respetaron respetarse respetas respete respetemos respeten respeto respira respiraba respiraban
    respiracion respirada respiradas respirado respirados respiramos respiran respirando respirar respirara
    respiraran respiraria respirarla respirarle respirarlo respiraron respirarse respiras respire respiremos
    respiren respiro responda respondan responde responden responder respondera responderan respondere
    responderia responderla responderle responderlo responderse respondi respondia respondian respondida
    respondidas respondido respondidos respondiendo respondieron respondio respondo responsabilidad respuesta
    respuestas resta restableca restablecan restablece restablecen restablecer restablecera restableceran
    restablecere restableceria restablecerla restablecerle restablecerlo restablecerse restableci restablecia
    restablecian restablecida restablecidas restablecido restablecidos restableciendo restablecieron restablecio
    restableco restaure restaurelo restela resto resultado resultados resultaron resuma resuman resumen resumi
    resumia resumian resumida resumidas resumido resumidos resumiendo resumieron resumio resumir resumira
    resumiran resumire resumiria resumirla resumirle resumirlo resumirse resumo retira retiraba retiraban
    retirada retiradas retirado retirados retiramos retiran retirando retirar retirara retiraran retiraria
    retirarla retirarle retirarlo retiraron retirarse retiras retirelo retiremos retiren retiro reto retos
    retrasa retrasaba retrasaban retrasada retrasadas retrasado retrasados retrasamos retrasan retrasando
    retrasar retrasara retrasaran retrasaria retrasarla retrasarle retrasarlo retrasaron retrasarse retrasas
    retrase retrasemos retrasen retraso retrasos retroalimentacion retroceder retrocedio reubica reubicaba
    reubicaban reubicada reubicadas reubicado reubicados reubicamos reubican reubicando reubicar reubicara
    reubicaran reubicaria reubicarla reubicarle reubicarlo reubicaron reubicarse reubicas reubico reubique
    reubiquemos reubiquen reuna reunan reune reunen reuni reunia reunian reunida reunidas reunido reunidos
    reuniendo reunieron reunio reuniones reunir reunira reuniran reunire reuniria reunirla reunirle reunirlo
    reunirse reuno reves revierte revisa revisaba revisaban revisada revisadas revisado revisados revisamos
    revisan revisando revisar revisara revisaran revisaria revisarla revisarle revisarlo revisaron revisarse
    revisas reviselo revisemos revisen reviso revista rezaba rezaban rezada rezadas rezado rezados rezamos rezan
    rezando rezar rezara rezaran rezaria rezarla rezarle rezarlo rezaron rezarse rezas rezo riesgo rincon rinon
    ritmo robo rodilla rol ropa ropero rosca rostro rotafolio rubrica ruido ruta rutas rutina rutinas rx sab
    sabado sabados saban sabe saben sabera saberan sabere saberia saberla saberle saberlo saberse sabi sabia
    sabian sabida sabidas sabido sabidos sabiendo sabieron sabio sabo saca sacaba sacaban sacada sacadas sacado
    sacados sacamos sacan sacando sacar sacara sacaran sacaria sacarla sacarle sacarlo sacaron sacarse sacas saco
    sala salan saldo salen sali salia salian salida salidas salido salidos saliendo salieron salio salir salira
    saliran salire saliria salirla salirle salirlo salirse salo salones salta salto salud saluda saludaba
    saludaban saludada saludadas saludado saludados saludamos saludan saludando saludar saludara saludaran
    saludaria saludarla saludarle saludarlo saludaron saludarse saludas salude saludemos saluden saludo salva
    salvaba salvaban salvada salvadas salvado salvados salvamos salvan salvando salvar salvara salvaran salvaria
    salvarla salvarle salvarlo salvaron salvarse salvas salvemos salven salvo sangre saque saquemos saquen se
    secretaria secreto sede sedes segua seguan segue seguen segui seguia seguian seguida seguidas seguido
    seguidos seguiendo seguieron seguimiento seguimientos seguio seguir seguira seguiran seguire seguiria
    seguirla seguirle seguirlo seguirse segun segunda segundo segundos seguo segura seguridad seguro seguros seis
    seleccionada seleccionados sella sellada sellado sellados sellan sellar sem semaforo semana semanal semanales
    semanas semestre semilla seminario seminarios sems senal senales sencilla sencillas sencillez sencillo senor
    senora senorita sensacion sensaciones senta sentaba sentaban sentada sentadas sentado sentados sentamos
    sentan sentando sentar sentara sentaran sentaria sentarla sentarle sentarlo sentaron sentarse sentas sente
    sentemos senten sentia sentimiento sentimientos sentir sento sep sepa separa separaba separaban separacion
    separada separadas separado separados separamos separan separando separar separara separaran separaria
    separarla separarle separarlo separaron separarse separas separe separemos separen separo septiembre septimo
    seq ser seran serian serva servan serven servi servia servian servicio servicios servida servidas servido
    servidos serviendo servieron servio servir servira serviran servire serviria servirla servirle servirlo
    servirse servo sesion sesiones severa severo sexo sexto si sido siempre siente sienten siete sig siga
    significa significado significan signo signos sigue siguen siguiente siguientes siguio silencio silla sillas
    simbolo simples simulacro sindical sindicato sino sintio sintoma sintomas siquiera sirve sistema sitio
    situacion situaciones sobra sobraba sobraban sobrada sobradas sobrado sobrados sobramos sobran sobrando
    sobrar sobrara sobraran sobraria sobrarla sobrarle sobrarlo sobraron sobrarse sobras sobre sobrecarga
    sobrecargada sobredosis sobremos sobren sobrepeso sobrina sobrino sobro sociales sociedad socio sola
    solamente soledad solicita solicitaba solicitaban solicitada solicitadas solicitado solicitados solicitamos
    solicitan solicitando solicitar solicitara solicitaran solicitaria solicitarla solicitarle solicitarlo
    solicitaron solicitarse solicitas solicite solicitemos soliciten solicito solicitud solicitudes soltar
    soltera solucion soluciones somos sonaba sonaban sonada sonadas sonado sonados sonamos sonan sonando sonar
    sonara sonaran sonaria sonarla sonarle sonarlo sonaron sonarse sonas sone sonemos sonen sonido sono sordera
    sordo sorteado sortean sortee sorteo sospecha sospechaba sospechaban sospechada sospechadas sospechado
    sospechados sospechamos sospechan sospechando sospechar sospechara sospecharan sospecharia sospecharla
    sospecharle sospecharlo sospecharon sospecharse sospechas sospeche sospechemos sospechen sospecho
    sostenimiento sostiene sostienen soy ssh str strerror su suba suban sube suben subi subia subian subida
    subidas subido subidos subiendo subieron subio subir subira subiran subire subiria subirla subirle subirlo
    subirse subo subraya subrayelo subsidio sudor suegra suegro sueldo suele suelo suelta sueltas sueltelo sueno
    suenos suficiencia suficiente suficientes sufra sufran sufre sufren sufri sufria sufrian sufrida sufridas
    sufrido sufridos sufriendo sufrieron sufrio sufrir sufrira sufriran sufrire sufriria sufrirla sufrirle
    sufrirlo sufrirse sufro sugera sugeran sugere sugeren sugerencia sugerencias sugeri sugeria sugerian sugerida
    sugeridas sugerido sugeridos sugeriendo sugerieron sugerio sugerir sugerira sugeriran sugerire sugeriria
    sugerirla sugerirle sugerirlo sugerirse sugero suicida suicidio sujeto suma suman sumas suministros sumo
    supera superaba superaban superada superadas superado superados superamos superan superando superar superara
    superaran superaria superarla superarle superarlo superaron superarse superas supere superemos superen supero
    supervisa supervisaba supervisaban supervisada supervisadas supervisado supervisados supervisamos supervisan
    supervisando supervisar supervisara supervisaran supervisaria supervisarla supervisarle supervisarlo
    supervisaron supervisarse supervisas supervisemos supervisen superviso supervisora supervisores supo supone
    suponen supuso surgio surta surtan surte surten surti surtia surtian surtida surtidas surtido surtidos
    surtiendo surtieron surtio surtir surtira surtiran surtire surtiria surtirla surtirle surtirlo surtirse surto
    sus suspenda suspendan suspende suspenden suspendera suspenderan suspendere suspenderia suspenderla
    suspenderle suspenderlo suspenderse suspendi suspendia suspendian suspendida suspendidas suspendido
    suspendidos suspendiendo suspendieron suspendio suspendo sustitua sustituan sustitue sustituen sustitui
    sustituia sustituian sustituida sustituidas sustituido sustituidos sustituiendo sustituieron sustituio
    sustituir sustituira sustituiran sustituire sustituiria sustituirla sustituirle sustituirlo sustituirse
    sustituo susto suya suyas suyo tabla tablas tablero tableta tachadas tal talleres tamano tambien tampoco
    tantas tanto taquicardia tardar tarde tardes tardias tardio tardios tarea tareas tarifa tarifas tarjeta
    tarjetas tasas te teatro techo tecla teclado teclas tecnica tecnicas tecnico tecnologia tejido tel telefono
    telefonos telesalud telf tema teman temas temblor teme temen temer temera temeran temere temeria temerla
    temerle temerlo temerse temi temia temian temida temidas temido temidos temiendo temieron temio temo temor
    temores temperatura temporada temprano tendra tener tenerlo tenga tengo tenia tenido tenue teoria terapeuta
    terapeutas terapeutica terapeutico terapia terapias tercer tercera tercero termina terminaba terminaban
    terminacion terminada terminadas terminado terminados terminamos terminan terminando terminar terminara
    terminaran terminaria terminarla terminarle terminarlo terminaron terminarse terminas termine terminemos
    terminen termino terminos testigo testigos texto textos tia tias tiempo tienda tiendas tiene tienen tierra
    timew tinta tio tios tipico tipo tipos tiroides titulo toalla toca tocaba tocaban tocada tocadas tocado
    tocados tocamos tocan tocando tocar tocara tocaran tocaria tocarla tocarle tocarlo tocaron tocarse tocas toco
    toda todas todavia todo todos tolera toleraba toleraban tolerada toleradas tolerado tolerados toleramos
    toleran tolerancia tolerando tolerar tolerara toleraran toleraria tolerarla tolerarle tolerarlo toleraron
    tolerarse toleras tolere toleremos toleren tolero toma tomaba tomaban tomada tomadas tomado tomados tomamos
    toman tomando tomar tomara tomaran tomaria tomarla tomarle tomarlo tomaron tomarse tomelo tomemos tomen tomo
    tono toque toquemos toquen torre tos totales traa traan trabaja trabajaba trabajaban trabajada trabajadas
    trabajado trabajador trabajadora trabajadores trabajados trabajamos trabajan trabajando trabajar trabajara
    trabajaran trabajaria trabajarla trabajarle trabajarlo trabajaron trabajarse trabajas trabaje trabajemos
    trabajen trabajo traduca traducan traduccion traducciones traduce traducen traduci traducia traducian
    traducida traducidas traducido traducidos traduciendo traducieron traducio traducir traducira traduciran
    traducire traduciria traducirla traducirle traducirlo traducirse traduco traductor traductora trae traen
    traer traera traeran traere traeria traerla traerle traerlo traerse trafico trai traia traian traida traidas
    traido traidos traiendo traieron traigala traigalo traio traje trajo tramita tramitaba tramitaban tramitada
    tramitadas tramitado tramitados tramitamos tramitan tramitando tramitar tramitara tramitaran tramitaria
    tramitarla tramitarle tramitarlo tramitaron tramitarse tramitas tramite tramitemos tramiten tramites tramito
    tramo tranquila tranquilo transfera transferan transfere transferen transferencia transferencias transferi
    transferia transferian transferida transferidas transferido transferidos transferiendo transferieron
    transferio transferir transferira transferiran transferire transferiria transferirla transferirle
    transferirlo transferirse transfero transicion transporta transportaba transportaban transportada
    transportadas transportado transportados transportamos transportan transportando transportar transportara
    transportaran transportaria transportarla transportarle transportarlo transportaron transportarse transportas
    transporte transportemos transporten transporto trao tras traslada trasladaba trasladaban trasladada
    trasladadas trasladado trasladados trasladamos trasladan trasladando trasladar trasladara trasladaran
    trasladaria trasladarla trasladarle trasladarlo trasladaron trasladarse trasladas traslade traslademos
    trasladen traslado traslapa traslape trastorno trastornos trata trataba trataban tratada tratadas tratado
    tratados tratamiento tratamos tratan tratando tratar tratara trataran trataria tratarla tratarle tratarlo
    trataron tratarse tratas trate tratemos traten trato trece treinta tren tres triaje tribunales trimestral
    trimestre triste tristeza tritura trituraba trituraban triturada trituradas triturado triturados trituramos
    trituran triturando triturar triturara trituraran trituraria triturarla triturarle triturarlo trituraron
    triturarse trituras triture trituremos trituren trituro troca tu tuple turno turnos tus tutoria tuvieran
    tuvieron tuvo tx ubica ubicaba ubicaban ubicada ubicadas ubicado ubicados ubicamos ubican ubicando ubicar
    ubicara ubicaran ubicaria ubicarla ubicarle ubicarlo ubicaron ubicarse ubicas ubico ubique ubiquemos ubiquen
    ugar ultima ultimas ultimo ultrasonido un una unas unchecked unica unico unidad unidades unidos uniforme
    universidad uno unos untranslated uplicar urg urgencias urgente urgentes usa usaba usaban usada usadas usado
    usados usamos usan usando usar usara usaran usaria usarla usarle usarlo usaron usarse usas usemos usen uso
    usos usted ustedes usuario usuarios utf util utiles utilice utilicemos utilicen utilidad utiliza utilizaba
    utilizaban utilizada utilizadas utilizado utilizados utilizamos utilizan utilizando utilizar utilizara
    utilizaran utilizaria utilizarla utilizarle utilizarlo utilizaron utilizarse utilizas utilizo va vacaciones
    vacante vacantes vacia vaciaba vaciaban vaciada vaciadas vaciado vaciados vaciamos vacian vaciando vaciar
    vaciara vaciaran vaciaria vaciarla vaciarle vaciarlo vaciaron vaciarse vacias vacie vaciemos vacien vacio
    vacuna vacunaba vacunaban vacunada vacunadas vacunado vacunados vacunamos vacunan vacunando vacunar vacunara
    vacunaran vacunaria vacunarla vacunarle vacunarlo vacunaron vacunarse vacunas vacune vacunemos vacunen vacuno
    vale valen valer valia valida validaba validaban validada validadas validado validados validamos validan
    validando validar validara validaran validaria validarla validarle validarlo validaron validarse validas
    valide validemos validen valido valora valoraba valoraban valoracion valorada valoradas valorado valorados
    valoramos valoran valorando valorar valorara valoraran valoraria valorarla valorarle valorarlo valoraron
    valorarse valoras valore valoremos valoren valores valoro varias varios vaso vaya vea veces vecina vecino
    veia veinte vejez velada velorio ven venca vencan vence vencen vencer vencera venceran vencere venceria
    vencerla vencerle vencerlo vencerse venci vencia vencian vencida vencidas vencido vencidos venciendo
    vencieron vencio venco venda vendan vende venden vendera venderan vendere venderia venderla venderle venderlo
    venderse vendi vendia vendian vendida vendidas vendido vendidos vendiendo vendieron vendio vendo venga vengo
    venia venir venta ventaja ventana veo ver verano verbales verdad verdura verifica verificaba verificaban
    verificada verificadas verificado verificados verificamos verifican verificando verificar verificara
    verificaran verificaria verificarla verificarle verificarlo verificaron verificarse verificas verifico
    verifique verifiquemos verifiquen versiones vestido veterano veteranos vez viaja viajaba viajaban viajada
    viajadas viajado viajados viajamos viajan viajando viajar viajara viajaran viajaria viajarla viajarle
    viajarlo viajaron viajarse viajas viaje viajemos viajen viajes viajo vicio victima victimas vida vidas vieja
    viejo viene vienen viernes vigencia vigente vigentes vincula vinculaba vinculaban vinculada vinculadas
    vinculado vinculados vinculamos vinculan vinculando vincular vinculara vincularan vincularia vincularla
    vincularle vincularlo vincularon vincularse vinculas vincule vinculemos vinculen vinculo vinculos vino vio
    violacion violencia violo visita visitaba visitaban visitada visitadas visitado visitados visitamos visitan
    visitando visitante visitar visitara visitaran visitaria visitarla visitarle visitarlo visitaron visitarse
    visitas visite visitemos visiten visito viso vitamina vitaminas viuda viudez viudo viva vivan vive viven vivi
    vivia vivida vividas vivido vividos vivienda viviendas viviendo vivieron vivio vivir vivira viviran vivire
    viviria vivirla vivirle vivirlo vivirse vivo voces voicemail volante volantes voluntad voluntaria voluntario
    voluntarios volva volvan volve volven volver volvera volveran volvere volveria volverla volverle volverlo
    volverse volvi volvia volvian volvida volvidas volvido volvidos volviendo volvieron volvio volvo vomito vota
    votaba votaban votada votadas votado votados votamos votan votando votar votara votaran votaria votarla
    votarle votarlo votaron votarse votas votemos voten voto votos voy voz vuelo vuelta vuelto vuelva vuelve ya
    yeso yo zapatos zapoteco zona zonas zquierda"""
)
"""Gathered from the project's own Spanish texts and written by hand."""
