"""Ordinary Spanish words of notes and of the work around them, in small letters without accents."""

from dutytracker.domain.patient_data.words import words_in

SPANISH = words_in(
    """abaja abajas abajita abajito abajo abajos abandona abandonaba abandonaban abandonada abandonadas abandonado
    abandonados abandonamos abandonan abandonando abandonar abandonara abandonaran abandonaria abandonarla
    abandonarle abandonarlo abandonaron abandonarse abandonas abandone abandonemos abandonen abandono abierta
    abiertas abiertases abiertita abiertito abierto abiertos abiertoses abogada abogado abordar abr abra abrace
    abracemos abracen abrala abralo abraza abrazaba abrazaban abrazada abrazadas abrazado abrazados abrazamos
    abrazan abrazando abrazar abrazara abrazaran abrazaria abrazarla abrazarle abrazarlo abrazaron abrazarse
    abrazas abrazo abre abren abriendo abriga abrigas abrigita abrigito abrigo abrigos abril abrio abrir abrirlo
    abscesa abscesas abscesita abscesito absceso abscesos absorber abuela abuelas abuelo abuelos abusa abusar
    abusas abusita abusito abuso abusos aca acaban acabar acas acaso accesa accesas accesible accesita accesito
    acceso accesos accidente accidentes accion aceite aceites acelerada aceleradas aceleradita aceleradito
    acelerado acelerados acepta aceptan aceptar aceptaria acepto acera acercamiento acercar acida acidas acidita
    acidito acido acidos aclara aclaraba aclaraban aclaracion aclaraciones aclarada aclaradas aclarado aclarados
    aclaramos aclaran aclarando aclarar aclarara aclararan aclararia aclararla aclararle aclararlo aclararon
    aclararse aclaras aclare aclaremos aclaren aclaro acne acnes acomodar acompana acompanaba acompanaban
    acompanada acompanadas acompanado acompanados acompanamos acompanan acompanando acompanar acompanara
    acompanaran acompanaria acompanarla acompanarle acompanarlo acompanaron acompanarse acompanas acompane
    acompanemos acompanen acompano aconsejar acorda acordaba acordaban acordada acordadas acordado acordados
    acordamos acordan acordando acordar acordara acordaran acordaria acordarla acordarle acordarlo acordaron
    acordarse acordas acorde acordemos acorden acordo acostar acostumbrar acta actas actitud actitudes activa
    activaba activaban activada activadas activado activados activamos activan activando activar activara
    activaran activaria activarla activarle activarlo activaron activarse activas activemos activen actividad
    actividades activo acto actuales actualice actualicemos actualicen actualiza actualizaba actualizaban
    actualizaciones actualizada actualizadas actualizado actualizados actualizamos actualizan actualizando
    actualizar actualizara actualizaran actualizaria actualizarla actualizarle actualizarlo actualizaron
    actualizarse actualizas actualizo acuda acudan acude acuden acudi acudia acudian acudida acudidas acudido
    acudidos acudiendo acudieron acudio acudir acudira acudiran acudire acudiria acudirla acudirle acudirlo
    acudirse acudo acuerda acuerdas acuerdita acuerdito acuerdo acuerdos acuesta acuestan acuestanes acuestas
    acumular acusar adapta adaptaba adaptaban adaptada adaptadas adaptado adaptados adaptamos adaptan adaptando
    adaptar adaptara adaptaran adaptaria adaptarla adaptarle adaptarlo adaptaron adaptarse adaptas adapte
    adaptemos adapten adapto adelanta adelantaba adelantaban adelantada adelantadas adelantado adelantados
    adelantamos adelantan adelantando adelantar adelantara adelantaran adelantaria adelantarla adelantarle
    adelantarlo adelantaron adelantarse adelantas adelante adelantemos adelanten adelantes adelanto adelgazar
    ademas ademases adentra adentras adentrita adentrito adentro adentros adiccion adicciones adicta adictas
    adictita adictito adicto adictos adios adioses adivina adivinar adm admin administra administracion
    administrador administrar administrativas admision admisiones admitir admon adolescente adolescentes adopcion
    adoptado adoptar adoptaron adopte adoptelo adopto adorar adulta adultas adultita adultito adulto adultos
    adversa adversas adversita adversito adverso adversos aeropuerta aeropuertas aeropuertita aeropuertito
    aeropuerto aeropuertos afan afanes afectar afecto afiche afiches afiliacion afiliaciones afiliar afloja
    aflojaba aflojaban aflojada aflojadas aflojado aflojados aflojamos aflojan aflojando aflojar aflojara
    aflojaran aflojaria aflojarla aflojarle aflojarlo aflojaron aflojarse aflojas afloje aflojemos aflojen aflojo
    afuera afueras agarrar agencia agencias agenda agendaba agendaban agendada agendadas agendado agendados
    agendamos agendan agendando agendar agendara agendaran agendaria agendarla agendarle agendarlo agendaron
    agendarse agendas agende agendemos agenden agendo agente agitada agitadas agitadita agitadito agitado
    agitados agobia agobiar agobias agobiita agobiito agobio agobios agosto agotamienta agotamientas
    agotamientita agotamientito agotamiento agotamientos agotar agradecer agredir agrega agregados agregar
    agregaria agregaron agrego agregue agreguelo agreguelos agresion agresiones agresiva agresivas agresivita
    agresivito agresivo agresivos agria agrias agriita agriito agrio agrios agua aguanta aguantaba aguantaban
    aguantada aguantadas aguantado aguantados aguantamos aguantan aguantando aguantar aguantara aguantaran
    aguantaria aguantarla aguantarle aguantarlo aguantaron aguantarse aguantas aguante aguantemos aguanten
    aguanto aguas aguda agudas agudita agudito agudo agudos aguja agujas ahi ahis ahogar ahora ahorita ahoritas
    ahorra ahorrar ahorras ahorrita ahorrito ahorro ahorros aire aires aislar ajena ajenas ajenita ajenito ajeno
    ajenos ajusta ajustaba ajustaban ajustada ajustadas ajustado ajustados ajustamos ajustan ajustando ajustar
    ajustara ajustaran ajustaria ajustarla ajustarle ajustarlo ajustaron ajustarse ajustas ajuste ajustemos
    ajusten ajustes ajusto al alambre alambres alarga alargaba alargaban alargada alargadas alargado alargados
    alargamos alargan alargando alargar alargara alargaran alargaria alargarla alargarle alargarlo alargaron
    alargarse alargas alargo alargue alarguemos alarguen alarma alarmas albergue albergues alcance alcancemos
    alcancen alcances alcanza alcanzaba alcanzaban alcanzada alcanzadas alcanzado alcanzados alcanzamos alcanzan
    alcanzando alcanzar alcanzara alcanzaran alcanzaria alcanzarla alcanzarle alcanzarlo alcanzaron alcanzarse
    alcanzas alcanzo alcoba alcobas alcohol alcoholes alegar alegrar alegre alegres alegria aleja alejaba
    alejaban alejada alejadas alejado alejados alejamos alejan alejando alejar alejara alejaran alejaria alejarla
    alejarle alejarlo alejaron alejarse alejas aleje alejemos alejen alejo aleman alentar alergia alergias alerta
    alertaba alertaban alertada alertadas alertado alertados alertamos alertan alertando alertar alertara
    alertaran alertaria alertarla alertarle alertarlo alertaron alertarse alertas alerte alertemos alerten alerto
    alfabetico alfombra alfombras algo algodon algodones alguien algun alguna algunas algunes algunita algunito
    alguno algunos aliado alianza alianzas alimenta alimentar alimentas alimentita alimentito alimento alimentos
    alivia aliviaba aliviaban aliviada aliviadas aliviadita aliviadito aliviado aliviados aliviamos alivian
    aliviando aliviar aliviara aliviaran aliviaria aliviarla aliviarle aliviarlo aliviaron aliviarse alivias
    alivie aliviemos alivien aliviita aliviito alivio alivios alla allas alli allis alma almas almohada almohadas
    almuerza almuerzas almuerzita almuerzito almuerzo almuerzos alojar alquilar alquiler alrededor alrededores
    alta altas alterar altere alternativa alternativas altero altita altito alto altos altura alturas alucinacion
    alucinaciones amable amables amanecer amar amarga amargas amargita amargito amargo amargos amarrar ambar
    ambas ambiente ambientes ambiguo ambos amboses ambulancia ambulancias amenaza amenazar amenazas amiga amigo
    amigos amistad amistades amor amplia ampliar amplias ampliita ampliito amplio amplios anade anaden anadir
    analice analicemos analicen analisis analiza analizaba analizaban analizada analizadas analizado analizados
    analizamos analizan analizando analizar analizara analizaran analizaria analizarla analizarle analizarlo
    analizaron analizarse analizas analizo ancha anchas anchita anchito ancho anchos anciana ancianas ancianita
    ancianito anciano ancianos andar anduva anduvas anduvieron anduvierones anduvita anduvito anduvo anduvos
    aneja anejas anejita anejito anejo anejos anemia anemias anexa anexar anexas anexita anexito anexo anexos
    angustia angustias anidado anima animar animas animita animito animo animos aniversaria aniversarias
    aniversariita aniversariito aniversario aniversarios ano anoche anoches anos anota anotaba anotaban anotacion
    anotaciones anotada anotadas anotado anotados anotamos anotan anotando anotar anotara anotaran anotaria
    anotarla anotarle anotarlo anotarlos anotaron anotarse anotas anote anotelo anotemos anoten anoto ansiedad
    ansiedades ansiosa ansiosas ansiosita ansiosito ansioso ansiosos ante antecedente antecedentes antemano
    anterior anteriores antes anticipo antidepresiva antidepresivas antidepresivita antidepresivito antidepresivo
    antidepresivos antigua antoja antojas antojita antojito antojo antojos anual anuales anular anuncia anunciaba
    anunciaban anunciada anunciadas anunciado anunciados anunciamos anuncian anunciando anunciar anunciara
    anunciaran anunciaria anunciarla anunciarle anunciarlo anunciaron anunciarse anuncias anuncie anunciemos
    anuncien anunciita anunciito anuncio anuncios apaga apagaba apagaban apagada apagadas apagado apagados
    apagamos apagan apagando apagar apagara apagaran apagaria apagarla apagarle apagarlo apagaron apagarse apagas
    apago apagon apagones apague apaguemos apaguen apareca aparecan aparece aparecen aparecer aparecera
    apareceran aparecere apareceria aparecerla aparecerle aparecerlo aparecerse apareci aparecia aparecian
    aparecida aparecidas aparecido aparecidos apareciendo aparecieron aparecio apareco aparezca apariencia aparta
    apartadas apartado apartamento apartan apartar apartarlo apartaron aparte apartes aparto apatia apatias apega
    apegas apegita apegito apego apegos apela apelaba apelaban apelacion apelada apeladas apelado apelados
    apelamos apelan apelando apelar apelara apelaran apelaria apelarla apelarle apelarlo apelaron apelarse apelas
    apele apelemos apelen apellida apellidas apellidita apellidito apellido apellidos apelo apenar apenas
    apenases apertura aperturas apetita apetitas apetitita apetitito apetito apetitos aplace aplacemos aplacen
    aplaza aplazaba aplazaban aplazada aplazadas aplazado aplazados aplazamos aplazan aplazando aplazar aplazara
    aplazaran aplazaria aplazarla aplazarle aplazarlo aplazaron aplazarse aplazas aplazo aplica aplicaba
    aplicaban aplicacion aplicada aplicadas aplicado aplicados aplicamos aplican aplicando aplicar aplicara
    aplicaran aplicaria aplicarla aplicarle aplicarlo aplicaron aplicarse aplicas aplico aplique apliquemos
    apliquen apoda apodas apodita apodito apodo apodos aporte aportes apoya apoyaba apoyaban apoyada apoyadas
    apoyado apoyados apoyamos apoyan apoyando apoyar apoyara apoyaran apoyaria apoyarla apoyarle apoyarlo
    apoyaron apoyarse apoyas apoye apoyemos apoyen apoyita apoyito apoyo apoyos apreciar aprenda aprendan aprende
    aprenden aprender aprendera aprenderan aprendere aprenderia aprenderla aprenderle aprenderlo aprenderse
    aprendi aprendia aprendian aprendida aprendidas aprendido aprendidos aprendiendo aprendieron aprendio
    aprendizaje aprendizajes aprendo apretar aproba aprobaba aprobaban aprobada aprobadas aprobado aprobados
    aprobamos aproban aprobando aprobar aprobara aprobaran aprobaria aprobarla aprobarle aprobarlo aprobaron
    aprobarse aprobas aprobe aprobemos aproben aprobo aprovechar apunta apuntaba apuntaban apuntada apuntadas
    apuntado apuntados apuntamos apuntan apuntando apuntar apuntara apuntaran apuntaria apuntarla apuntarle
    apuntarlo apuntaron apuntarse apuntas apunte apuntemos apunten apunto apura apuras apurita apurito apuro
    apuros aquel aquella aquellas aquellita aquellito aquello aquellos aqui aranar arbol arboles archiva
    archivaba archivaban archivada archivadas archivado archivados archivamos archivan archivando archivar
    archivara archivaran archivaria archivarla archivarle archivarlo archivaron archivarse archivas archivemos
    archiven archivita archivito archivo archivos area areas arena arenas arma armaria armarias armariita
    armariito armario armarios armas arrancar arrastrar arregla arreglaba arreglaban arreglada arregladas
    arreglado arreglados arreglamos arreglan arreglando arreglar arreglara arreglaran arreglaria arreglarla
    arreglarle arreglarlo arreglaron arreglarse arreglas arregle arreglemos arreglen arreglita arreglito arreglo
    arreglos arresta arrestar arrestas arrestita arrestito arresto arrestos arriba arribas arrimar arroces arroz
    arte artes asalta asaltas asaltita asaltito asalto asaltos asamblea asca ascas ascita ascito asco ascos asea
    aseas aseguradora asegurar aseita aseito aseo aseos asesor asesora asesoraba asesoraban asesorada asesoradas
    asesorado asesorados asesoramos asesoran asesorando asesorar asesorara asesoraran asesoraria asesorarla
    asesorarle asesorarlo asesoraron asesorarse asesoras asesore asesoremos asesoren asesores asesoria asesorias
    asesoro asi asienta asientas asientita asientito asiento asientos asigna asignaba asignaban asignada
    asignadas asignado asignados asignamos asignan asignando asignar asignara asignaran asignaria asignarla
    asignarle asignarlo asignaron asignarse asignas asigne asignela asignemos asignen asigno asila asilas asilita
    asilito asilo asilos asis asista asistan asiste asisten asistente asisti asistia asistian asistida asistidas
    asistido asistidos asistiendo asistieron asistio asistir asistira asistiran asistire asistiria asistirla
    asistirle asistirlo asistirse asisto asma asmas asociar asomar aspecta aspectas aspectita aspectito aspecto
    aspectos aspirina aspirinas ast asunta asuntas asuntita asuntito asunto asuntos asusta asustaba asustaban
    asustada asustadas asustado asustados asustamos asustan asustando asustar asustara asustaran asustaria
    asustarla asustarle asustarlo asustaron asustarse asustas asuste asustemos asusten asusto atacar ataque
    ataques atencion atenda atendan atende atenden atender atendera atenderan atendere atenderia atenderla
    atenderle atenderlo atenderse atendi atendia atendian atendida atendidas atendido atendidos atendiendo
    atendieron atendio atendo atenta atentas atentita atentito atento atentos aterrar atiende atienden atiendenes
    atiendes atorar atrapar atras atrasa atrasaba atrasaban atrasada atrasadas atrasado atrasados atrasamos
    atrasan atrasando atrasar atrasara atrasaran atrasaria atrasarla atrasarle atrasarlo atrasaron atrasarse
    atrasas atrase atrasemos atrasen atrases atrasita atrasito atraso atrasos atravesado atribuye atropellar attr
    audia audias audiencia audiencias audifona audifonas audifonita audifonito audifono audifonos audiita audiito
    audio audios auditoria auditorias auditorio aula aulas aumenta aumentaba aumentaban aumentada aumentadas
    aumentado aumentados aumentamos aumentan aumentando aumentar aumentara aumentaran aumentaria aumentarla
    aumentarle aumentarlo aumentaron aumentarse aumentas aumente aumentemos aumenten aumentita aumentito aumento
    aumentos aun aunes aunque ausencia ausencias ausente ausentes auta autas autisma autismas autismita autismito
    autismo autismos autita autito auto autobus autobuses autocuidado autoestima autoestimas autolesion
    automatica automaticas automaticita automaticito automatico automaticos autor autores autoridad autoridades
    autorizacion autorizaciones autorizar autos avance avancemos avancen avances avanza avanzaba avanzaban
    avanzada avanzadas avanzado avanzados avanzamos avanzan avanzando avanzar avanzara avanzaran avanzaria
    avanzarla avanzarle avanzarlo avanzaron avanzarse avanzas avanzo avenida avenidas aventar aver averigua
    averiguaba averiguaban averiguada averiguadas averiguado averiguados averiguamos averiguan averiguando
    averiguar averiguara averiguaran averiguaria averiguarla averiguarle averiguarlo averiguaron averiguarse
    averiguas averigue averiguemos averiguen averiguo avion aviones avisa avisaba avisaban avisada avisadas
    avisado avisados avisamos avisan avisando avisar avisara avisaran avisaria avisarla avisarle avisarlo
    avisaron avisarse avisas avise avisemos avisen avisita avisito aviso avisos ayer ayeres ayuda ayudaba
    ayudaban ayudada ayudadas ayudado ayudados ayudamos ayudan ayudando ayudar ayudara ayudaran ayudaria ayudarla
    ayudarle ayudarlo ayudaron ayudarse ayudas ayude ayudemos ayuden ayudo ayuna ayunas ayunita ayunito ayuno
    ayunos azar azucar azucares azul azules backups bailar baja bajaba bajaban bajada bajadas bajado bajados
    bajamos bajan bajando bajar bajara bajaran bajaria bajarla bajarle bajarlo bajaron bajarse bajas baje bajemos
    bajen bajita bajito bajo bajos bala balance balancear balances balas balcon balcones bana banar banas banca
    bancas bancita bancito banco bancos banda bandeja bandejas bandera banderas banera baneras banita banito bano
    banos banquete banquetes barata baratas baratita baratito barato baratos barba barbas barda bardas barra
    barrer barrera barreras barria barrias barriita barriito barrio barrios basar base bases basica basicas
    basicita basicito basico basicos bastante bastantes bastar basura basuras bata batallar batas bateria
    baterias bebe beben beber bebes bebida bebidas bebio bebita bebitas bebitita bebitito bebito bebitos beca
    becas beneficia beneficias beneficiita beneficiito beneficio beneficios berrinche berrinches besar biblia
    biblias biblioteca bibliotecas bici bicicleta bicicletas bicis bien bienes bienestar bigote bigotes bil biles
    bilingue billete billetes bimensual bimensuales bimestral bipolar bipolares blancas blancita blancito blanco
    blancos bloque bloquea bloqueaba bloqueaban bloqueada bloqueadas bloqueado bloqueados bloqueamos bloquean
    bloqueando bloquear bloqueara bloquearan bloquearia bloquearla bloquearle bloquearlo bloquearon bloquearse
    bloqueas bloquee bloqueemos bloqueen bloqueita bloqueito bloqueo bloqueos bloques blusa blusas boca bocas
    bocina bocinas boda bodas bodega boleta boletas boletita boletito boleto boletos bolsa bolsas bolsilla
    bolsillas bolsillita bolsillito bolsillo bolsillos bombera bomberas bomberita bomberito bombero bomberos
    bonita bonitas bonitita bonitito bonito bonitos bono bonos borda bordas borde bordes bordita bordito bordo
    bordos borra borraba borraban borracha borrachas borrachita borrachito borracho borrachos borrada borradas
    borrado borrador borradores borrados borramos borran borrando borrar borrara borraran borraria borrarla
    borrarle borrarlo borrarlos borraron borrarse borras borre borrela borrelo borremos borren borro borrosa
    borrosas borrosita borrosito borroso borrosos bosque bosques bota botar botas botella botellas boton botones
    braza brazas brazita brazito brazo brazos brecha breve breves brinca brincar brincas brincita brincito brinco
    brincos brinda brindaba brindaban brindada brindadas brindado brindados brindamos brindan brindando brindar
    brindara brindaran brindaria brindarla brindarle brindarlo brindaron brindarse brindas brinde brindemos
    brinden brindo broma bromas bromear bronca broncas brote bruja brujas brusca bruscas bruscita bruscito brusco
    bruscos bucal buen buena buenas buenita buenito bueno buenos bulta bultas bultita bultito bulto bultos burla
    burlar burlas bus busca buscaba buscaban buscada buscadas buscado buscados buscamos buscan buscando buscar
    buscara buscaran buscaria buscarla buscarle buscarlo buscaron buscarse buscas busco buses busque busqueda
    busquedas busquemos busquen butaca butacas buzon buzones caba caballa caballas caballita caballito caballo
    caballos cabas cabe cabella cabellas cabellita cabellito cabello cabellos caber cabeza cabezas cabita cabito
    cable cables cabo cabos cada cadena cadenas cadera caderas cae caen caenes caer caerian caes cafe cafecita
    cafecitas cafecitita cafecitito cafecito cafecitos cafes caida caidas caido caiga caigas caigita caigito
    caigo caigos caja cajas cajera cajeras cajerita cajerito cajero cajeros cajon cajones calambre calcetin
    calcetines calcula calcular calculo calendaria calendarias calendariita calendariito calendario calendarios
    calentar calidad calidades caliente calientes califica calificaba calificaban calificaciones calificada
    calificadas calificado calificados calificamos califican calificando calificar calificara calificaran
    calificaria calificarla calificarle calificarlo calificaron calificarse calificas califico califique
    califiquemos califiquen callada calladas calladita calladito callado callados callar calle calles calma
    calmaba calmaban calmada calmadas calmadita calmadito calmado calmados calmamos calman calmando calmar
    calmara calmaran calmaria calmarla calmarle calmarlo calmaron calmarse calmas calme calmemos calmen calmo
    calor calores calurosa calurosas calurosita calurosito caluroso calurosos cama camara camaras camas cambia
    cambiaba cambiaban cambiada cambiadas cambiado cambiados cambiamos cambian cambiando cambiar cambiara
    cambiaran cambiaria cambiarla cambiarle cambiarlo cambiaron cambiarse cambias cambie cambiemos cambien
    cambiita cambiito cambio cambios camillas camina caminar caminas caminita caminito camino caminos camion
    camiones camioneta camionetas camisa camisas campa campamenta campamentas campamentita campamentito
    campamento campamentos campana campanas campas campita campito campo cana canalice canalicemos canalicen
    canaliza canalizaba canalizaban canalizada canalizadas canalizado canalizados canalizamos canalizan
    canalizando canalizar canalizara canalizaran canalizaria canalizarla canalizarle canalizarlo canalizaron
    canalizarse canalizas canalizo canas canasta canastas canasto cancela cancelaba cancelaban cancelada
    canceladas cancelado cancelados cancelamos cancelan cancelando cancelar cancelara cancelaran cancelaria
    cancelarla cancelarle cancelarlo cancelaron cancelarse cancelas cancele cancelemos cancelen cancelo cancer
    canceres cancha cancion canciones candado cansa cansaba cansaban cansada cansadas cansadita cansadito cansado
    cansados cansamos cansan cansancia cansancias cansanciita cansanciito cansancio cansancios cansando cansar
    cansara cansaran cansaria cansarla cansarle cansarlo cansaron cansarse cansas canse cansemos cansen canso
    cantar cantidad cantidades caos caoses capa capaces capacita capacitaba capacitaban capacitacion capacitada
    capacitadas capacitado capacitados capacitamos capacitan capacitando capacitar capacitara capacitaran
    capacitaria capacitarla capacitarle capacitarlo capacitaron capacitarse capacitas capacite capacitemos
    capaciten capacito capas capaz capilla capitula capitulas capitulita capitulito capitulo capitulos captura
    capturaba capturaban capturada capturadas capturado capturados capturamos capturan capturando capturar
    capturara capturaran capturaria capturarla capturarle capturarlo capturaron capturarse capturas capturemos
    capturen capturo cara caracter caracteres caras carcel carga cargaba cargaban cargada cargadas cargado
    cargados cargamos cargan cargando cargar cargara cargaran cargaria cargarla cargarle cargarlo cargaron
    cargarse cargas cargue carguemos carguen caricatura carinas carinita carinito carino carinos carita carito
    carne carnes caro caros carpeta carpetas carra carras carrera carretera carreteras carrita carritas carritita
    carritito carrito carritos carro carros carta cartas cartel cartelera carteles cartera carteras cartilla
    cartillas carton cartones casa casada casadas casadita casadito casado casados casar casas casera caseras
    caserita caserito casero caseros casi casilla casis casita casito caso casos castiga castigar castigas
    castigita castigito castigo castigos casualidad casualidades cataloga catalogas catalogita catalogito
    catalogo catalogos catarra catarras catarrita catarrito catarro catarros causa causar causas caya cayas
    cayeron cayerones cayita cayito cayo cayos cebolla cebollas ceder cejas cel celda celdas celebrar celos
    celosa celosas celoses celosita celosito celoso celosos celular celulares cena cenaba cenaban cenada cenadas
    cenado cenados cenamos cenan cenando cenar cenara cenaran cenaria cenarla cenarle cenarlo cenaron cenarse
    cenas cene cenemos cenen ceniza cenizas ceno censa censas censita censito censo censos central centrales
    centro centros cepilla cepillar cepillas cepillita cepillito cepillo cepillos cera ceras cerca cercana
    cercanas cercanita cercanito cercano cercanos cercas cerebra cerebras cerebrita cerebrito cerebro cerebros
    cerilla cerillas cerillita cerillito cerillo cerillos cerita cerito cero ceros cerquita cerquitas cerra
    cerraba cerraban cerrada cerradas cerradita cerradito cerrado cerrados cerramos cerran cerrando cerrar
    cerrara cerraran cerraria cerrarla cerrarle cerrarlo cerraron cerrarse cerras cerre cerremos cerren cerro
    certeza certezas certificada certificadas certificadita certificadito certificado certificados certificar
    cerveza cervezas chaleca chalecas chalecita chalecito chaleco chalecos chamarra chamarras champu champus
    changa changas changita changito chango changos chaparra chaparras chaparrita chaparrito chaparro chaparros
    charla charlar charlas checa checaba checaban checada checadas checado checados checamos checan checando
    checar checara checaran checaria checarla checarle checarlo checaron checarse checas checo cheque chequea
    chequeaba chequeaban chequeada chequeadas chequeado chequeados chequeamos chequean chequeando chequear
    chequeara chequearan chequearia chequearla chequearle chequearlo chequearon chequearse chequeas chequee
    chequeemos chequeen chequeita chequeito chequemos chequen chequeo chequeos cheques chica chicas chicita
    chicito chico chicos china chinas chinita chinito chino chinos chiquitas chiquitita chiquitito chiquito
    chiquitos chisme chismes chiste chistes chocar chocolate chocolates choque choques cicatrices cicatriz ciega
    ciegas ciegita ciegito ciego ciegos ciela cielas cielita cielito cielo cielos cierra cierran cierranes
    cierras cierre cierrela cierrelo cierres cierta ciertas ciertita ciertito cierto ciertos cifra cifrado cifrar
    cifras cigarra cigarras cigarrita cigarrito cigarro cigarros cima cimas cinco cincuenta cine cinta cintas
    cinturon cinturones circa circas circita circito circo circos circula circular circulares circulas circulita
    circulito circulo circulos cirugia cirugias cirujano cita citaba citaban citada citadas citado citados
    citamos citan citando citar citara citaran citaria citarla citarle citarlo citaron citarse citas citemos
    citen cito ciudad ciudadana ciudadanas ciudadania ciudadanias ciudadanita ciudadanito ciudadano ciudadanos
    ciudades claras claridad clarita clarito claro claros clase clases clasificar clave claves clic clima climas
    clinica clinicas clinicita clinicito clinico clinicos cobertor cobertores cobertura coberturas cobija cobijas
    cobra cobraba cobraban cobrada cobradas cobrado cobrados cobramos cobran cobrando cobrar cobrara cobraran
    cobraria cobrarla cobrarle cobrarlo cobraron cobrarse cobras cobre cobremos cobren cobrita cobrito cobro
    cobros coche coches cocina cocinar cocinas coda codas codificacion codiga codigas codigita codigito codigo
    codigos codita codito codo codos coincidir cola colabora colaboraba colaboraban colaboracion colaborada
    colaboradas colaborado colaborador colaborados colaboramos colaboran colaborando colaborar colaborara
    colaboraran colaboraria colaborarla colaborarle colaborarlo colaboraron colaborarse colaboras colabore
    colaboremos colaboren colaboro colas colchon colchones coleccion colecciones colega colegas colegia colegias
    colegiita colegiito colegio colegios colera coleras colesterol colesteroles colga colgaba colgaban colgada
    colgadas colgado colgados colgamos colgan colgando colgar colgara colgaran colgaria colgarla colgarle
    colgarlo colgaron colgarones colgarse colgas colgita colgito colgo colgos colgue colguemos colguen colica
    colicas colicita colicito colico colicos collar collares colocar color colores columna columnas comadre
    comadres comando comandos comedor comedores comen comence comencemos comencen comenta comentaba comentaban
    comentada comentadas comentado comentados comentamos comentan comentando comentar comentara comentaran
    comentaria comentarias comentariita comentariito comentario comentarios comentarla comentarle comentarlo
    comentaron comentarse comentas comente comentemos comenten comento comenza comenzaba comenzaban comenzada
    comenzadas comenzado comenzados comenzamos comenzan comenzando comenzar comenzara comenzaran comenzaria
    comenzarla comenzarle comenzarlo comenzaron comenzarse comenzas comenzo comer comezon comezones comia comida
    comidas comienza comienzan comienzanes comienzas comienzita comienzito comienzo comienzos comio comite
    comites como comoda comodas comodita comodito comodo comodos companera companeras companerita companerito
    companero companeros compania companias compara comparables comparacion comparan comparar comparo comparta
    compartan comparte comparten comparti compartia compartian compartida compartidas compartidita compartidito
    compartido compartidos compartiendo compartieron compartio compartir compartira compartiran compartire
    compartiria compartirla compartirle compartirlo compartirse comparto competencia competencias complacer
    completa completaba completaban completada completadas completado completados completamos completan
    completando completar completara completaran completaria completarla completarle completarlo completaron
    completarse completas completemos completen completita completito completo completos complicada complicadas
    complicadita complicadito complicado complicados complicar comportamienta comportamientas comportamientita
    comportamientito comportamiento comportamientos comportar compra compraba compraban comprada compradas
    comprado comprados compramos compran comprando comprar comprara compraran compraria comprarla comprarle
    comprarlo compraron comprarse compras comprases compre compremos compren comprender comprimido compro
    comprobante comprobantes comprobar comprobarla comprobarlo comprobo compromisa compromisas compromisita
    compromisito compromiso compromisos comprueba comprueban comprueben compuestos computadora computadoras comun
    comunes comunica comunicaba comunicaban comunicacion comunicaciones comunicada comunicadas comunicado
    comunicados comunicamos comunican comunicando comunicar comunicara comunicaran comunicaria comunicarla
    comunicarle comunicarlo comunicaron comunicarse comunicas comunico comunidad comunidades comunique
    comuniquemos comuniquen comunitaria comunitario comunitarios concentrar concepto conciencia conciencias
    concierta conciertas conciertita conciertito concierto conciertos concluir concuerda condada condadas
    condadita condadito condado condados condena condenas condicion condicional condicionar condiciones conduce
    conduces conducir conducta conductas conductor conductores conduja condujas condujita condujito condujo
    condujos conecta conectaba conectaban conectada conectadas conectado conectados conectamos conectan
    conectando conectar conectara conectaran conectaria conectarla conectarle conectarlo conectaron conectarse
    conectas conecte conectela conectelo conectemos conecten conecto coneja conejas conejita conejito conejo
    conejos conexion conexiones conferencia confia confianza confianzas confiar confidencial confirma confirmaba
    confirmaban confirmada confirmadas confirmado confirmados confirmamos confirman confirmando confirmar
    confirmara confirmaran confirmaria confirmarla confirmarle confirmarlo confirmaron confirmarse confirmas
    confirme confirmela confirmemos confirmen confirmo conflicta conflictas conflictita conflictito conflicto
    conflictos conformar conforme conformes confunda confundir confusa confusas confusion confusiones confusita
    confusito confuso confusos congelar congreso conjunta conjuntas conjuntita conjuntito conjunto conjuntos
    conoca conocan conoce conocen conocer conocera conoceran conocere conoceria conocerla conocerle conocerlo
    conocerse conoci conocia conocian conocida conocidas conocido conocidos conociendo conocieron conocio conoco
    consegua conseguan consegue conseguen consegui conseguia conseguian conseguida conseguidas conseguido
    conseguidos conseguiendo conseguieron conseguio conseguir conseguira conseguiran conseguire conseguiria
    conseguirla conseguirle conseguirlo conseguirse conseguo conseja consejas consejera consejero consejeros
    consejita consejito consejo consejos consentimienta consentimientas consentimientita consentimientito
    consentimiento consentimientos conserva conservan conservar conservarlo conservo considera consideraba
    consideraban considerada consideradas considerado considerados consideramos consideran considerando
    considerar considerara consideraran consideraria considerarla considerarle considerarlo consideraron
    considerarse consideras considere consideremos consideren considero consiga consigas consigita consigito
    consigo consigos consigue consigues consiguia consiguias consiguiita consiguiito consiguio consiguios
    consistio consolar consta constancia constancias constante constantes constar constas construir construya
    construyas construyita construyito construyo construyos consulada consuladas consuladita consuladito
    consulado consulados consulta consultaba consultaban consultada consultadas consultado consultados
    consultamos consultan consultando consultar consultara consultaran consultaria consultarla consultarle
    consultarlo consultaron consultarse consultas consulte consultemos consulten consulto consuma consumas
    consumir consumita consumito consumo consumos conta contaba contaban contacta contactaba contactaban
    contactada contactadas contactado contactados contactamos contactan contactando contactar contactara
    contactaran contactaria contactarla contactarle contactarlo contactaron contactarse contactas contacte
    contactemos contacten contactita contactito contacto contactos contada contadas contadita contadito contado
    contador contados contagiar contamos contan contando contar contara contaran contaria contarla contarle
    contarlo contaron contarse contas conte contemos conten contener contenido contenta contentas contentita
    contentito contento contentos conteo contesta contestaba contestaban contestada contestadas contestado
    contestadora contestadoras contestados contestamos contestan contestando contestar contestara contestaran
    contestaria contestarla contestarle contestarlo contestaron contestarse contestas conteste contestemos
    contesten contesto contexto contiene contienen continua continuaba continuaban continuada continuadas
    continuado continuados continuamos continuan continuando continuar continuara continuaran continuaria
    continuarla continuarle continuarlo continuaron continuarse continuas continuemos continuen continuo conto
    contra contractuales contraria contrarias contrariita contrariito contrario contrarios contrasena contrasenas
    contrata contratadas contratado contratar contratas contratita contratito contrato contratos contribuir
    control controla controlaba controlaban controlada controladas controlado controlados controlamos controlan
    controlando controlar controlara controlaran controlaria controlarla controlarle controlarlo controlaron
    controlarse controlas controle controlemos controlen controles controlo convenca convencan convence convencen
    convencer convencera convenceran convencere convenceria convencerla convencerle convencerlo convencerse
    convenci convencia convencian convencida convencidas convencido convencidos convenciendo convencieron
    convencio convenco convenia convenias conveniita conveniito convenio convenios convenir conversa conversaba
    conversaban conversacion conversaciones conversada conversadas conversado conversados conversamos conversan
    conversando conversar conversara conversaran conversaria conversarla conversarle conversarlo conversaron
    conversarse conversas conversemos conversen converso convertir convertirse convivencia convivir convulsion
    convulsiones conyugal coord coordinacion coordinar copaga copagas copagita copagito copago copagos copia
    copiaba copiaban copiada copiadas copiado copiados copiamos copian copiando copiar copiara copiaran copiaria
    copiarla copiarle copiarlo copiaron copiarse copias copie copielo copiemos copien copio coraje corazon
    corazones cordon cordones corona coronas corra corral corrales corran corre correas correccion correcciones
    correcta correctas correctita correctito correcto correctos correga corregan correge corregen corregi
    corregia corregian corregida corregidas corregido corregidos corregiendo corregieron corregio corregir
    corregira corregiran corregire corregiria corregirla corregirle corregirlo corregirse corrego correita
    correito corren correo correos correr correra correran correre correria correrla correrle correrlo correrse
    corresponde corresponden correspondia correspondian corri corria corrian corrida corridas corrido corridos
    corriendo corriente corrientes corrieron corrige corriges corrigia corrigias corrigiita corrigiito corrigio
    corrigios corrija corrijalo corrio corro corta cortaba cortaban cortada cortadas cortado cortados cortamos
    cortan cortando cortar cortara cortaran cortaria cortarla cortarle cortarlo cortaron cortarse cortas corte
    cortemos corten cortina cortinas cortita cortito corto cortos cosa cosas cosecha cosechas coser cosita
    cositas costar costas costita costito costo costos costumbre costumbres cotizacion cotizaciones covid crea
    creaba creaban creada creadas creado creados creamos crean creando crear creara crearan crearia crearla
    crearle crearlo crearon crearse creas crecer crecimiento credita creditas creditita creditito credito
    creditos cree creemos creen creencia creencias creer creera creeran creere creeria creerla creerle creerlo
    creerse crei creia creian creida creidas creido creidos creiendo creieron creio crema cremas creo creya
    creyas creyente creyentes creyita creyito creyo creyos crianza crianzas criar crimen crimenes crisis crisises
    criterio criterios criticar cronica cronicas cronicita cronicito cronico cronicos cronograma cronometra
    cronometradas cronometrado cronometrar cronometro cruce crucera cruceras crucerita crucerito crucero cruceros
    cruces cruda crudas crudita crudito crudo crudos cruel crueles cruza cruzar cruzaria cuaderna cuadernas
    cuadernita cuadernito cuaderno cuadernos cuadra cuadras cuadricula cuadrita cuadrito cuadro cuadros cual
    cuales cualquier cualquiera cualquieras cuando cuanta cuantas cuantiles cuanto cuantos cuarenta cuarentena
    cuarentenas cuarta cuartas cuartiles cuartita cuartito cuarto cuartos cuatro cubeta cubetas cubierta
    cubiertas cubiertita cubiertito cubierto cubiertos cubra cubran cubre cubrebocas cubrebocases cubren cubri
    cubria cubrian cubrida cubridas cubrido cubridos cubriendo cubrieron cubrio cubrir cubrira cubriran cubrire
    cubriria cubririan cubrirla cubrirle cubrirlo cubrirse cubro cuchara cucharas cuchilla cuchillas cuchillita
    cuchillito cuchillo cuchillos cuelga cuelgas cuella cuellas cuellita cuellito cuello cuellos cuenta cuentan
    cuentanes cuentas cuente cuentita cuentito cuento cuentos cuerda cuerdas cuerpa cuerpas cuerpita cuerpito
    cuerpo cuerpos cuesta cuestan cuestanes cuestas cuestionario cuestionarios cuida cuidaba cuidaban cuidada
    cuidadas cuidadita cuidadito cuidado cuidador cuidadora cuidadores cuidados cuidamos cuidan cuidando cuidar
    cuidara cuidaran cuidaria cuidarla cuidarle cuidarlo cuidaron cuidarse cuidas cuide cuidemos cuiden cuido
    culpa culpaba culpaban culpable culpables culpada culpadas culpado culpados culpamos culpan culpando culpar
    culpara culparan culparia culparla culparle culparlo culparon culparse culpas culpe culpemos culpen culpo
    cultura culturas cumpla cumplan cumple cumpleanos cumpleanoses cumplen cumpli cumplia cumplian cumplida
    cumplidas cumplido cumplidos cumpliendo cumplieron cumplimiento cumplio cumplir cumplira cumpliran cumplire
    cumpliria cumplirla cumplirle cumplirlo cumplirse cumplo cuna cunada cunado cunados cunas cuota cuotas cupa
    cupas cupita cupito cupo cupon cupones cupos cura curar curas curita curitas cursa cursaba cursaban cursada
    cursadas cursado cursados cursamos cursan cursando cursar cursara cursaran cursaria cursarla cursarle
    cursarlo cursaron cursarse cursas cursemos cursen cursita cursito curso cursos curva custodia custodias cuyas
    cuyo cuyos da daba dabas dada dado dan danada danado danados danar danarlo danas danito dano danos dar daras
    dare dares daria darle darse data dataclass dataclasses datas datita datito dato datos de debaja debajas
    debajita debajito debajo debajos debatir debe deben deber deberes deberia debil debiles debio decia decidio
    decidir decimales decir decision decisiones declara declaracion declaraciones declarar deda dedas dedicar
    dedita dedito dedo dedos deducirse def defaultdict defender defensa defensas defensor defensora defensores
    definir deja dejaba dejaban dejada dejadas dejado dejados dejamos dejan dejando dejar dejara dejaran dejaria
    dejarla dejarle dejarlo dejaron dejarse dejas deje dejelo dejemos dejen dejo del delante delantes delatar
    delataria dele delegado delegados delegar delgada delgadas delgadita delgadito delgados delita delitas
    delitita delitito delito delitos demanda demandaba demandaban demandada demandadas demandado demandados
    demandamos demandan demandando demandar demandara demandaran demandaria demandarla demandarle demandarlo
    demandaron demandarse demandas demande demandemos demanden demando demas demases demasiada demasiadas
    demasiadita demasiadito demasiado demasiados demencia demencias demora demoraba demoraban demorada demoradas
    demorado demorados demoramos demoran demorando demorar demorara demoraran demoraria demorarla demorarle
    demorarlo demoraron demorarse demoras demore demoremos demoren demoro demostrar dentista dentistas dentra
    dentras dentrita dentrito dentro dentros denuncia denunciar denuncias dependa dependan depende dependen
    depender dependera dependeran dependere dependeria dependerla dependerle dependerlo dependerse dependi
    dependia dependian dependida dependidas dependido dependidos dependiendo dependieron dependio dependo
    deportada deportado deportar deporte deportes deposita depositar depositas depositita depositito deposito
    depositos depresion depresiones deprimida deprimidas deprimidita deprimidito deprimido deprimidos deprimir
    depto derecha derechas derechita derechito derecho derechos deriva derivaba derivaban derivacion derivada
    derivadas derivado derivados derivamos derivan derivando derivar derivara derivaran derivaria derivarla
    derivarle derivarlo derivaron derivarse derivas derivemos deriven derivo derrame derrames desactivadas
    desactive desacuerda desacuerdas desacuerdita desacuerdito desacuerdo desacuerdos desafia desafias desafiita
    desafiito desafio desafios desahoga desahogaba desahogaban desahogada desahogadas desahogado desahogados
    desahogamos desahogan desahogando desahogar desahogara desahogaran desahogaria desahogarla desahogarle
    desahogarlo desahogaron desahogarse desahogas desahogita desahogito desahogo desahogos desahogue desahoguemos
    desahoguen desaloja desalojar desalojas desalojita desalojito desalojo desalojos desaparecer desarrolla
    desarrollaba desarrollaban desarrollada desarrolladas desarrollado desarrollados desarrollamos desarrollan
    desarrollando desarrollar desarrollara desarrollaran desarrollaria desarrollarla desarrollarle desarrollarlo
    desarrollaron desarrollarse desarrollas desarrolle desarrollemos desarrollen desarrollo desayuna desayunar
    desayunas desayunita desayunito desayuno desayunos desbloqueada desbloquear desbloquee desbloqueelo descansa
    descansaba descansaban descansada descansadas descansado descansados descansamos descansan descansando
    descansar descansara descansaran descansaria descansarla descansarle descansarlo descansaron descansarse
    descansas descanse descansemos descansen descansita descansito descanso descansos descarga descargaba
    descargaban descargada descargadas descargado descargados descargamos descargan descargando descargar
    descargara descargaran descargaria descargarla descargarle descargarlo descargaron descargarse descargas
    descargo descargue descarguemos descarguen descartado descartar desconoce desconocida desconocido descontadas
    descontado describa describan describen describi describia describian describida describidas describido
    describidos describiendo describieron describio describir describira describiran describire describiria
    describirla describirle describirlo describirse describo descripcion descripciones descrito descubierta
    descubiertas descubiertita descubiertito descubierto descubiertos descubrir descuenta descuentas descuentita
    descuentito descuento descuentos descuidar desde desea deseaba deseaban deseada deseadas deseado deseados
    deseamos desean deseando desear deseara desearan desearia desearla desearle desearlo desearon desearse deseas
    desechar desee deseemos deseen deseita deseito deselo desempenar desemplea desempleas desempleita desempleito
    desempleo desempleos deseo deseos desesperada desesperadas desesperadita desesperadito desesperado
    desesperados desesperar desfile desfiles deshace deshacer deshizo designar deslave deslaves desmaya desmayar
    desmayas desmayita desmayito desmayo desmayos desorden desordenes despacha despachado despachados despacharon
    despachas despachita despachito despacho despachos despacia despacias despaciita despaciito despacio
    despacios despeda despedan despede despeden despedi despedia despedian despedida despedidas despedido
    despedidos despediendo despedieron despedio despedir despedira despediran despedire despediria despedirla
    despedirle despedirlo despedirse despedo despensa despensas desperta despertaba despertaban despertada
    despertadas despertado despertados despertamos despertan despertando despertar despertara despertaran
    despertaria despertarla despertarle despertarlo despertaron despertarse despertas desperte despertemos
    desperten desperto despida despidas despidia despidias despidiita despidiito despidio despidios despidita
    despidito despido despidos despierta despiertan despiertanes despiertas despiertita despiertito despierto
    despiertos desplazar despues despueses desregulacion desregulada desregulado destina destinar destinas
    destinita destinito destino destinos destruir destruya destruyas destruyita destruyito destruyo destruyos
    desvela desvelar desvelas desvelita desvelito desvelo desvelos desvincule detallado detallar detalle detalles
    detecta detectaba detectaban detectada detectadas detectado detectados detectamos detectan detectando
    detectar detectara detectaran detectaria detectarla detectarle detectarlo detectaron detectarse detectas
    detecte detectemos detecten detecto detencion detener detenga detenida detenido deteriora deterioras
    deteriorita deteriorito deterioro deterioros determina determinaba determinaban determinada determinadas
    determinado determinados determinamos determinan determinando determinar determinara determinaran
    determinaria determinarla determinarle determinarlo determinaron determinarse determinas determinemos
    determinen determino detiene detras detrases detuvo deuda deudas devolucion devoluciones devolver devolvio
    devuelta devueltas devueltita devueltito devuelto devueltos devuelve dia diabetes diabeteses diagnostica
    diagnosticas diagnosticita diagnosticito diagnostico diagnosticos dialisis dialisises dialogar dialogo
    diapositivas diaria diarias diariita diariito diario diarios diarrea diarreas dias dibuja dibujar dibujas
    dibujita dibujito dibujo dibujos dic dice dicen dicenes dices dicha dichas dichita dichito dicho dichos
    diciembre dicienda diciendas diciendita diciendito diciendo diciendos dict dictar diente dientes dieron
    dierones dieta dietas diez diferencia diferir dificil dificiles dificultad dificultades difiere difieren diga
    digan diganes digas digita digito digna dignas dignita dignito digno dignos digo digos diita diito dija dijas
    dije dijeron dijerones dijes dijimos dijimoses dijita dijito dijo dijos dimos dimoses dinamica dinamicas
    dinera dineras dinerita dinerito dinero dineros dio dios dira diras direccion direcciones directa directas
    directita directito directo directora directorio directos diria diriga dirigan dirige dirigen dirigi dirigia
    dirigian dirigida dirigidas dirigido dirigidos dirigiendo dirigieron dirigio dirigir dirigira dirigiran
    dirigire dirigiria dirigirla dirigirle dirigirlo dirigirse dirigo dis disca discapacidad discapacidades
    discapacitada discapacitadas discapacitadita discapacitadito discapacitado discapacitados discas disciplina
    disciplinas discita discito disco discos discreta disculpa disculpaba disculpaban disculpada disculpadas
    disculpado disculpados disculpamos disculpan disculpando disculpar disculpara disculparan disculparia
    disculparla disculparle disculparlo disculparon disculparse disculpas disculpe disculpemos disculpen disculpo
    discurso discusion discusiones discuta discutan discute discuten discuti discutia discutian discutida
    discutidas discutido discutidos discutiendo discutieron discutio discutir discutira discutiran discutire
    discutiria discutirla discutirle discutirlo discutirse discuto disenar diseno disfrutar disminua disminuan
    disminue disminuen disminui disminuia disminuian disminuida disminuidas disminuido disminuidos disminuiendo
    disminuieron disminuio disminuir disminuira disminuiran disminuire disminuiria disminuirla disminuirle
    disminuirlo disminuirse disminuo dispara disparas disparita disparito disparo disparos disponer disponible
    disponibles dispositiva dispositivas dispositivita dispositivito dispositivo dispositivos dispuesta dispuesto
    dispuestos distancia distancias distinguir distinta distintas distintita distintito distinto distintos
    distraer distribua distribuan distribucion distribue distribuen distribui distribuia distribuian distribuida
    distribuidas distribuido distribuidos distribuiendo distribuieron distribuio distribuir distribuira
    distribuiran distribuire distribuiria distribuirla distribuirle distribuirlo distribuirse distribuo distrita
    distritas distritita distritito distrito distritos diurna diurnas diurnita diurnito diurno diurnos diversion
    diversiones divida dividan dividen dividi dividia dividian dividida divididas dividido divididos dividiendo
    dividieron dividio dividir dividira dividiran dividire dividiria dividirla dividirle dividirlo dividirse
    divido divorcia divorciada divorciado divorciar divorcias divorciita divorciito divorcio divorcios doblar
    doble dobles doce docena docenas docs doctora documenta documentar documentas documentita documentito
    documento documentos dola dolan dolar dolares dolen doler dolera doleran dolere doleria dolerla dolerle
    dolerlo dolerse doli dolia dolian dolida dolidas dolido dolidos doliendo dolieron dolio dolo dolor dom
    domestica domesticas domesticita domesticito domestico domesticos domicilia domicilias domiciliita
    domiciliito domicilio domicilios dominar domingo domingos dominia dominias dominiita dominiito dominio
    dominios dona donaba donaban donacion donaciones donada donadas donado donados donamos donan donando donar
    donara donaran donaria donarla donarle donarlo donaron donarse donas donativo donde donemos donen dono dorma
    dorman dorme dormen dormi dormia dormian dormida dormidas dormido dormidos dormiendo dormieron dormio dormir
    dormira dormiran dormire dormiria dormirla dormirle dormirlo dormirse dormo dosis dosises doy doyes dpto
    droga drogar drogas ducha duchar duchas duda dudaba dudaban dudada dudadas dudado dudados dudamos dudan
    dudando dudar dudara dudaran dudaria dudarla dudarle dudarlo dudaron dudarse dudas dudemos duden dudo duela
    duelas duele duelen duelenes dueles duelita duelito duelo duelos duena duenita duenito dueno duenos duerme
    duermen duermenes duermes dulces duplica duplicaba duplicaban duplicada duplicadas duplicado duplicados
    duplicamos duplican duplicando duplicar duplicara duplicaran duplicaria duplicarla duplicarle duplicarlo
    duplicaron duplicarse duplicas duplico duplique dupliquemos dupliquen dura duraba duraban duracion duraciones
    durada duradas durado durados duramos duran durando durante durar durara duraran duraria durarla durarle
    durarlo duraron durarse duras dure duremos duren durita durito durmia durmias durmieron durmierones durmiita
    durmiito durmio durmios duro duros dutytracker dx echar ecografia edad edades edificia edificias edificiita
    edificiito edificio edificios edita editaba editaban editada editadas editado editados editamos editan
    editando editar editara editaran editaria editarla editarle editarlo editaron editarse editas edite editemos
    editen edito educacion educaciones educador educadora educar efecta efectas efectita efectito efectiva
    efectivas efectivita efectivito efectivo efectivos efecto efectos efectuar eficaces eficaz egreso ejecuta
    ejecutar ejecute ejempla ejemplas ejemplita ejemplito ejemplo ejemplos ejercer ejercicia ejercicias
    ejerciciita ejerciciito ejercicio ejercicios el elabora elaboraba elaboraban elaborada elaboradas elaborado
    elaborados elaboramos elaboran elaborando elaborar elaborara elaboraran elaboraria elaborarla elaborarle
    elaborarlo elaboraron elaborarse elaboras elabore elaboremos elaboren elaboro eleccion elecciones
    electricidad electricidades elega elegan elege elegen elegi elegia elegian elegibilidad elegida elegidas
    elegido elegidos elegiendo elegieron elegio elegir elegira elegiran elegire elegiria elegirla elegirle
    elegirlo elegirse elego elemento elementos elige eligen eliges eligia eligias eligieron eligiita eligiito
    eligio eligios elija elijalas elimina eliminaba eliminaban eliminaciones eliminad eliminada eliminadas
    eliminado eliminados eliminamos eliminan eliminando eliminar eliminara eliminaran eliminaria eliminarla
    eliminarle eliminarlo eliminaron eliminarse eliminas elimine eliminela eliminemos eliminen elimino ella ellas
    ello ellos embaraza embarazada embarazadas embarazar embarazas embarazita embarazito embarazo embarazos
    embarga embargas embargita embargito embargo embargos emborrachar emergencia emergencias emergir emitir
    emocion emocional emocionales emocionar emociones empacar emparejar empatia empatizar empece empecemos
    empecen empeora empeoraba empeoraban empeorada empeoradas empeorado empeorados empeoramos empeoran empeorando
    empeorar empeorara empeoraran empeoraria empeorarla empeorarle empeorarlo empeoraron empeorarse empeoras
    empeore empeoremos empeoren empeoro empeza empezaba empezaban empezada empezadas empezado empezados empezamos
    empezan empezando empezar empezara empezaran empezaria empezarla empezarle empezarlo empezaron empezarse
    empezas empezo empiece empieza empiezan empiezanes empiezas emplea empleada empleadas empleadita empleadito
    empleado empleador empleados emplear empleas empleita empleito empleo empleos empresa empresas empujar
    enamorar encajar encantar encarga encargada encargado encargar encargas encargita encargito encargo encargos
    encender encerrar enciende enciendes encierra encierras encierrita encierrito encierro encierros encima
    encimas encontra encontraba encontraban encontrada encontradas encontrado encontrados encontramos encontran
    encontrando encontrar encontrara encontraran encontraria encontrarla encontrarle encontrarlo encontraron
    encontrarse encontras encontre encontremos encontren encontro encuadre encuentra encuentran encuentranes
    encuentras encuentre encuentrita encuentrito encuentro encuentros encuesta encuestas enderezar ene enemiga
    enemigas enemigita enemigito enemigo enemigos energia energias enero enf enferma enfermaba enfermaban
    enfermada enfermadas enfermado enfermados enfermamos enferman enfermando enfermar enfermara enfermaran
    enfermaria enfermarla enfermarle enfermarlo enfermaron enfermarse enfermas enferme enfermedad enfermedades
    enfermemos enfermen enfermera enfermeria enfermero enfermita enfermito enfermo enfermos enfoca enfocaba
    enfocaban enfocada enfocadas enfocado enfocados enfocamos enfocan enfocando enfocar enfocara enfocaran
    enfocaria enfocarla enfocarle enfocarlo enfocaron enfocarse enfocas enfoco enfoque enfoquemos enfoquen
    enfoques enfrenta enfrentaba enfrentaban enfrentada enfrentadas enfrentado enfrentados enfrentamos enfrentan
    enfrentando enfrentar enfrentara enfrentaran enfrentaria enfrentarla enfrentarle enfrentarlo enfrentaron
    enfrentarse enfrentas enfrente enfrentemos enfrenten enfrentes enfrento enganar enganchar engordar enlace
    enlaces enoja enojaba enojaban enojada enojadas enojadita enojadito enojado enojados enojamos enojan enojando
    enojar enojara enojaran enojaria enojarla enojarle enojarlo enojaron enojarse enojas enoje enojemos enojen
    enojita enojito enojo enojos enrollar ensaya ensayas ensayita ensayito ensayo ensayos enseguida enseguidas
    ensena ensenaba ensenaban ensenada ensenadas ensenado ensenados ensenamos ensenan ensenando ensenanza
    ensenanzas ensenar ensenara ensenaran ensenaria ensenarla ensenarle ensenarlo ensenaron ensenarse ensenas
    ensene ensenemos ensenen enseno ensuciar entablar entenda entendan entende entenden entender entendera
    entenderan entendere entenderia entenderla entenderle entenderlo entenderse entendi entendia entendian
    entendida entendidas entendido entendidos entendiendo entendieron entendio entendo entera enterar enteras
    entero enteros enterrar entidades entiende entienden entiendenes entiendes entonces entonceses entorna
    entornas entornita entornito entorno entornos entra entraba entraban entrada entradas entrado entrados
    entramos entran entrando entrar entrara entraran entraria entrarian entrarla entrarle entrarlo entraron
    entrarse entras entre entrega entregaba entregaban entregada entregadas entregado entregados entregamos
    entregan entregando entregar entregara entregaran entregaria entregarla entregarlas entregarle entregarlo
    entregaron entregarse entregas entrego entregue entreguemos entreguen entremos entren entrena entrenaba
    entrenaban entrenada entrenadas entrenado entrenados entrenamienta entrenamientas entrenamientita
    entrenamientito entrenamiento entrenamientos entrenamos entrenan entrenando entrenar entrenara entrenaran
    entrenaria entrenarla entrenarle entrenarlo entrenaron entrenarse entrenas entrene entrenemos entrenen
    entreno entretanto entrevista entrevistaba entrevistaban entrevistada entrevistadas entrevistado
    entrevistados entrevistamos entrevistan entrevistando entrevistar entrevistara entrevistaran entrevistaria
    entrevistarla entrevistarle entrevistarlo entrevistaron entrevistarse entrevistas entreviste entrevistemos
    entrevisten entrevisto entristecer entro enumera envia enviaba enviaban enviada enviadas enviado enviados
    enviamos envian enviando enviar enviara enviaran enviaria enviarla enviarle enviarlo enviaron enviarse envias
    envie enviemos envien enviita enviito envio envios envolver epilepsia epilepsias episodia episodias
    episodiita episodiito episodio episodios eq equidad equipa equipaje equipajes equipas equipita equipito
    equipo equipos equivalente equivalentes equivoca equivocada equivocado equivocar era eran eranes eras erecha
    eres ereses error errores esa esas esc escala escalaba escalaban escalada escaladas escalado escalados
    escalamos escalan escalando escalar escalara escalaran escalaria escalarla escalarle escalarlo escalaron
    escalarse escalas escale escalemos escalen escalera escaleras escalo escanea escaneaba escaneaban escaneada
    escaneadas escaneado escaneados escaneamos escanean escaneando escanear escaneara escanearan escanearia
    escanearla escanearle escanearlo escanearon escanearse escaneas escanee escaneemos escaneen escaneo escapa
    escapaba escapaban escapada escapadas escapado escapados escapamos escapan escapando escapar escapara
    escaparan escaparia escaparla escaparle escaparlo escaparon escaparse escapas escapemos escapen escapo escasa
    escasas escasita escasito escaso escasos escena escenas escoger escogieron escogio escolar escolares esconder
    escriba escribalo escribalos escriban escribe escriben escribi escribia escribian escribida escribidas
    escribido escribidos escribiendo escribieron escribio escribir escribira escribiran escribire escribiria
    escribirla escribirle escribirlo escribirse escribo escrita escritas escritita escritito escrito escritoria
    escritorias escritoriita escritoriito escritorio escritorios escritos escritoses escritura escrituras escucha
    escuchaba escuchaban escuchada escuchadas escuchado escuchados escuchamos escuchan escuchando escuchar
    escuchara escucharan escucharia escucharla escucharle escucharlo escucharon escucharse escuchas escuche
    escuchemos escuchen escucho escuda escudas escudita escudito escudo escudos escuela escuelas escupir ese
    esforzar esfuerza esfuerzas esfuerzita esfuerzito esfuerzo esfuerzos eslabones eso espacia espacias espaciita
    espaciito espacio espacios espalda espaldas espanol especiales especialista especificar espeja espejas
    espejita espejito espejo espejos espera esperaba esperaban esperada esperadas esperado esperados esperamos
    esperan esperando esperanzas esperar esperara esperaran esperaria esperarla esperarle esperarlo esperaron
    esperarse esperas espere esperemos esperen espero esposa esposas esposases esposo esquina esquinas esta
    estaba estaban estabilizar estable estableca establecan establece establecen establecer establecera
    estableceran establecere estableceria establecerla establecerle establecerlo establecerse estableci
    establecia establecian establecida establecidas establecido establecidos estableciendo establecieron
    establecio estableco estables estacion estacionamienta estacionamientas estacionamientita estacionamientito
    estacionamiento estacionamientos estacionar estaciones estada estadas estadia estadias estadita estadito
    estado estados estampilla estampillas estan estancia estancias estandar estandares estante estantes estar
    estas estatal estatales este esten estenes estigma estila estilas estilita estilito estilo estilos estima
    estimacion estimaciones estimado estimados estimar estimula estimulante estimulas estimulita estimulito
    estimulo estimulos estirar esto estomago estorbar estos estoy estoyes estrategia estrategias estrecha
    estrechas estrechita estrechito estrecho estrechos estrellas estrenimienta estrenimientas estrenimientita
    estrenimientito estrenimiento estrenimientos estres estresar estreses estrictas estructura estudia estudiaba
    estudiaban estudiada estudiadas estudiado estudiados estudiamos estudian estudiando estudiante estudiantes
    estudiar estudiara estudiaran estudiaria estudiarla estudiarle estudiarlo estudiaron estudiarse estudias
    estudie estudiemos estudien estudiita estudiito estudio estudios estufa estufas estuva estuvas estuve estuves
    estuvieron estuvierones estuvita estuvito estuvo estuvos etapa etapas etica etiqueta etiquetas evalua
    evaluaba evaluaban evaluacion evaluaciones evaluada evaluadas evaluado evaluados evaluamos evaluan evaluando
    evaluar evaluara evaluaran evaluaria evaluarla evaluarle evaluarlo evaluaron evaluarse evaluas evalue
    evaluemos evaluen evaluo eventa eventas eventita eventito evento eventos evidencia evidencias evita evitaba
    evitaban evitada evitadas evitado evitados evitamos evitan evitando evitar evitara evitaran evitaria evitarla
    evitarle evitarlo evitaron evitarse evitas evite evitemos eviten evito evolucionar exacta exactamente exactas
    exactita exactito exacto exactos exagerar examen examenes examina examinaba examinaban examinada examinadas
    examinado examinados examinamos examinan examinando examinar examinara examinaran examinaria examinarla
    examinarle examinarlo examinaron examinarse examinas examinemos examinen examino exceder excelente excelentes
    excesa excesas excesita excesito exceso excesos excluir excusa exiga exigan exige exigen exigi exigia exigian
    exigida exigidas exigido exigidos exigiendo exigieron exigio exigir exigira exigiran exigire exigiria
    exigirla exigirle exigirlo exigirse exigo exilia exilias exiliita exiliito exilio exilios exista existan
    existe existen existi existia existian existida existidas existido existidos existiendo existieron existio
    existir existira existiran existire existiria existirla existirle existirlo existirse existo exita exitas
    exitita exitito exito exitos expectativas expediente expedientes experiencia experiencias experta expertas
    expertita expertito experto expertos explica explicaba explicaban explicacion explicaciones explicada
    explicadas explicado explicados explicamos explican explicando explicar explicara explicaran explicaria
    explicarla explicarle explicarlo explicaron explicarse explicas explico explique expliquemos expliquen
    explora exploraba exploraban explorada exploradas explorado explorados exploramos exploran explorando
    explorar explorara exploraran exploraria explorarla explorarle explorarlo exploraron explorarse exploras
    exploremos exploren exploro explotar exponer exportacion exportar exporte exportela exportelo expresa
    expresaba expresaban expresada expresadas expresado expresados expresamos expresan expresando expresar
    expresara expresaran expresaria expresarla expresarle expresarlo expresaron expresarse expresas exprese
    expresemos expresen expreso expulsada expulsar ext extender externa externas externita externito externo
    externos extra extraer extrana extranar extranas extranita extranito extrano extranos extras extrema extremas
    extremita extremito extremo extremos fabrica fabricas facil faciles facilita facilitaba facilitaban
    facilitada facilitadas facilitado facilitados facilitamos facilitan facilitando facilitar facilitara
    facilitaran facilitaria facilitarla facilitarle facilitarlo facilitaron facilitarse facilitas facilite
    facilitemos faciliten facilito facilmente factores factura facturaba facturaban facturacion facturada
    facturadas facturado facturados facturamos facturan facturando facturar facturara facturaran facturaria
    facturarla facturarle facturarlo facturaron facturarse facturas facture facturemos facturen facturo facultad
    facultades falla fallaba fallaban fallada falladas fallado fallados fallamos fallan fallando fallar fallara
    fallaran fallaria fallarla fallarle fallarlo fallaron fallarse fallas falle fallecer fallecio fallemos
    fallidos fallo falsa falsas falsita falsito falso falsos falta faltaba faltaban faltada faltadas faltado
    faltados faltamos faltan faltando faltante faltar faltara faltaran faltaria faltarla faltarle faltarlo
    faltaron faltarse faltas falte faltemos falten falto fam fama famas familia familiar familiares familiarizar
    familias farmaceutica farmaceuticas farmaceuticita farmaceuticito farmaceutico farmaceuticos farmacia farmaco
    farmacos fase fatal fatales fatiga fatigas favor favorecer favores favorita favorito favoritos fax faxea
    faxeaba faxeaban faxeada faxeadas faxeado faxeados faxeamos faxean faxeando faxear faxeara faxearan faxearia
    faxearla faxearle faxearlo faxearon faxearse faxeas faxee faxeemos faxeen faxeo fea feas feb febrero fecha
    fechas federal federales feita feito felices felicita felicitaba felicitaban felicitada felicitadas
    felicitado felicitados felicitamos felicitan felicitando felicitar felicitara felicitaran felicitaria
    felicitarla felicitarle felicitarlo felicitaron felicitarse felicitas felicite felicitemos feliciten felicito
    feliz feo feos feria feriado feriados ferias festiva festivas festivita festivito festivo festivos fibra
    fibras ficha fichas fideos fideoses fiebre fiebres fiel fieles fiesta fiestas figura figuras fija fijado
    fijados fijan fijar fijaria fijarlo fijas fijita fijito fijo fijos fila filas filtra filtras filtrita
    filtrito filtro filtros fin fina final finales finalizar financiar finanzas finas finca fincas fines fingir
    finita finito fino finos firma firmaba firmaban firmada firmadas firmado firmados firmamos firman firmando
    firmar firmara firmaran firmaria firmarla firmarle firmarlo firmaron firmarse firmas firme firmemos firmen
    firmes firmo fisica fisicas fisicita fisicito fisico fisicos flaca flacas flacita flacito flaco flacos
    flaquita flaquitas flaquitita flaquitito flaquito flaquitos flecha flechas flexibilidad floja flojas flojita
    flojito flojo flojos flor flores fluir fobia fobias foca focas focita focito foco focos folia folias foliita
    foliito folio folios folleta folletas folletita folletito folleto folletos fomentar fonda fondas fondita
    fondito fondo fondos forma formaba formaban formada formadas formado formados formal formales formamos forman
    formando formar formara formaran formaria formarla formarle formarlo formaron formarse formas formata
    formatas formatita formatito formato formatos forme formemos formen formo formula formularia formularias
    formulariita formulariito formulario formularios formulas foro forra forras forrita forrito forro forros
    forzar fota fotas fotita fotito foto fotos fracasar fractura fracturas fragil fragiles frasca frascas
    frascita frascito frasco frascos frase frases frecuencia frecuencias frecuente frecuentes fregar frena frenar
    frenas frenita frenito freno frenos frente frentes fresa fresas fresca frescas frescita frescito fresco
    frescos fria friday friita friito frijol frijoles frio frios frontera fronteras frustracion frustrada
    frustradas frustradita frustradito frustrado frustrados frustrar fruta frutas frutita frutito fruto frutos
    fue fuega fuegas fuegita fuegito fuego fuegos fuente fuentes fuera fueran fueras fueron fuerones fuerte
    fuertes fuerza fuerzas fues fuga fugas fui fuimos fuimoses fuis fuma fumaba fumaban fumada fumadas fumado
    fumador fumadores fumados fumamos fuman fumando fumar fumara fumaran fumaria fumarla fumarle fumarlo fumaron
    fumarse fumas fumemos fumen fumo funcion funciona funcionaba funcionaban funcionada funcionadas funcionado
    funcionados funcionamos funcionan funcionando funcionar funcionara funcionaran funcionaria funcionarla
    funcionarle funcionarlo funcionaron funcionarse funcionas funcione funcionemos funcionen funciones funciono
    fundacion fundar funeral funerales futbol futboles futura futuras futurita futurito futuro futuros gabinete
    gabinetes gafas galleta galletas gallina gallinas gana ganaba ganaban ganada ganadas ganado ganados ganamos
    ganan ganancia ganancias ganando ganar ganara ganaran ganaria ganarla ganarle ganarlo ganaron ganarse ganas
    ganases gane ganemos ganen gano garaje garajes garantia garantiza garantizadas garantizado garantizar
    garantizara garganta gargantas gas gases gasolina gasolinas gasta gastar gastas gastita gastito gasto gastos
    gastoses gata gatas gatita gatitas gatitita gatitito gatito gatitos gato gatos gemela gemelas gemelita
    gemelito gemelo gemelos gemeloses genera generaba generaban generada generadas generado generados general
    generales generamos generan generando generar generara generaran generaria generarla generarle generarlo
    generaron generarse generas genere generemos generen generita generito genero generos gente gentes gerencia
    gerencias gerente gesta gestas gestion gestiona gestionaba gestionaban gestionada gestionadas gestionado
    gestionados gestionamos gestionan gestionando gestionar gestionara gestionaran gestionaria gestionarla
    gestionarle gestionarlo gestionaron gestionarse gestionas gestione gestionemos gestionen gestiono gestita
    gestito gesto gestor gestora gestos gimnasia gimnasias gimnasiita gimnasiito gimnasio gimnasios gira giras
    girita girito giro giros globa globas globita globito globo globos gobierno golpe golpea golpeaba golpeaban
    golpeada golpeadas golpeado golpeados golpeamos golpean golpeando golpear golpeara golpearan golpearia
    golpearla golpearle golpearlo golpearon golpearse golpeas golpee golpeemos golpeen golpeo golpes golpeses
    goma gomas gorda gordas gordita gorditas gorditita gorditito gordito gorditos gordo gordos gorra gorras gota
    gotas gotases goza gozar gozas gozita gozito gozo gozos gpo gpos graba grababa grababan grabacion grabaciones
    grabada grabadas grabado grabados grabamos graban grabando grabar grabara grabaran grabaria grabarla grabarle
    grabarlo grabaron grabarse grabas grabe grabemos graben grabo gracias grada gradas gradita gradito grado
    grados gradua graduaba graduaban graduada graduadas graduado graduados graduamos graduan graduando graduar
    graduara graduaran graduaria graduarla graduarle graduarlo graduaron graduarse graduas gradue graduemos
    graduen graduo grafica graficas gral gran grana granas grande grandes granita granito grano granos grasa
    grasas gratis gratises gratuita gratuitas gratuitita gratuitito gratuito gratuitos grave graves grieta gripa
    gripas gripe gripes gris grises grita gritaba gritaban gritada gritadas gritado gritados gritamos gritan
    gritando gritar gritara gritaran gritaria gritarla gritarle gritarlo gritaron gritarse gritas grite gritemos
    griten gritita gritito grito gritos grosera groseras groseria groserias groserita groserito grosero groseros
    gruesa gruesas gruesita gruesito grueso gruesos grupal grupales grupo grupos guagua guaguas guante guantes
    guapa guapas guapita guapito guapo guapos guarda guardaba guardaban guardada guardadas guardadita guardadito
    guardado guardados guardamos guardan guardando guardar guardara guardaran guardaria guardarla guardarle
    guardarlo guardaron guardarse guardas guarde guardela guardemos guarden guarderia guarderias guardia guardias
    guardo guia guiada guiado guiar guias guion guitarra guitarras gusta gustar gustas gustita gustito gusto
    gustos haber habia habian habianes habias habil habiles habilidad habilidades habita habitacion habitas
    habitita habitito habito habitos habla hablaba hablaban hablada habladas hablado hablados hablamos hablan
    hablando hablar hablara hablaran hablaria hablarla hablarle hablarlo hablaron hablarse hablas hable hablemos
    hablen hablo habra habras habria habrian hace hacemos hacemoses hacen hacenes hacer hacerle hacerlo hacerse
    haces hacia hacian hacias hacienda haciendas haciendita haciendito haciendo haciendos haga hagala hagalo
    hagan haganes hagas hagita hagito hago hagos hallar hambre hambres han hanes hara haras hare hares haria
    harian harina harinas harta hartas hartita hartito harto hartos has hases hasta haya hayan hayanes hayas
    hecha hechas hechita hechito hecho hechos helada heladas heladita heladito helado helados hemos hemoses
    heredar herida heridas heridita heridito herido heridos hermana hermanas hermanastra hermanastras
    hermanastrita hermanastrito hermanastro hermanastros hermanita hermanitas hermanitita hermanitito hermanito
    hermanitos hermano hermanos herramienta herramientas hervir hes hexadecimales hice hices hicieron hicierones
    hicimos hicimoses hiela hielas hielita hielito hielo hielos hierba hierbas hierra hierras hierrita hierrito
    hierro hierros hija hijas hijastra hijastras hijastrita hijastrito hijastro hijastros hijita hijitas hijitita
    hijitito hijito hijitos hijo hijos hila hilas hilita hilito hilo hilos historia historial historiales
    historias hiza hizas hizita hizito hizo hizos hogar hogares hoja hojas hojases hombra hombras hombre hombrita
    hombrito hombro hombros honda hondas hondita hondito hondo hondos honesta honestas honestita honestito
    honesto honestos honga hongas hongita hongito hongo hongos honra honraba honraban honrada honradas honrado
    honrados honramos honran honrando honrar honrara honraran honraria honrarla honrarle honrarlo honraron
    honrarse honras honre honremos honren honro hora horaria horarias horariita horariito horario horarios horas
    hormiga hormigas horna hornas hornita hornito horno hornos hospedaje hospedajes hospedar hospicio hospitales
    hospitalizada hospitalizado hospitalizar hostigamiento hotel hoteles hoy hoya hoyas hoyita hoyito hoyo hoyos
    huba hubas hubiera hubieran hubita hubito hubo hubos hueca huecas huecita huecito hueco huecos huelga huelgas
    huella huellas huertas huerto huesa huesas huesita huesito hueso huesos hueva huevas huevita huevito huevo
    huevos huir huma humana humanas humanita humanito humano humanos humas humilde humildes humillar humita
    humito humo humor humores humos huya huyas huye huyes huyita huyito huyo huyos hx iba ibamos ibamoses iban
    ibanes ibas ida idas idea ideacion ideaciones ideas identica identicas identicita identicito identico
    identicos identidad identidades identifica identificaba identificaban identificada identificadas identificado
    identificador identificados identificamos identifican identificando identificar identificara identificaran
    identificaria identificarla identificarle identificarlo identificaron identificarse identificas identifico
    identifique identifiquemos identifiquen idioma idiomas iglesia iglesias ignorar igual igualar iguales
    ilegible iluminar imagen imagenes imaginar impacta impactas impactita impactito impacto impactos impartir
    impedir impermeable impermeables implementar imponer importa importado importante importantes importar
    importe imposible imposibles impresa impresas impresion impresiones impresita impresito impreso impresora
    impresoras impresos imprima imprimala imprimalo impriman imprime imprimen imprimi imprimia imprimian
    imprimida imprimidas imprimido imprimidos imprimiendo imprimieron imprimio imprimir imprimira imprimiran
    imprimire imprimiria imprimirla imprimirle imprimirlo imprimirse imprimo impuesta impuestas impuestita
    impuestito impuesto impuestos impuestoses impulsa impulsar impulsas impulsita impulsito impulsiva impulsivas
    impulsivita impulsivito impulsivo impulsivos impulso impulsos inactiva inactivo inasistencia inasistencias
    inaugurar inbox incapacidad incapacidades incendia incendias incendiita incendiito incendio incendios
    incidente incidentes incierta inciertas inciertita inciertito incierto inciertos inciso inclua incluan inclue
    incluen inclui incluia incluian incluida incluidas incluidita incluidito incluido incluidos incluiendo
    incluieron incluio incluir incluira incluiran incluire incluiria incluirla incluirle incluirlo incluirse
    incluo inclusa inclusas inclusita inclusito incluso inclusos incluya incluyas incluye incluyen incluyenes
    incluyes incluyita incluyito incluyo incluyos incomoda incomodas incomodita incomodito incomodo incomodos
    incompleta incompletas incompletita incompletito incompleto incompletos incorporar incorrecto incrementar
    incumplimienta incumplimientas incumplimientita incumplimientito incumplimiento incumplimientos ind indagar
    indica indicaba indicaban indicada indicadas indicadita indicadito indicado indicador indicadores indicados
    indicamos indican indicando indicar indicara indicaran indicaria indicarla indicarle indicarlo indicaron
    indicarse indicas indicativo indice indices indico indigena indigenas indique indiquelo indiquemos indiquen
    indirecta individuales indocumentado inestable infancia infancias infantil infantiles infeccion infecciones
    infectar inferior inferiores infierna infiernas infiernita infiernito infierno infiernos influencia informa
    informaba informaban informada informadas informado informados informamos informan informando informar
    informara informaran informaria informarla informarle informarlo informaron informarse informas informe
    informemos informen informes informo ingles ingresa ingresaba ingresaban ingresada ingresadas ingresado
    ingresados ingresamos ingresan ingresando ingresar ingresara ingresaran ingresaria ingresarla ingresarle
    ingresarlo ingresaron ingresarse ingresas ingrese ingresemos ingresen ingresita ingresito ingreso ingresos
    ingresoses inhibir inicia iniciaba iniciaban iniciada iniciadas iniciado iniciados inicial iniciales
    iniciamos inician iniciando iniciar iniciara iniciaran iniciaria iniciarla iniciarle iniciarlo iniciaron
    iniciarse inicias inicie iniciemos inicien iniciita iniciito inicio inicios injusta injustas injustita
    injustito injusto injustos inmediata inmediatas inmediatita inmediatito inmediato inmediatos inmigracion
    inmigrante inmigrantes inquieta inquietar inquietas inquietita inquietito inquieto inquietos inquietud
    inquietudes inquilina inquilinas inquilinita inquilinito inquilino inquilinos inscriba inscriban inscriben
    inscribi inscribia inscribian inscribida inscribidas inscribido inscribidos inscribiendo inscribieron
    inscribio inscribir inscribira inscribiran inscribire inscribiria inscribirla inscribirle inscribirlo
    inscribirse inscribo inscripcion inscripciones insegura inseguras insegurita insegurito inseguro inseguros
    insista insistan insiste insisten insisti insistia insistian insistida insistidas insistido insistidos
    insistiendo insistieron insistio insistir insistira insistiran insistire insistiria insistirla insistirle
    insistirlo insistirse insisto insomnia insomnias insomniita insomniito insomnio insomnios inspirar instala
    instalaba instalaban instalacion instalaciones instalada instaladas instalado instalados instalamos instalan
    instalando instalar instalara instalaran instalaria instalarla instalarle instalarlo instalaron instalarse
    instalas instale instalemos instalen instalo instante instinta instintas instintita instintito instinto
    instintos instruccion instrucciones instruir insuficiente insuficientes insulina insultar integracion
    integral integrales integrante integrantes integrar integro intencion intenciones intensa intensas
    intensificar intensita intensito intenso intensos intenta intentaba intentaban intentada intentadas intentado
    intentados intentamos intentan intentando intentar intentara intentaran intentaria intentarla intentarle
    intentarlo intentaron intentarse intentas intente intentemos intenten intentita intentito intento intentos
    interactuar intercambiar interconsultas interes interesar intereses interior interiores intermedia
    intermedias intermediita intermediito intermedio intermedios interna internacional internada internado
    internar internas internita internito interno internos interpreta interpretaba interpretaban interpretada
    interpretadas interpretado interpretados interpretamos interpretan interpretando interpretar interpretara
    interpretaran interpretaria interpretarla interpretarle interpretarlo interpretaron interpretarse interpretas
    interprete interpretemos interpreten interpreto interrogar interrumpa interrumpan interrumpe interrumpen
    interrumpi interrumpia interrumpian interrumpida interrumpidas interrumpido interrumpidos interrumpiendo
    interrumpieron interrumpio interrumpir interrumpira interrumpiran interrumpire interrumpiria interrumpirla
    interrumpirle interrumpirlo interrumpirse interrumpo interrupcion interrupciones intervalo intervalos
    intervena intervenan intervencion intervenciones intervenen interveni intervenia intervenian intervenida
    intervenidas intervenido intervenidos interveniendo intervenieron intervenio intervenir intervenira
    interveniran intervenire interveniria intervenirla intervenirle intervenirlo intervenirse interveno intima
    intimas intimita intimito intimo intimos intoxicar intriga intrigas introducir introduja introdujas
    introdujita introdujito introdujo introdujos intrusa intrusas intrusita intrusito intruso intrusos inutil
    inutiles invadir invalido inventar inventario invertir investigar invierna inviernas inviernita inviernito
    invierno inviernos invisibles invita invitaba invitaban invitacion invitaciones invitada invitadas invitado
    invitados invitamos invitan invitando invitar invitara invitaran invitaria invitarla invitarle invitarlo
    invitaron invitarse invitas invitemos inviten invito inyeccion inyecciones inyectar ir ira irritable
    irritables irritar isinstance izquierda izquierdas izquierdita izquierdito izquierdo izquierdos jabon jabones
    jaja jajaja jajajas jajas jalar jamas jamases jamon jamones jarabe jarabes jardin jardines jarra jarras jaula
    jaulas jefa jefas jefe jefes jornada jornadas joven jovenes joya joyas json jubilacion jubilada jubiladas
    jubiladita jubiladito jubilado jubilados jubilar judicial judiciales jue jueces juega juegan jueganes juegas
    juegita juegito juego juegos jueves jueveses juez jueza juga jugaba jugaban jugada jugadas jugado jugados
    jugamos jugan jugando jugar jugara jugaran jugaria jugarla jugarle jugarlo jugaron jugarse jugas jugita
    jugito jugo jugos jugue juguemos juguen juguete juguetes juicia juicias juiciita juiciito juicio juicios jul
    jun junia junias juniita juniito junio junios junta juntaba juntaban juntada juntadas juntado juntados
    juntamos juntan juntando juntar juntara juntaran juntaria juntarla juntarle juntarlo juntaron juntarse juntas
    juntases junte juntemos junten juntita juntito junto juntos jurada juradas juradita juradito jurado jurados
    jurar justa justas justicia justicias justificar justita justito justo justos juventud juventudes juzgada
    juzgadas juzgadita juzgadito juzgado juzgados juzgar klog la labia labias labiita labiito labio labios labor
    laboral laborales laboratorio laboratorios laboratorista labores lada ladas ladita ladito lado lados ladrar
    ladrilla ladrillas ladrillita ladrillito ladrillo ladrillos ladron ladrones laga lagas lagita lagito lago
    lagos lagrima lagrimas lamentar lampara lamparas lanas lanzar lapices lapiz larga largas largita largito
    largo largos las lastima lastimaba lastimaban lastimada lastimadas lastimado lastimados lastimamos lastiman
    lastimando lastimar lastimara lastimaran lastimaria lastimarla lastimarle lastimarlo lastimaron lastimarse
    lastimas lastime lastimemos lastimen lastimo lata latas latir lavaba lavaban lavada lavadas lavado lavadora
    lavadoras lavados lavamos lavan lavanderia lavanderias lavando lavar lavara lavaran lavaria lavarla lavarle
    lavarlo lavaron lavarse lavas lave lavemos laven lavo laza lazas lazita lazito lazo lazos le lea lealas
    leccion lecciones leche leches lechuga lechugas lectura lecturas leen leer leera leeran leere leeria leerla
    leerle leerlo leerse legal legales lei leia leian leida leidas leido leidos leiendo leieron leio lejos
    lejoses len lenas lengua lenguaje lenguajes lenguas lenta lentas lente lentes lenteses lentita lentito lento
    lentos leones les lesion lesiones letra letras levantar levante leve leves ley leya leyas leyeron leyerones
    leyes leyita leyito leyo leyos lias liberado liberados liberar liberela libertad libra libras libre libreria
    librerias libres libreta libretas librita librito libro libros licencia licencias licuadora licuadoras lider
    lideres lidiar ligera ligeras ligerita ligerito ligero ligeros liita liito lima limas limitar limite limites
    limosna limosnas limpia limpiaba limpiaban limpiada limpiadas limpiado limpiados limpiamos limpian limpiando
    limpiar limpiara limpiaran limpiaria limpiarla limpiarle limpiarlo limpiaron limpiarse limpias limpie
    limpiemos limpien limpieza limpiezas limpiita limpiito limpio limpios lindas lindita lindito lindo lindos
    linea lineas lio lios liquida liquidas liquidita liquidito liquido liquidos lista listar listas listita
    listito listo listos litera literas litia litias litiita litiito litio litios llamaba llamaban llamada
    llamadas llamadita llamado llamados llamamos llaman llamando llamar llamara llamaran llamaria llamarla
    llamarle llamarlo llamaron llamarse llame llamemos llamen llamo llanta llantas llantita llantito llanto
    llantos llave llavera llaveras llaverita llaverito llavero llaveros llaves llega llegaba llegaban llegada
    llegadas llegado llegados llegamos llegan llegando llegar llegara llegaran llegaria llegarla llegarle
    llegarlo llegaron llegarse llegas llego llegue lleguemos lleguen llena llenaba llenaban llenada llenadas
    llenado llenados llenamos llenan llenando llenar llenara llenaran llenaria llenarla llenarle llenarlo
    llenaron llenarse llenas llene llenemos llenen llenita llenito lleno llenos lleva llevaba llevaban llevada
    llevadas llevado llevados llevamos llevan llevando llevar llevara llevaran llevaria llevarla llevarle
    llevarlo llevaron llevarse llevas lleve llevemos lleven llevo llora lloraba lloraban llorada lloradas llorado
    llorados lloramos lloran llorando llorar llorara lloraran lloraria llorarla llorarle llorarlo lloraron
    llorarse lloras llore lloremos lloren lloro lloron llorones llorosa llover llueve llueves lluvia lluvias lo
    loba lobas lobita lobito lobo lobos loca local locales localizar locas locita locito loco locos locura
    locuras loda lodas lodita lodito lodo lodos logra lograba lograban lograda logradas logrado logrados logramos
    logran logrando lograr lograra lograran lograria lograrla lograrle lograrlo lograron lograrse logras logre
    logremos logren logrita logrito logro logros loma lomas lomita lomito lomo lomos lonche lonches los lote
    lotes luces lucha luchaba luchaban luchada luchadas luchado luchados luchamos luchan luchando luchar luchara
    lucharan lucharia lucharla lucharle lucharlo lucharon lucharse luchas luche luchemos luchen lucho luego
    lueguita lueguitas lueguitita lueguitito lueguito lueguitos lugar lugares luja lujas lujita lujito lujo lujos
    lun lunas lunes lupus luta lutas lutita lutito luto lutos luz macetas maderas madrastra madrastras madre
    madres madrina madrinas madrugada madrugadas madrugar madura maduras madurita madurito maduro maduros maestra
    maestras maestria maestrias maestro maestros magia magias mal mala malas males malestar malestares maleta
    maletas malita malito malo malos maltrata maltratar maltratas maltratita maltratito maltrato maltratos mama
    mamas mamografia mana manana mananita mananitas manas mancha manchar manchas manco manda mandaba mandaban
    mandada mandadas mandadita mandadito mandado mandados mandamos mandan mandando mandar mandara mandaran
    mandaria mandarla mandarle mandarlo mandaron mandarse mandas mandato mande mandemos manden mando maneja
    manejaba manejaban manejada manejadas manejado manejados manejamos manejan manejando manejar manejara
    manejaran manejaria manejarla manejarle manejarlo manejaron manejarse manejas maneje manejemos manejen
    manejita manejito manejo manejos manera maneras manga mangas manguera mangueras mania manias manifestar
    manifiesta manita manito mano manos manosa manosas manoses manosita manosito manoso manosos manta mantas
    manteca mantecas mantel manteles mantena mantenan mantene mantenen mantener mantenera manteneran mantenere
    manteneria mantenerla mantenerle mantenerlo mantenerse mantengala manteni mantenia mantenian mantenida
    mantenidas mantenido mantenidos manteniendo mantenieron mantenimienta mantenimientas mantenimientita
    mantenimientito mantenimiento mantenimientos mantenio manteno manual manuales manzana manzanas mapa mapas
    maquillaje maquillajes maquillar maquina maquinas mar maravilla maravillas marca marcaba marcaban marcada
    marcadas marcado marcados marcamos marcan marcando marcar marcara marcaran marcaria marcarla marcarle
    marcarlo marcaron marcarse marcas marcha marchar marchas marcita marcito marco marea mareada mareadas
    mareadita mareadito mareado mareados marear mareas mareita mareito mareo mareos mares margen margenes marido
    marihuana marihuanas mariposa mariposas maritima maritimas maritimita maritimito maritimo maritimos marque
    marquela marquemos marquen martes marzo masa masaje masajes masas mascara mascaras mascarilla mascarillas
    mascota mascotas masticar matar materia material materiales materias materna maternas maternidad maternidades
    maternita maternito materno maternos matricula matricular matriculas matrimonia matrimonias matrimoniita
    matrimoniito matrimonio matrimonios mayo mayor mayores mayoria mayorias mayusculas mecanica mecanicas
    mecanicita mecanicito mecanico mecanicos mecanismo mecanismos mecate mecates meda medan mede meden medi media
    mediacion mediaciones mediador mediadora mediana medianas medianita medianito mediano medianoche medianos
    mediante mediar medias medica medicaba medicaban medicada medicadas medicado medicados medicamenta
    medicamentas medicamentita medicamentito medicamento medicamentos medicamos medican medicando medicar
    medicara medicaran medicaria medicarla medicarle medicarlo medicaron medicarse medicas medicina medicinas
    medicita medicito medico medicos medida medidas medido medidos mediendo medieron mediita mediito medio
    mediodia medios medique mediquemos mediquen medir medira mediran medire mediria medirla medirle medirlo
    medirse medo mejor mejora mejoraba mejoraban mejorada mejoradas mejorado mejorados mejoramos mejoran
    mejorando mejorar mejorara mejoraran mejoraria mejorarla mejorarle mejorarlo mejoraron mejorarse mejoras
    mejore mejoremos mejoren mejores mejoria mejorias mejoro melon melones membresia membresias memoria memorias
    menciona mencionaba mencionaban mencionada mencionadas mencionado mencionados mencionamos mencionan
    mencionando mencionar mencionara mencionaran mencionaria mencionarla mencionarle mencionarlo mencionaron
    mencionarse mencionas mencione mencionemos mencionen menciono menopausia menor menores menos menoses mensaje
    mensajes mensual mensuales menta mental mentales mentan mente menten mentes menti mentia mentian mentida
    mentidas mentido mentidos mentiendo mentieron mentio mentir mentira mentiran mentiras mentire mentiria
    mentirla mentirle mentirlo mentirosa mentirosas mentirosita mentirosito mentiroso mentirosos mentirse mento
    menuda menudas menudita menudito menudo menudos mercada mercadas mercadita mercadito mercado mercados merecer
    merienda mes mesa mesas meses meseses meta metadona metadonas metas meter metoda metodas metodita metodito
    metodo metodos metra metras metrita metrito metro metros mezcla mezclaba mezclaban mezclada mezcladas
    mezclado mezclados mezclamos mezclan mezclando mezclar mezclara mezclaran mezclaria mezclarla mezclarle
    mezclarlo mezclaron mezclarse mezclas mezcle mezclemos mezclen mezclo mi mide midio mie mieda miedas miedita
    miedito miedo miedos miel mieles miembra miembras miembrita miembrito miembro miembros miente mientes
    mientras mientrases miercoles migracion migrana migrar milagra milagras milagrita milagrito milagro militar
    militares milla millaje millas millases min minima minimas minimita minimito minimizado minimo minimos
    minoria minorias mintia mintias mintiita mintiito mintio mintios minusculas minuto minutos mira miraba
    miraban mirada miradas mirado mirados miramos miran mirando mirar mirara miraran miraria mirarla mirarle
    mirarlo miraron mirarse miras miremos miren miro mis misa misas miseria miserias mision misiones misma mismas
    mismita mismito mismo mismos mitad mitades mixta mixtas mixteco mixtita mixtito mixto mixtos mochila mochilas
    moda modalidad modas modela modelar modelas modelita modelito modelo modelos moderada moderadas moderadita
    moderadito moderado moderados moderar modifica modificaba modificaban modificada modificadas modificado
    modificador modificados modificamos modifican modificando modificar modificara modificaran modificaria
    modificarla modificarle modificarlo modificaron modificarse modificas modifico modifique modifiquemos
    modifiquen modita modito modo modos modulo modulos mojada mojadas mojadita mojadito mojado mojados mojar
    molde moldes molesta molestaba molestaban molestada molestadas molestado molestados molestamos molestan
    molestando molestar molestara molestaran molestaria molestarla molestarle molestarlo molestaron molestarse
    molestas moleste molestemos molesten molestia molestias molestita molestito molesto molestos momenta momentas
    momentita momentito momento momentos moneda monedas monitorear monolingue monta montana montanas montar
    montas montita montito monto montos morada moradas moradita moradito morado morados morder moreton moretones
    morir mosca moscas mostra mostraba mostraban mostrada mostradas mostrado mostrador mostradores mostrados
    mostramos mostran mostrando mostrar mostrara mostraran mostraria mostrarla mostrarle mostrarlo mostraron
    mostrarse mostras mostre mostremos mostren mostro motiva motivaba motivaban motivacion motivada motivadas
    motivado motivados motivamos motivan motivando motivar motivara motivaran motivaria motivarla motivarle
    motivarlo motivaron motivarse motivas motivemos motiven motivita motivito motivo motivos motor motores mova
    movan moven mover movera moveran movere moveria moverla moverle moverlo moverse movi movia movian movida
    movidas movido movidos moviendo movieron movil moviles movilidad movimienta movimientas movimientita
    movimientito movimiento movimientos movio movo msg mucha muchacha muchacho muchas muchita muchito mucho
    muchos muda mudaba mudaban mudada mudadas mudado mudados mudamos mudan mudando mudanza mudanzas mudar mudara
    mudaran mudaria mudarla mudarle mudarlo mudaron mudarse mudas mude mudemos muden mudita mudito mudo mudos
    mueble muebles muela muelas muere mueres muerta muertas muerte muertes muertita muertito muerto muertos
    muestra muestran muestranes muestras mueva mueve mueven muevenes mueves mujer mujeres multa multas
    multiplicar multiplos munda mundas mundita mundito mundo mundos muneca munecas munecita munecito muneco
    munecos municipia municipias municipiita municipiito municipio municipios mura muras muria murias murieron
    murierones muriita muriito murio murios murita murito muro muros muscula musculas musculita musculito musculo
    musculos musea museas museita museito museo museos musica musicas mutua mutuas mutuita mutuito mutuo mutuos
    muy naca nacan nace nacen nacer nacera naceran nacere naceria nacerla nacerle nacerlo nacerse naci nacia
    nacian nacida nacidas nacidita nacidito nacido nacidos naciendo nacieron nacimiento nacio nacional nacionales
    naco nada nadas nadie nadies naranja naranjas narices nariz narrativa natacion natural naturales naturaleza
    nausea nauseas nave naves navidad navidades neblina neblinas necedad necedades necesaria necesarias
    necesariita necesariito necesario necesarios necesidad necesidades necesita necesitaba necesitaban necesitada
    necesitadas necesitado necesitados necesitamos necesitan necesitando necesitar necesitara necesitaran
    necesitaria necesitarla necesitarle necesitarlo necesitaron necesitarse necesitas necesite necesitemos
    necesiten necesito necia necias neciita neciito necio necios nega negaba negaban negacion negada negadas
    negado negados negamos negan negando negar negara negaran negaria negarla negarle negarlo negaron negarse
    negas negativa negativas negativita negativito negativo negativos nego negocia negociar negocias negociita
    negociito negocio negocios negra negras negrita negrito negro negros negue neguemos neguen nervia nervias
    nerviita nerviito nervio nervios nerviosa nerviosas nervioses nerviosita nerviosito nervioso nerviosos nevera
    neveras ni nida nidas nidita nidito nido nidos niebla nieblas niega niegan nieganes niegas nieta nietas
    nietita nietito nieto nietos nieve nieveses nina ninas ningun ninguna ningunes ninguno ninita ninitas
    ninitita ninitito ninito ninitos nino ninos nivel niveles noche noches nociva nocivas nocivita nocivito
    nocivo nocivos nomas nomases nombra nombraba nombrar nombre nombres nomina nominas norma normal normales
    normalizar normas norte nortes nos nosotros nota notaba notaban notada notadas notado notados notamos notan
    notando notar notara notaran notaria notario notarla notarle notarlo notaron notarse notas notemos noten
    noticia noticias notifica notificaba notificaban notificacion notificada notificadas notificado notificados
    notificamos notifican notificando notificar notificara notificaran notificaria notificarla notificarle
    notificarlo notificaron notificarse notificas notifico notifique notifiquemos notifiquen noto nov novedad
    novedades novela novelas novia noviazga noviazgas noviazgita noviazgito noviazgo noviazgos noviembre novio
    nterior nube nubes nublada nubladas nubladita nubladito nublado nublados nuca nucas nucleo nuda nudas nudita
    nudito nudo nudos nuera nueras nuestra nuestro nuestros nueva nuevas nueve nuevita nuevito nuevo nuevos nula
    nulas nulita nulito nulo nulos numero numeros numerosa numerosas numerosita numerosito numeroso numerosos
    nunca nuncas nutricion nutriciones nutriologa nutriologas nutriologita nutriologito nutriologo nutriologos
    nutrir nva nvo obedecer obesidad objeta objetas objetita objetito objetiva objetivas objetivita objetivito
    objetivo objetivos objeto objetos obligacion obligaciones obligar obra obrar obras obrera obreras obrerita
    obrerito obrero obreros obs observa observar obstacula obstaculas obstaculita obstaculito obstaculo
    obstaculos obtena obtenan obtene obtenen obtener obtenera obteneran obtenere obteneria obtenerla obtenerle
    obtenerlo obtenerse obtenga obteni obtenia obtenian obtenida obtenidas obtenido obtenidos obteniendo
    obtenieron obtenio obteno obvia obvias obviita obviito obvio obvios ocasion ocasiones oceana oceanas oceanita
    oceanito oceano oceanos ocho ocia ocias ociita ociito ocio ocios oct octava octavas octavita octavito octavo
    octavos octubre oculta ocultan ocultar ocultas ocultita ocultito oculto ocultos ocupa ocupaba ocupaban
    ocupacion ocupaciones ocupada ocupadas ocupadita ocupadito ocupado ocupados ocupamos ocupan ocupando ocupar
    ocupara ocuparan ocuparia ocuparla ocuparle ocuparlo ocuparon ocuparse ocupas ocupe ocupemos ocupen ocupo
    ocurra ocurran ocurre ocurren ocurri ocurria ocurrian ocurrida ocurridas ocurrido ocurridos ocurriendo
    ocurrieron ocurrio ocurrir ocurrira ocurriran ocurrire ocurriria ocurrirla ocurrirle ocurrirlo ocurrirse
    ocurro odiar odontologo ofender oferta ofertas oficia oficial oficiales oficias oficiita oficiito oficina
    oficinas oficio oficios ofreca ofrecan ofrece ofrecen ofrecer ofrecera ofreceran ofrecere ofreceria ofrecerla
    ofrecerle ofrecerlo ofrecerse ofreci ofrecia ofrecian ofrecida ofrecidas ofrecido ofrecidos ofreciendo
    ofrecieron ofrecio ofreco oida oidas oidita oidito oido oidos oir oja ojala ojas ojita ojito ojo ojos ojoses
    ola olas olla olor olores olvida olvidaba olvidaban olvidada olvidadas olvidado olvidados olvidamos olvidan
    olvidando olvidar olvidara olvidaran olvidaria olvidarla olvidarle olvidarlo olvidaron olvidarse olvidas
    olvide olvidemos olviden olvidita olvidito olvido olvidos omita omite omiten omitio omitir onda ondulada
    opcion opciones operacion operaciones operador operadores operar opina opinaba opinaban opinada opinadas
    opinado opinados opinamos opinan opinando opinar opinara opinaran opinaria opinarla opinarle opinarlo
    opinaron opinarse opinas opine opinemos opinen opinion opiniones opino oportunidad oportunidades oprimir
    optar ora oraba oraban oracion oraciones orada oradas orado orados oramos oran orando orar orara oraran
    oraria orarla orarle orarlo oraron orarse oras orden ordena ordenaba ordenaban ordenada ordenadas ordenado
    ordenados ordenamos ordenan ordenando ordenar ordenara ordenaran ordenaria ordenarla ordenarle ordenarlo
    ordenaron ordenarse ordenas ordene ordenemos ordenen ordenes ordeno ordinario oreja orejas oremos oren organa
    organas organice organicemos organicen organita organito organiza organizaba organizaban organizacion
    organizada organizadas organizado organizados organizamos organizan organizando organizar organizara
    organizaran organizaria organizarla organizarle organizarlo organizaron organizarse organizas organizo organo
    organos orgulla orgullas orgullita orgullito orgullo orgullos orgullosa orgullosas orgullosita orgullosito
    orgulloso orgullosos orienta orientaba orientaban orientacion orientada orientadas orientado orientadora
    orientados orientamos orientan orientando orientar orientara orientaran orientaria orientarla orientarle
    orientarlo orientaron orientarse orientas oriente orientemos orienten orientes oriento origen origenes orilla
    orillas orita orito oro oros osa osas oscura oscuras oscurita oscurito oscuro oscuros osita osito oso osos
    otona otonas otonita otonito otono otonos otra otras otrita otrito otro otros outreach oveja ovejas oya oyas
    oye oyen oyenes oyes oyita oyito oyo oyos paces paciencia paciencias paciente pacientes pacifica pacificas
    pacificita pacificito pacifico pacificos padecer padrastra padrastras padrastrita padrastrito padrastro
    padrastros padre padres padrino paga pagaba pagaban pagada pagadas pagado pagados pagamos pagando pagar
    pagara pagaran pagare pagares pagaria pagarla pagarle pagarlo pagaron pagarse pagas pagina paginas pagita
    pagito pago pagos pague paguemos paguen pais paisana paisanas paisanita paisanito paisano paisanos paises
    pajara pajaras pajarita pajarito pajaro pajaros pala palabra palabras palas paleta paletas palida palidas
    palidita palidito palido palidos palita palito palo palomas palos pan panal panales panaleses pandilla
    pandillas panes panica panicas panicita panicito panico panicos pantalla pantallas pantalon pantalones
    panuela panuelas panuelita panuelito panuelo panuelos papa papas papel papelea papeleas papeleita papeleito
    papeleo papeleos papeles papeleses paquete paquetes par para paraba paraban parada paradas parado parados
    paraguas paraguases paramedico paramos paran parando parar parara pararan pararia pararla pararle pararlo
    pararon pararse paras parcial parciales pareca parecan parece parecen parecer parecera pareceran parecere
    pareceres pareceria parecerla parecerle parecerlo parecerse pareci parecia parecian parecida parecidas
    parecidita parecidito parecido parecidos pareciendo parecieron parecio pareco pared pareja parejas parejita
    parejito parejo parejos paremos paren parentalidad pares parezca pariente parientes paro parque parquear
    parques parrafa parrafas parrafita parrafito parrafo parrafos parroquia parta partas parte partes participa
    participaba participaban participada participadas participado participados participamos participan
    participando participante participantes participar participara participaran participaria participarla
    participarle participarlo participaron participarse participas participe participemos participen participo
    particular particulares partida partidas partidita partidito partido partidos partir partita partito parto
    partos pasa pasaba pasaban pasada pasadas pasadita pasadito pasado pasados pasaje pasajera pasajeras
    pasajerita pasajerito pasajero pasajeros pasajes pasamos pasan pasando pasaporte pasaportes pasar pasara
    pasaran pasaria pasarla pasarle pasarlo pasarlos pasaron pasarse pasas pase pasea pasear paseas paseita
    paseito pasemos pasen paseo paseos pases paseses pasilla pasillas pasillita pasillito pasillo pasillos pasita
    pasito paso pasos passphrase pasta pastas pastel pasteles pastilla pastillas pastillases pata patada patadas
    patas patases patear paterna paternas paternita paternito paterno paternos pathlib patia patias patiita
    patiito patio patios patita patito pato patos patria patrias patron patrones patrulla patrullas pausa pausar
    pausas payasa payasas payasita payasito payaso payasos paz pcp peaton peatones peces pecha pechas pechita
    pechito pecho pechos peda pedan pedaza pedazas pedazita pedazito pedazo pedazos pede peden pedi pedia pedian
    pediatra pediatras pedida pedidas pedido pedidos pediendo pedieron pedio pedir pedira pediran pedire pediria
    pedirla pedirle pedirlo pedirse pedo pega pegada pegado pegamenta pegamentas pegamentita pegamentito
    pegamento pegamentos pegar pego peine peines pela pelas pelea peleaba peleaban peleada peleadas peleado
    peleados peleamos pelean peleando pelear peleara pelearan pelearia pelearla pelearle pelearlo pelearon
    pelearse peleas pelee peleemos peleen peleo pelicula peligra peligras peligrita peligrito peligro peligros
    peligrosa peligrosas peligrosita peligrosito peligroso peligrosos pelita pelito pelo pelos pelota pelotas
    pena penas pendiente pendientes pendienteses pensa pensaba pensaban pensada pensadas pensado pensados
    pensamiento pensamientos pensamos pensan pensando pensar pensara pensaran pensaria pensarla pensarle pensarlo
    pensaron pensarse pensas pense pensemos pensen pension pensiones penso peor peores pequena pequenas pequenita
    pequenito pequeno pequenos pera peras percepcion percepciones percibir perda perdan perde perden perder
    perdera perderan perdere perderia perderla perderle perderlo perderse perdi perdia perdian perdida perdidas
    perdidita perdidito perdido perdidos perdiendo perdieron perdio perdo perdon perdona perdonaba perdonaban
    perdonada perdonadas perdonado perdonados perdonamos perdonan perdonando perdonar perdonara perdonaran
    perdonaria perdonarla perdonarle perdonarlo perdonaron perdonarse perdonas perdone perdonemos perdonen
    perdones perdono perezosa perezosas perezosita perezosito perezoso perezosos perfeccionar perfecta perfectas
    perfectita perfectito perfecto perfectos perfil perfiles perioda periodas periodica periodicas periodicita
    periodicito periodico periodicos periodita periodito periodo periodos perjudicar permanecer permanente
    permanentes permisa permisas permisita permisito permiso permisos permita permitalo permitan permite permiten
    permiti permitia permitian permitida permitidas permitido permitidos permitiendo permitieron permitio
    permitir permitira permitiran permitire permitiria permitirla permitirle permitirlo permitirse permito pero
    perra perras perrita perritas perritita perritito perrito perritos perro perros perroses perseguir persona
    personal personales personalidad personalidades personas perspectiva pertenece pertenecer pertenencia pesa
    pesada pesadas pesadilla pesadillas pesadillases pesadita pesadito pesado pesados pesame pesames pesar
    pesares pesas pesca pescada pescadas pescadita pescadito pescado pescados pescar pesima pesimas pesimita
    pesimito pesimo pesimos pesita pesito peso pesos pestana pestanas peticion peticiones pez picar pida pidale
    pidalo pidas pide piden pidenes pides pidia pidias pidieron pidierones pidiita pidiito pidio pidios pidita
    pidito pido pidos piedra piedras piel pieles piensa piensan piensanes piensas piensita piensito pienso
    piensos pierda pierde pierden pierdenes pierdes pierna piernas pieza piezas pila pilas pildora pildoras
    pinata pintar pintura pinturas pioja piojas piojita piojito piojo piojos piojoses pisa pisar pisas piscina
    piscinas pisita pisito piso pisos pista pistas pistola pistolas pizarra pizarras placa placas placer placeres
    plaga plagas plan plana planas planchar planea planeaba planeaban planeada planeadas planeado planeados
    planeamos planean planeando planear planeara planearan planearia planearla planearle planearlo planearon
    planearse planeas planee planeemos planeen planeo planes planifica planificaba planificaban planificada
    planificadas planificado planificados planificamos planifican planificando planificar planificara
    planificaran planificaria planificarla planificarle planificarlo planificaron planificarse planificas
    planifico planifique planifiquemos planifiquen planta plantas plantear plantilla plastica plasticas
    plasticita plasticito plastico plasticos plata plataforma platana platanas platanita platanito platano
    platanos platas platica platicaba platicaban platicada platicadas platicado platicados platicamos platican
    platicando platicar platicara platicaran platicaria platicarla platicarle platicarlo platicaron platicarse
    platicas platico platique platiquemos platiquen platita platito plato platos playa playas plaza plazas
    plazita plazito plazo plazos pleita pleitas pleitita pleitito pleito pleitos plena plenas plenita plenito
    plenitud plenitudes pleno plenos plomero pluma plumas poblacion poblaciones pobre pobres pobreza pobrezas
    poca pocas pocita pocito poco pocos podemos podemoses poder poderes podra podras podria podrian podrias poema
    poemas policia policias politica politicas poliza polizas polla pollas pollita pollito pollo pollos polva
    polvas polvita polvito polvo polvos ponderados pondra pondras pone ponen ponenes poner ponerlo pones ponga
    pongala pongan ponganes pongas pongita pongito pongo pongos ponia ponienda poniendas poniendita poniendito
    poniendo poniendos poniente ponientes poquita poquitas poquitita poquitito poquito poquitos por porcentaje
    porcentajes porcion porciones porfa porque portal portales portar portera porteras porterita porterito
    portero porteros posada posadas posesion posesiones posibilidad posible posibles pospone posponer pospuso
    postal postales posteriores postre postres potencial potenciales poza pozas pozita pozito pozo pozos practica
    practicaba practicaban practicada practicadas practicado practicados practicamos practican practicando
    practicante practicar practicara practicaran practicaria practicarla practicarle practicarlo practicaron
    practicarse practicas practico practique practiquemos practiquen precia precias preciita preciito precio
    precios precisa precisas precisita precisito preciso precisos precoces precoz preescolar prefera preferan
    prefere preferen preferencia preferencias preferi preferia preferian preferida preferidas preferido
    preferidos preferiendo preferieron preferio preferir preferira preferiran preferire preferiria preferirla
    preferirle preferirlo preferirse prefero prefiere prefieren prefieres prefija prefijas prefijita prefijito
    prefijo prefijos prefiria prefirias prefiriita prefiriito prefirio prefirios pregunta preguntaba preguntaban
    preguntada preguntadas preguntado preguntados preguntamos preguntan preguntando preguntar preguntara
    preguntaran preguntaria preguntarla preguntarle preguntarlo preguntaron preguntarse preguntas pregunte
    preguntemos pregunten pregunto prejuicia prejuicias prejuiciita prejuiciito prejuicio prejuicios premia
    premias premiita premiito premio premios prenatal prenatales prenda prendas prensa prensas preocupa
    preocupaba preocupaban preocupacion preocupaciones preocupada preocupadas preocupado preocupados preocupamos
    preocupan preocupando preocupar preocupara preocuparan preocuparia preocuparla preocuparle preocuparlo
    preocuparon preocuparse preocupas preocupe preocupemos preocupen preocupo prepara preparaba preparaban
    preparacion preparada preparadas preparado preparados preparamos preparan preparando preparar preparara
    prepararan prepararia prepararla prepararle prepararlo prepararon prepararse preparas preparemos preparen
    preparo presa presas prescribir presencia presencial presenciar presencias presenta presentaba presentaban
    presentacion presentada presentadas presentado presentados presentamos presentan presentando presentar
    presentara presentaran presentaria presentarla presentarle presentarlo presentaron presentarse presentas
    presente presentemos presenten presentes presento presion presiona presionar presione presiones presita
    presito preso presos presta prestaba prestaban prestaciones prestada prestadas prestado prestados prestama
    prestamas prestamita prestamito prestamo prestamos prestan prestando prestar prestara prestaran prestaria
    prestarla prestarle prestarlo prestaron prestarse prestas preste prestemos presten presupuesta presupuestas
    presupuestita presupuestito presupuesto presupuestos pretender pretexta pretextas pretextita pretextito
    pretexto pretextos prevena prevenan prevencion prevenciones prevene prevenen preveni prevenia prevenian
    prevenida prevenidas prevenido prevenidos preveniendo prevenieron prevenio prevenir prevenira preveniran
    prevenire preveniria prevenirla prevenirle prevenirlo prevenirse preveno previa previas previita previito
    previo previos prima primaria primarias primariita primariito primario primarios primas primavera primaveras
    primera primeras primerita primerito primero primeros primo principal principales principia principias
    principiita principiito principio principios priorice prioricemos prioricen prioridad prioridades prioriza
    priorizaba priorizaban priorizada priorizadas priorizado priorizados priorizamos priorizan priorizando
    priorizar priorizara priorizaran priorizaria priorizarla priorizarle priorizarlo priorizaron priorizarse
    priorizas priorizo prisa prisas prision prisiones privacidad privacidades privada privadas privadita
    privadito privado privados probable probablemente probables probar probatoria problema problemas proceder
    procedimienta procedimientas procedimientita procedimientito procedimiento procedimientos procesa procesaba
    procesaban procesada procesadas procesado procesados procesamos procesan procesando procesar procesara
    procesaran procesaria procesarla procesarle procesarlo procesaron procesarse procesas procese procesemos
    procesen procesita procesito proceso procesos procurar producir producta productas productita productito
    producto productos produja produjas produjita produjito produjo produjos profesion profesional profesionales
    profesiones profesor profesora profunda profundas profundita profundito profundizar profundo profundos prog
    programa programaba programaban programada programadas programado programados programamos programan
    programando programar programara programaran programaria programarla programarle programarlo programaron
    programarse programas programe programemos programen programo progresa progresar progresas progresita
    progresito progreso progresos prohibir prolongar promedia promedias promediita promediito promedio promedios
    promesa promesas prometa prometan promete prometen prometer prometera prometeran prometere prometeria
    prometerla prometerle prometerlo prometerse prometi prometia prometian prometida prometidas prometido
    prometidos prometiendo prometieron prometio prometo promotora promotoras promova promovan promove promoven
    promover promovera promoveran promovere promoveria promoverla promoverle promoverlo promoverse promovi
    promovia promovian promovida promovidas promovido promovidos promoviendo promovieron promovio promovo pronta
    prontas prontita prontitas prontitita prontitito prontito prontitos pronto prontos propia propias propiita
    propiito propina propinas propio propios propona proponan propone proponen proponer proponera proponeran
    proponere proponeria proponerla proponerle proponerlo proponerse proponi proponia proponian proponida
    proponidas proponido proponidos proponiendo proponieron proponio propono proporcion proporciona proporcionaba
    proporcionaban proporcionada proporcionadas proporcionado proporcionados proporcionamos proporcionan
    proporcionando proporcionar proporcionara proporcionaran proporcionaria proporcionarla proporcionarle
    proporcionarlo proporcionaron proporcionarse proporcionas proporcione proporcionemos proporcionen proporciono
    proposita propositas propositita propositito proposito propositos propuesta propuestas propuso prorrata
    prorroga prorrogas proteccion protega protegan protege protegen proteger protegera protegeran protegere
    protegeria protegerla protegerle protegerlo protegerse protegi protegia protegian protegida protegidas
    protegido protegidos protegiendo protegieron protegio protego protocola protocolas protocolita protocolito
    protocolo protocolos provecha provechas provechita provechito provecho provechos proveedor proveedora
    proveedores proveer provocar proxima proximas proximita proximito proximo proximos proyecta proyectar
    proyectas proyectita proyectito proyecto proyectos prueba prueban pruebanes pruebas pruebases psic
    psicoeducacion psicoeducar psicologa psicologo psicosis psicosises psicoterapia psicotica psicotico psiq
    psiquiatra psiquiatrica psiquiatrico pto pubertad pubertades publica publicaba publicaban publicada
    publicadas publicado publicados publicamos publican publicando publicar publicara publicaran publicaria
    publicarla publicarle publicarlo publicaron publicarse publicas publicita publicito publico publicos publique
    publiquemos publiquen puda pudas pude pudes pudiera pudieron pudierones pudita pudito pudo pudos puebla
    pueblas pueblita pueblito pueblo pueblos pueda puedan puedanes puedas puede pueden puedenes puedes puedita
    puedito puedo puedos puente puentes puerca puercas puercita puercito puerco puercos puerta puertas pues
    puesta puestas puestita puestito puesto puestos pulga pulgas pulmon pulmones pulsera pulseras puna punas
    punita punito puno punos punta puntaje puntajes puntas puntita puntito punto puntos puntoses puntual
    puntuales pura puras purita purito puro puros pusa pusas puse puses pusieron pusierones pusimos pusimoses
    pusita pusito puso pusos que quebrar queda quedaba quedaban quedada quedadas quedado quedados quedamos quedan
    quedando quedar quedara quedaran quedaria quedarla quedarle quedarlo quedaron quedarse quedas quede quedemos
    queden quedo queja quejaba quejaban quejada quejadas quejado quejados quejamos quejan quejando quejar quejara
    quejaran quejaria quejarla quejarle quejarlo quejaron quejarse quejas quejases queje quejemos quejen quejo
    quemadura quemaduras quemar quera queran quere queren querer querera quereran querere quereria quererla
    quererle quererlo quererse queri queria querian querianes querias querida queridas querido queridos queriendo
    querieron querio quero quesa quesas quesita quesito queso quesos quiebra quiebras quien quienes quiera
    quieras quiere quieren quierenes quieres quierita quierito quiero quieros quieta quietas quietita quietito
    quieto quietos quimica quimicas quimicita quimicito quimico quimicos quimioterapia quince quincena quincenas
    quintas quinto quirofana quirofanas quirofanita quirofanito quirofano quirofanos quisa quisas quise quises
    quisieron quisierones quisita quisito quiso quisos quita quitaba quitaban quitada quitadas quitado quitados
    quitamos quitan quitando quitar quitara quitaran quitaria quitarla quitarle quitarlo quitaron quitarse quitas
    quitela quitemos quiten quito quiza quizas rabia rabias rabieta rabietas racha rachas racion raciones radia
    radias radiita radiito radio radios raices raite raiz rama ramas ramita ramito ramo rancha ranchas ranchita
    ranchito rancho ranchos ranga rangas rangita rangito rango rangos rapida rapidas rapidita rapidito rapido
    rapidos rara raras rarita rarito raro raros rascar rasga rasgar rasgas rasgita rasgito rasgo rasgos rata
    ratas ratita ratitas ratitita ratitito ratito ratitos rato raton ratones ratos raya rayas rayita rayito rayo
    rayos raza razas razon razonar razones reaccion reaccionar reacciones reagendar real reales realice
    realicemos realicen realidad realidades realiza realizaba realizaban realizada realizadas realizado
    realizados realizamos realizan realizando realizar realizara realizaran realizaria realizarla realizarle
    realizarlo realizaron realizarse realizas realizo reanudar rebook rebota rebotaba rebotaban rebotada
    rebotadas rebotado rebotados rebotamos rebotan rebotando rebotar rebotara rebotaran rebotaria rebotarla
    rebotarle rebotarlo rebotaron rebotarse rebotas rebote rebotemos reboten reboto recaa recaan recada recadas
    recadita recadito recado recados recae recaen recaer recaera recaeran recaere recaeria recaerla recaerle
    recaerlo recaerse recai recaia recaian recaida recaidas recaido recaidos recaiendo recaieron recaio recamara
    recamaras recao rece recemos recen recepcion recepciones recepcionista recesa recesas recesita recesito
    receso recesos receta recetaba recetaban recetada recetadas recetado recetados recetamos recetan recetando
    recetar recetara recetaran recetaria recetarla recetarle recetarlo recetaron recetarse recetas recete
    recetemos receten receto rechace rechacemos rechacen rechaza rechazaba rechazaban rechazada rechazadas
    rechazado rechazados rechazamos rechazan rechazando rechazar rechazara rechazaran rechazaria rechazarla
    rechazarle rechazarlo rechazaron rechazarse rechazas rechazita rechazito rechazo rechazos reciba reciban
    recibas recibe reciben recibi recibia recibian recibida recibidas recibido recibidos recibiendo recibieron
    recibio recibir recibira recibiran recibire recibiria recibirla recibirle recibirlo recibirse recibita
    recibito recibo recibos recien recienes reciente recientes recinta recintas recintita recintito recinto
    recintos recipiente recipientes reclama reclamaba reclamaban reclamada reclamadas reclamado reclamados
    reclamamos reclaman reclamando reclamar reclamara reclamaran reclamaria reclamarla reclamarle reclamarlo
    reclamaron reclamarse reclamas reclame reclamemos reclamen reclamita reclamito reclamo reclamos reclusoria
    reclusorias reclusoriita reclusoriito reclusorio reclusorios reclutamiento recoga recogan recoge recogen
    recoger recogera recogeran recogere recogeria recogerla recogerle recogerlo recogerse recogi recogia recogian
    recogida recogidas recogido recogidos recogiendo recogieron recogio recogo recomenda recomendaba recomendaban
    recomendada recomendadas recomendado recomendados recomendamos recomendan recomendando recomendar recomendara
    recomendaran recomendaria recomendarla recomendarle recomendarlo recomendaron recomendarse recomendas
    recomende recomendemos recomenden recomendo recompensa recompensas reconoca reconocan reconoce reconocen
    reconocer reconocera reconoceran reconocere reconoceria reconocerla reconocerle reconocerlo reconocerse
    reconoci reconocia reconocian reconocida reconocidas reconocido reconocidos reconociendo reconocieron
    reconocimiento reconocio reconoco reconstruido reconstruidos recorda recordaba recordaban recordada
    recordadas recordado recordados recordamos recordan recordando recordar recordara recordaran recordaria
    recordarla recordarle recordarlo recordaron recordarse recordas recordatoria recordatorias recordatoriita
    recordatoriito recordatorio recordatorios recorde recordemos recorden recordo recorre recorrer recorrida
    recorridas recorridita recorridito recorrido recorridos recorta recortaba recortaban recortada recortadas
    recortado recortados recortamos recortan recortando recortar recortara recortaran recortaria recortarla
    recortarle recortarlo recortaron recortarse recortas recorte recortemos recorten recorto recrea recreas
    recreita recreito recreo recreos recta rectas rectita rectito recto rectos recuerda recuerdan recuerdanes
    recuerdas recuerdita recuerdito recuerdo recuerdos recupera recuperaba recuperaban recuperacion
    recuperaciones recuperada recuperadas recuperado recuperados recuperamos recuperan recuperando recuperar
    recuperara recuperaran recuperaria recuperarla recuperarle recuperarlo recuperaron recuperarse recuperas
    recupere recuperemos recuperen recupero recurrir recursa recursas recursita recursito recurso recursos
    recursoses red redacta redactaba redactaban redactada redactadas redactado redactados redactamos redactan
    redactando redactar redactara redactaran redactaria redactarla redactarle redactarlo redactaron redactarse
    redactas redacte redactemos redacten redacto redes redirigir redonda redondas redondea redondeadas redondean
    redondee redondita redondito redondo redondos reduca reducan reduce reducen reduces reduci reducia reducian
    reducida reducidas reducido reducidos reduciendo reducieron reducio reducir reducira reduciran reducire
    reduciria reducirla reducirle reducirlo reducirse reduco reduja redujas redujita redujito redujo redujos
    reembolsa reembolsas reembolsita reembolsito reembolso reembolsos reemplace reemplacemos reemplacen reemplaza
    reemplazaba reemplazaban reemplazada reemplazadas reemplazado reemplazados reemplazamos reemplazan
    reemplazando reemplazar reemplazara reemplazaran reemplazaria reemplazarla reemplazarle reemplazarlo
    reemplazaron reemplazarse reemplazas reemplazo reencuadre reenviar reescribir refera referan refere referen
    referencia referencias referi referia referian referida referidas referidita referidito referido referidos
    referiendo referieron referio referir referira referiran referire referiria referirla referirle referirlo
    referirse refero referral reflejar reflexiona reflexionaba reflexionaban reflexionada reflexionadas
    reflexionado reflexionados reflexionamos reflexionan reflexionando reflexionar reflexionara reflexionaran
    reflexionaria reflexionarla reflexionarle reflexionarlo reflexionaron reflexionarse reflexionas reflexione
    reflexionemos reflexionen reflexiono reforce reforcemos reforcen reforma reforza reforzaba reforzaban
    reforzada reforzadas reforzado reforzados reforzamos reforzan reforzando reforzar reforzara reforzaran
    reforzaria reforzarla reforzarle reforzarlo reforzaron reforzarse reforzas reforzo refresca refrescas
    refrescita refrescito refresco refrescos refrigerador refrigeradores refuerza refuerzas refuerzita refuerzito
    refuerzo refuerzos refugia refugiar refugias refugiita refugiito refugio refugios regala regalar regalas
    regalita regalito regalo regalos regana reganaba reganaban reganada reganadas reganado reganados reganamos
    reganan reganando reganar reganara reganaran reganaria reganarla reganarle reganarlo reganaron reganarse
    reganas regane reganemos reganen reganita reganito regano reganos regimen regimenes region regiones registra
    registraba registraban registrada registradas registrado registrados registramos registran registrando
    registrar registrara registraran registraria registrarla registrarle registrarlo registraron registrarse
    registras registre registrelo registremos registren registrita registrito registro registros regla reglas
    reglases regresa regresaba regresaban regresada regresadas regresado regresados regresamos regresan
    regresando regresar regresara regresaran regresaria regresarla regresarle regresarlo regresaron regresarse
    regresas regrese regresemos regresen regresita regresito regreso regresos regula regulaba regulaban regulada
    reguladas regulado regulados regulamos regulan regulando regular regulara regularan regulares regularia
    regularla regularle regularlo regularon regularse regulas regule regulemos regulen regulo rehabilitar rehusar
    reintegrar reir reja rejas relacion relacionar relaciones relaja relajaba relajaban relajacion relajaciones
    relajada relajadas relajado relajados relajamos relajan relajando relajar relajara relajaran relajaria
    relajarla relajarle relajarlo relajaron relajarse relajas relaje relajemos relajen relajo relata relatas
    relatita relatito relato relatos releva relevas relevita relevito relevo relevos rellena rellenaba rellenaban
    rellenada rellenadas rellenado rellenados rellenamos rellenan rellenando rellenar rellenara rellenaran
    rellenaria rellenarla rellenarle rellenarlo rellenaron rellenarse rellenas rellene rellenemos rellenen
    relleno reloj relojes remedia remedias remediita remediito remedio remedios remision remisiones remita
    remitan remite remiten remitente remitentes remiti remitia remitian remitida remitidas remitido remitidos
    remitiendo remitieron remitio remitir remitira remitiran remitire remitiria remitirla remitirle remitirlo
    remitirse remito remodelar remordimienta remordimientas remordimientita remordimientito remordimiento
    remordimientos rencor rencores rendimienta rendimientas rendimientita rendimientito rendimiento rendimientos
    rendir renglon renglones renir renova renovaba renovaban renovacion renovada renovadas renovado renovados
    renovamos renovan renovando renovar renovara renovaran renovaria renovarla renovarle renovarlo renovaron
    renovarse renovas renove renovemos renoven renovo renta rentar rentas renuncia renunciar renuncias reoja
    reojas reojita reojito reojo reojos reparacion reparaciones reparar reparta repartan repartas reparte
    reparten reparti repartia repartian repartida repartidas repartido repartidos repartiendo repartieron
    repartio repartir repartira repartiran repartire repartiria repartirla repartirle repartirlo repartirse
    repartita repartito reparto repartos repasa repasaba repasaban repasada repasadas repasado repasados
    repasamos repasan repasando repasar repasara repasaran repasaria repasarla repasarle repasarlo repasaron
    repasarse repasas repase repasemos repasen repasita repasito repaso repasos repente repentes repeta repetan
    repete repeten repeti repetia repetian repeticion repeticiones repetida repetidas repetido repetidos
    repetiendo repetieron repetio repetir repetira repetiran repetire repetiria repetirla repetirle repetirlo
    repetirse repeto repita repite repites repitia repitias repitiita repitiito repitio repitios reponer reporta
    reportaba reportaban reportada reportadas reportado reportados reportamos reportan reportando reportar
    reportara reportaran reportaria reportarla reportarle reportarlo reportaron reportarse reportas reporte
    reportelo reportemos reporten reportes reporto reposa reposar reposas reposita reposito reposo reposos
    representante representantes reproba reprobaba reprobaban reprobada reprobadas reprobado reprobados
    reprobamos reproban reprobando reprobar reprobara reprobaran reprobaria reprobarla reprobarle reprobarlo
    reprobaron reprobarse reprobas reprobe reprobemos reproben reprobo reprograma reprogramaba reprogramaban
    reprogramada reprogramadas reprogramado reprogramados reprogramamos reprograman reprogramando reprogramar
    reprogramara reprogramaran reprogramaria reprogramarla reprogramarle reprogramarlo reprogramaron
    reprogramarse reprogramas reprograme reprogramemos reprogramen reprogramo requera requeran requere requeren
    requeri requeria requerian requerida requeridas requerido requeridos requeriendo requerieron requerio
    requerir requerira requeriran requerire requeriria requerirla requerirle requerirlo requerirse requero
    requisita requisitas requisitita requisitito requisito requisitos requisitoses resaca resacas rescata
    rescataba rescataban rescatada rescatadas rescatado rescatados rescatamos rescatan rescatando rescatar
    rescatara rescataran rescataria rescatarla rescatarle rescatarlo rescataron rescatarse rescatas rescate
    rescatemos rescaten rescato resentimienta resentimientas resentimientita resentimientito resentimiento
    resentimientos reserva reservada reservadas reservado reservar reservas resfriada resfriadas resfriadita
    resfriadito resfriado resfriados resguardo residencia residencial residenciales residencias residua residuas
    residuita residuito residuo residuos resistencia resistencias resistir resolucion resolva resolvan resolven
    resolver resolvera resolveran resolvere resolveria resolverla resolverle resolverlo resolverse resolvi
    resolvia resolvian resolvida resolvidas resolvido resolvidos resolviendo resolvieron resolvio resolvo
    respaldar respaldo respaldos respeta respetaba respetaban respetada respetadas respetado respetados
    respetamos respetan respetando respetar respetara respetaran respetaria respetarla respetarle respetarlo
    respetaron respetarse respetas respete respetemos respeten respetita respetito respeto respetos respira
    respiraba respiraban respiracion respiraciones respirada respiradas respirado respirados respiramos respiran
    respirando respirar respirara respiraran respiraria respirarla respirarle respirarlo respiraron respirarse
    respiras respire respiremos respiren respirita respirito respiro respiros responda respondan responde
    responden responder respondera responderan respondere responderia responderla responderle responderlo
    responderse respondi respondia respondian respondida respondidas respondido respondidos respondiendo
    respondieron respondio respondo responsabilidad respuesta respuestas resta restableca restablecan restablece
    restablecen restablecer restablecera restableceran restablecere restableceria restablecerla restablecerle
    restablecerlo restablecerse restableci restablecia restablecian restablecida restablecidas restablecido
    restablecidos restableciendo restablecieron restablecio restableco restar restas restaurante restaurantes
    restaure restaurelo restela restita restito resto restos restriccion restricciones restringir resuelta
    resueltas resueltita resueltito resuelto resueltos resultada resultadas resultadita resultadito resultado
    resultados resultar resultaron resuma resuman resumen resumenes resumi resumia resumian resumida resumidas
    resumido resumidos resumiendo resumieron resumio resumir resumira resumiran resumire resumiria resumirla
    resumirle resumirlo resumirse resumo reta retar retas retener retira retiraba retiraban retirada retiradas
    retirado retirados retiramos retiran retirando retirar retirara retiraran retiraria retirarla retirarle
    retirarlo retiraron retirarse retiras retirelo retiremos retiren retirita retirito retiro retiros retita
    retito reto retomar retos retrasa retrasaba retrasaban retrasada retrasadas retrasado retrasados retrasamos
    retrasan retrasando retrasar retrasara retrasaran retrasaria retrasarla retrasarle retrasarlo retrasaron
    retrasarse retrasas retrase retrasemos retrasen retrasita retrasito retraso retrasos retrata retratas
    retratita retratito retrato retratos retroalimentacion retroceder retrocedio reubica reubicaba reubicaban
    reubicada reubicadas reubicado reubicados reubicamos reubican reubicando reubicar reubicara reubicaran
    reubicaria reubicarla reubicarle reubicarlo reubicaron reubicarse reubicas reubico reubique reubiquemos
    reubiquen reuna reunan reune reunen reuni reunia reunian reunida reunidas reunido reunidos reuniendo
    reunieron reunio reunion reuniones reunir reunira reuniran reunire reuniria reunirla reunirle reunirlo
    reunirse reuno revelar reves reveses revierte revisa revisaba revisaban revisada revisadas revisado revisados
    revisamos revisan revisando revisar revisara revisaran revisaria revisarla revisarle revisarlo revisaron
    revisarse revisas reviselo revisemos revisen revision revisiones reviso revista revistas revocar rezaba
    rezaban rezada rezadas rezado rezados rezamos rezan rezando rezar rezara rezaran rezaria rezarla rezarle
    rezarlo rezaron rezarse rezas rezita rezito rezo rezos ria rias rie ries riesga riesgas riesgita riesgito
    riesgo riesgos riesgoses riita riito rinas rincon rinon rinones rio risa risas ritma ritmas ritmita ritmito
    ritmo ritmos ritual rituales roba robar robas robita robito robo robos roca rocas rodilla rodillas rogar roja
    rojita rojito rojo rojos rol roles romper roncar rondas ropa ropas ropero rosca rostro rota rotafolio rotar
    rotas rotita rotito roto rotos rotoses rubia rubias rubiita rubiito rubios rubrica rueda ruedas ruida ruidas
    ruidita ruidito ruido ruidos ruina ruinas rumba rumbas rumbita rumbito rumbo rumbos rumiacion rumiaciones
    ruta rutas rutina rutinas rx sab sabada sabadas sabadita sabadito sabado sabados saban sabana sabanas sabe
    saben sabenes saber sabera saberan sabere saberia saberla saberle saberlo saberse sabes sabi sabia sabian
    sabias sabida sabidas sabido sabidos sabiendo sabieron sabiita sabiito sabio sabios sabo sabor sabores saca
    sacaba sacaban sacada sacadas sacado sacados sacamos sacan sacando sacar sacara sacaran sacaria sacarla
    sacarle sacarlo sacaron sacarse sacas sacita sacito saco sacos sala salada saladas saladita saladito salado
    salados salan salaria salarias salariita salariito salario salarios salda saldas saldita saldito saldo saldos
    salen sali salia salian salida salidas salido salidos saliendo salieron salio salir salira saliran salire
    saliria salirla salirle salirlo salirse saliva salivas salo salon salones salta saltar salto salud saluda
    saludaba saludaban saludable saludables saludada saludadas saludado saludados saludamos saludan saludando
    saludar saludara saludaran saludaria saludarla saludarle saludarlo saludaron saludarse saludas salude
    saludemos saluden saludes saludo salva salvaba salvaban salvada salvadas salvado salvados salvamos salvan
    salvando salvar salvara salvaran salvaria salvarla salvarle salvarlo salvaron salvarse salvas salvemos salven
    salvita salvito salvo salvos sana sanar sanas sangrar sangre sangres sanita sanito sano sanos saque saquemos
    saquen sarampion sarampiones sarpullida sarpullidas sarpullidita sarpullidito sarpullido sarpullidos sastre
    sastres satisfecha satisfechas satisfechita satisfechito satisfecho satisfechos se sea seanes seas seca secar
    secas seccion secciones secita secito seco secos secreta secretaria secretas secretita secretito secreto
    secretos secuela secuelas secuestra secuestras secuestrita secuestrito secuestro secuestros secundaria
    secundarias secundariita secundariito secundario secundarios sed sede sedes segmenta segmentas segmentita
    segmentito segmento segmentos segua seguan segue seguen segui seguia seguian seguida seguidas seguidita
    seguidito seguido seguidos seguiendo seguieron seguimienta seguimientas seguimientita seguimientito
    seguimiento seguimientos seguio seguir seguira seguiran seguire seguiria seguirla seguirle seguirlo seguirse
    segun segunda segundas segundita segundito segundo segundos segunes seguo segura seguras seguridad
    seguridades segurita segurito seguro seguros seis seleccion seleccionada seleccionados seleccionar
    selecciones sella sellada sellado sellados sellan sellar sellas sellita sellito sello sellos sem semafora
    semaforas semaforita semaforito semaforo semaforos semana semanal semanales semanas sembrar semestre
    semestres semilla semillas seminario seminarios sems senal senalar senales senas sencilla sencillas sencillez
    sencillita sencillito sencillo sencillos senda sendas senita senito seno senor senora senorita senos
    sensacion sensaciones sensible sensibles senta sentaba sentaban sentada sentadas sentado sentados sentamos
    sentan sentando sentar sentara sentaran sentaria sentarla sentarle sentarlo sentaron sentarse sentas sente
    sentemos senten sentencia sentencias sentia sentida sentidas sentidita sentidito sentido sentidos sentimienta
    sentimientas sentimientita sentimientito sentimiento sentimientos sentir sento sep sepa sepan sepanes separa
    separaba separaban separacion separaciones separada separadas separadita separadito separado separados
    separamos separan separando separar separara separaran separaria separarla separarle separarlo separaron
    separarse separas separe separemos separen separo sepas septiembre septimo seq ser seran seria serian serias
    serie series seriita seriito serio serios serva servan serven servi servia servian servicia servicias
    serviciita serviciito servicio servicios servida servidas servido servidos serviendo servieron servilleta
    servilletas servio servir servira serviran servire serviria servirla servirle servirlo servirse servo ses
    sesion sesiones severa severas severita severito severo severos sexa sexas sexita sexito sexo sexos sexto
    sexual sexuales si sida sidas sidita sidito sido sidos siembra siembras siempre siempres sienda siendas
    siendita siendito siendo siendos sienta sientas siente sienten sientenes sientes siesta siestas siete sig
    siga sigla siglas siglita siglito siglo siglos significa significada significadas significadita significadito
    significado significados significan signo signos sigue siguen siguenes sigues siguia siguias siguiente
    siguientes siguieron siguierones siguiita siguiito siguio siguios silencia silenciar silencias silenciita
    silenciito silencio silencios silla sillas simbola simbolas simbolita simbolito simbolo simbolos simples
    simplificar simulacro sindical sindicato sino sintia sintias sintiita sintiito sintio sintios sintoma
    sintomas sintomases siquiera sirena sirenas sirve sirves sirvia sirvias sirviita sirviito sirvio sirvios
    sistema sistemas sitia sitias sitiita sitiito sitio sitios situacion situaciones situar sobra sobraba
    sobraban sobrada sobradas sobrado sobrados sobramos sobran sobrando sobrar sobrara sobraran sobraria sobrarla
    sobrarle sobrarlo sobraron sobrarse sobras sobre sobrecarga sobrecargada sobredosis sobredosises sobremos
    sobren sobrepeso sobres sobrevivir sobria sobrias sobriedad sobriedades sobriita sobriito sobrina sobrinas
    sobrinita sobrinito sobrino sobrinos sobrio sobrios sobro socia social sociales socias sociedad sociita
    sociito socio socios sofa sofas sola solamente solas soldada soldadas soldadita soldadito soldado soldados
    soledad soledades soles solicita solicitaba solicitaban solicitada solicitadas solicitado solicitados
    solicitamos solicitan solicitando solicitar solicitara solicitaran solicitaria solicitarla solicitarle
    solicitarlo solicitaron solicitarse solicitas solicite solicitemos soliciten solicito solicitud solicitudes
    solida solidaria solidarias solidariita solidariito solidario solidarios solidas solidita solidito solido
    solidos solita solitas solitita solitito solito solitos solo solos soltar soltera solteras solterita
    solterito soltero solteros solucion solucionar soluciones sombra sombras sombrera sombreras sombrerita
    sombrerito sombrero sombreros someter somos somoses son sonaba sonaban sonada sonadas sonado sonados sonamos
    sonan sonando sonar sonara sonaran sonaria sonarla sonarle sonarlo sonaron sonarse sonas sone sonemos sonen
    sones sonida sonidas sonidita sonidito sonido sonidos sono sonreir sonria sonrias sonriita sonriito sonrio
    sonrios sonrisa sonrisas sopa sopas soplar soportar sorda sordas sordera sorderas sordita sordito sordo
    sordos sorpresa sorpresas sorteado sortean sortee sorteo sospecha sospechaba sospechaban sospechada
    sospechadas sospechado sospechados sospechamos sospechan sospechando sospechar sospechara sospecharan
    sospecharia sospecharla sospecharle sospecharlo sospecharon sospecharse sospechas sospeche sospechemos
    sospechen sospecho sosten sostener sostenes sostenimiento sostiene sostienen sotana sotanas sotanita sotanito
    sotano sotanos soy soyes ssh str strerror su suave suaves suba suban sube suben subi subia subian subida
    subidas subido subidos subiendo subieron subio subir subira subiran subire subiria subirla subirle subirlo
    subirse subo subraya subrayar subrayelo subsidia subsidias subsidiita subsidiito subsidio subsidios suceder
    sucesa sucesas sucesita sucesito suceso sucesos sucia sucias suciita suciito sucio sucios sudar sudor sudores
    suegra suegras suegrita suegrito suegro suegros suela suelas suelda sueldas sueldita sueldito sueldo sueldos
    suele suelita suelito suelo suelos suelta sueltas sueltelo sueltita sueltito suelto sueltos suena suenan
    suenanes suenas suenita suenito sueno suenos suerte suertes sueter sueteres suficiencia suficiente
    suficientes sufra sufran sufre sufren sufri sufria sufrian sufrida sufridas sufrido sufridos sufriendo
    sufrieron sufrimienta sufrimientas sufrimientita sufrimientito sufrimiento sufrimientos sufrio sufrir sufrira
    sufriran sufrire sufriria sufrirla sufrirle sufrirlo sufrirse sufro sugera sugeran sugere sugeren sugerencia
    sugerencias sugeri sugeria sugerian sugerida sugeridas sugerido sugeridos sugeriendo sugerieron sugerio
    sugerir sugerira sugeriran sugerire sugeriria sugerirla sugerirle sugerirlo sugerirse sugero suicida suicidar
    suicidas suicidia suicidias suicidiita suicidiito suicidio suicidios sujeta sujetas sujetita sujetito sujeto
    sujetos suma suman sumar sumas suministrar suministros sumo supa supas supe supera superaba superaban
    superada superadas superado superados superamos superan superando superar superara superaran superaria
    superarla superarle superarlo superaron superarse superas supere superemos superen superficie superficies
    superior superiores supero supervisa supervisaba supervisaban supervisada supervisadas supervisado
    supervisados supervisamos supervisan supervisando supervisar supervisara supervisaran supervisaria
    supervisarla supervisarle supervisarlo supervisaron supervisarse supervisas supervisemos supervisen superviso
    supervisora supervisores supes supieron supierones supita supito suplica suplicas supo supone suponen suponer
    supos supuesta supuestas supuestita supuestito supuesto supuestos supuso sur surca surcas surcita surcito
    surco surcos sures surgio surgir surta surtan surte surten surti surtia surtian surtida surtidas surtido
    surtidos surtiendo surtieron surtio surtir surtira surtiran surtire surtiria surtirla surtirle surtirlo
    surtirse surto sus suspenda suspendan suspende suspenden suspender suspendera suspenderan suspendere
    suspenderia suspenderla suspenderle suspenderlo suspenderse suspendi suspendia suspendian suspendida
    suspendidas suspendido suspendidos suspendiendo suspendieron suspendio suspendo suspirar susta sustas sustita
    sustito sustitua sustituan sustitue sustituen sustitui sustituia sustituian sustituida sustituidas sustituido
    sustituidos sustituiendo sustituieron sustituio sustituir sustituira sustituiran sustituire sustituiria
    sustituirla sustituirle sustituirlo sustituirse sustituo susto sustos susurra susurras susurrita susurrito
    susurro susurros suya suyas suyo tabaca tabacas tabacita tabacito tabaco tabacos tabla tablas tablero tableta
    tachadas tachar tacta tactas tactita tactito tacto tactos tajante tajantes tal tales taller talleres tamana
    tamanas tamanita tamanito tamano tamanos tambien tambor tambores tampoca tampocas tampocita tampocito tampoco
    tampocos tanque tanques tanta tantas tantita tantitas tantitita tantitito tantito tantitos tanto tantos tapa
    tapar tapas tapete tapetes taquicardia taquilla taquillas tardanza tardanzas tardar tarde tardes tardias
    tardio tardios tarea tareas tareases tarifa tarifas tarjeta tarjetas tarra tarras tarrita tarrito tarro
    tarros tartamudear tasa tasas tatuaje tatuajes tatuar taza tazas te teatra teatras teatrita teatrito teatro
    teatros techa techas techita techito techo techos tecla teclado teclas teclear tecnica tecnicas tecnicita
    tecnicito tecnico tecnicos tecnologia tejido tel tela telas telefono telefonos telesalud television
    televisiones televisor televisores telf telon telones tema teman temas temblar temblor temblores teme temen
    temer temera temeran temere temeria temerla temerle temerlo temerse temi temia temian temida temidas temido
    temidos temiendo temieron temio temo temor temores temperatura temporada temporadas temporal temporales
    temprana tempranas tempranita tempranito temprano tempranos tender tendra tendras tenedor tenedores tenemos
    tenemoses tener tenerlo tenga tengan tenganes tengas tengita tengito tengo tengos tenia tenian tenianes
    tenias tenido tenis tenises tension tensiones tenue teoria teorias terapeuta terapeutas terapeutica
    terapeutico terapia terapias terca tercas tercer tercera terceras tercerita tercerito tercero terceros
    tercita tercito terco tercos terma termas termina terminaba terminaban terminacion terminada terminadas
    terminado terminados terminamos terminan terminando terminar terminara terminaran terminaria terminarla
    terminarle terminarlo terminaron terminarse terminas termine terminemos terminen terminita terminito termino
    terminos termita termito termo termos ternura ternuras terrena terrenas terrenita terrenito terreno terrenos
    terror terrores tesora tesoras tesorita tesorito tesoro tesoros testiga testigas testigita testigito testigo
    testigos texta textas textita textito texto textos tia tias tibia tibias tibiita tibiito tibio tibios tiempa
    tiempas tiempita tiempito tiempo tiempos tienda tiendas tiene tienen tienenes tienes tierna tiernas tiernita
    tiernito tierno tiernos tierra tierras tiita tiito tijeras tijerases timbre timbres timew timida timidas
    timidita timidito timido timidos tinta tintas tio tios tipa tipas tipico tipita tipito tipo tipos tira tirar
    tiras tirita tirito tiro tiroides tiros titula titular titulas titulita titulito titulo titulos toalla
    toallas tobilla tobillas tobillita tobillito tobillo tobillos toca tocaba tocaban tocada tocadas tocado
    tocados tocamos tocan tocando tocar tocara tocaran tocaria tocarla tocarle tocarlo tocaron tocarse tocas toco
    toda todas todavia todavias todo todos tolera toleraba toleraban tolerada toleradas tolerado tolerados
    toleramos toleran tolerancia tolerancias tolerando tolerar tolerara toleraran toleraria tolerarla tolerarle
    tolerarlo toleraron tolerarse toleras tolere toleremos toleren tolero toma tomaba tomaban tomada tomadas
    tomado tomados tomamos toman tomando tomar tomara tomaran tomaria tomarla tomarle tomarlo tomaron tomarse
    tomate tomates tomelo tomemos tomen tomo tona tonas tonita tonito tono tonos tonta tontas tontita tontito
    tonto tontos tope topes toque toquemos toquen toques torax toraxes torcer tormenta tormentas torpe torpes
    torre torta tortas tortilla tortillas tos toser toses total totales toxica toxicas toxicita toxicito toxico
    toxicos traa traan trabaja trabajaba trabajaban trabajada trabajadas trabajado trabajador trabajadora
    trabajadores trabajados trabajamos trabajan trabajando trabajar trabajara trabajaran trabajaria trabajarla
    trabajarle trabajarlo trabajaron trabajarse trabajas trabaje trabajemos trabajen trabajita trabajito trabajo
    trabajos traduca traducan traduccion traducciones traduce traducen traduci traducia traducian traducida
    traducidas traducido traducidos traduciendo traducieron traducio traducir traducira traduciran traducire
    traduciria traducirla traducirle traducirlo traducirse traduco traductor traductora traduja tradujas traduje
    tradujes tradujita tradujito tradujo tradujos trae traen traenes traer traera traeran traere traeria traerla
    traerle traerlo traerse traes trafica traficas traficita traficito trafico traficos traga tragar tragas
    tragita tragito trago tragos trai traia traian traicion traicionar traiciones traida traidas traido traidos
    traiendo traieron traiga traigala traigalo traigan traiganes traigas traigita traigito traigo traigos traio
    traja trajas traje trajeron trajerones trajes trajita trajito trajo trajos trama tramas tramita tramitaba
    tramitaban tramitada tramitadas tramitado tramitados tramitamos tramitan tramitando tramitar tramitara
    tramitaran tramitaria tramitarla tramitarle tramitarlo tramitaron tramitarse tramitas tramite tramitemos
    tramiten tramites tramito tramo tramos trampa trampas tranquila tranquilas tranquilita tranquilito
    tranquilizar tranquilo tranquilos transcribir transfera transferan transfere transferen transferencia
    transferencias transferi transferia transferian transferida transferidas transferido transferidos
    transferiendo transferieron transferio transferir transferira transferiran transferire transferiria
    transferirla transferirle transferirlo transferirse transfero transformar transicion transiciones transitar
    transporta transportaba transportaban transportada transportadas transportado transportados transportamos
    transportan transportando transportar transportara transportaran transportaria transportarla transportarle
    transportarlo transportaron transportarse transportas transporte transportemos transporten transportes
    transporto trao trapa trapas trapear trapita trapito trapo trapos tras trasera traseras traserita traserito
    trasero traseros traslada trasladaba trasladaban trasladada trasladadas trasladado trasladados trasladamos
    trasladan trasladando trasladar trasladara trasladaran trasladaria trasladarla trasladarle trasladarlo
    trasladaron trasladarse trasladas traslade traslademos trasladen trasladita trasladito traslado traslados
    traslapa traslape trasplante trasplantes traste trastes trasteses trastorna trastornas trastornita
    trastornito trastorno trastornos trata trataba trataban tratada tratadas tratado tratados tratamienta
    tratamientas tratamientita tratamientito tratamiento tratamientos tratamos tratan tratando tratar tratara
    trataran trataria tratarla tratarle tratarlo trataron tratarse tratas trate tratemos traten tratita tratito
    trato tratos trauma traumas traves traveses traviesa traviesas traviesita traviesito travieso traviesos
    trayenda trayendas trayendita trayendito trayendo trayendos trece treinta tren tres triaje tribunal
    tribunales trimestral trimestre trimestres triste tristes tristeza tristezas tritura trituraba trituraban
    triturada trituradas triturado triturados trituramos trituran triturando triturar triturara trituraran
    trituraria triturarla triturarle triturarlo trituraron triturarse trituras triture trituremos trituren
    trituro triunfa triunfar triunfas triunfita triunfito triunfo triunfos troca trofea trofeas trofeita trofeito
    trofeo trofeos trompa trompas trompita trompito trompo trompos tronca troncas troncita troncito tronco
    troncos tropa tropas tropezar truena truenas truenita truenito trueno truenos tu tuba tubas tubita tubito
    tubo tubos tumba tumbas tumor tumores tuple turna turnar turnas turnita turnito turno turnos turquesa
    turquesas tus tutela tutelas tutoria tutorias tuva tuvas tuve tuves tuvieran tuvieron tuvierones tuvimos
    tuvimoses tuvita tuvito tuvo tuvos tx ubica ubicaba ubicaban ubicada ubicadas ubicado ubicados ubicamos
    ubican ubicando ubicar ubicara ubicaran ubicaria ubicarla ubicarle ubicarlo ubicaron ubicarse ubicas ubico
    ubique ubiquemos ubiquen ugar ultima ultimas ultimita ultimito ultimo ultimos ultrasonido umbral umbrales un
    una unas unchecked unica unicas unicita unicito unico unicos unidad unidades unidos uniforme uniformes union
    uniones unir universidad universitaria universitarias universitariita universitariito universitario
    universitarios uno unos untranslated uplicar urg urgencia urgencias urgente urgentes usa usaba usaban usada
    usadas usadita usadito usado usados usamos usan usando usar usara usaran usaria usarla usarle usarlo usaron
    usarse usas usemos usen usita usito uso usos usted ustedes usual usuales usuario usuarios utf util utiles
    utilice utilicemos utilicen utilidad utilidades utiliza utilizaba utilizaban utilizada utilizadas utilizado
    utilizados utilizamos utilizan utilizando utilizar utilizara utilizaran utilizaria utilizarla utilizarle
    utilizarlo utilizaron utilizarse utilizas utilizo uva uvas va vaca vacacion vacaciones vacacioneses vacante
    vacantes vacas vacia vaciaba vaciaban vaciada vaciadas vaciado vaciados vaciamos vacian vaciando vaciar
    vaciara vaciaran vaciaria vaciarla vaciarle vaciarlo vaciaron vaciarse vacias vacie vaciemos vacien vaciita
    vaciito vacio vacios vacuna vacunaba vacunaban vacunada vacunadas vacunado vacunados vacunamos vacunan
    vacunando vacunar vacunara vacunaran vacunaria vacunarla vacunarle vacunarlo vacunaron vacunarse vacunas
    vacunases vacune vacunemos vacunen vacuno vale valen valentia valentias valer vales valia valida validaba
    validaban validada validadas validado validados validamos validan validando validar validara validaran
    validaria validarla validarle validarlo validaron validarse validas valide validemos validen valido valiente
    valientes valija valijas valla vallas valle valles valor valora valoraba valoraban valoracion valorada
    valoradas valorado valorados valoramos valoran valorando valorar valorara valoraran valoraria valorarla
    valorarle valorarlo valoraron valorarse valoras valore valoremos valoren valores valoro vamos vamoses van
    vanes vapor vapores vaquera vaqueras vaquerita vaquerito vaquero vaqueros variar varias varios varioses varon
    varones vas vasa vasas vases vasita vasito vaso vasos vaya vayan vayanes vayas vea vean veanes veas veces
    vecina vecindad vecindades vecindaria vecindarias vecindariita vecindariito vecindario vecindarios vecino
    veia veinte veita veito vejeces vejez vejiga vejigas vela velada veladas velar velas velocidad velocidades
    veloria velorias veloriita veloriito velorio velorios ven vena venas venca vencan vence vencen vencer vencera
    venceran vencere venceria vencerla vencerle vencerlo vencerse venci vencia vencian vencida vencidas vencido
    vencidos venciendo vencieron vencimienta vencimientas vencimientita vencimientito vencimiento vencimientos
    vencio venco venda vendan vendas vende venden vender vendera venderan vendere venderia venderla venderle
    venderlo venderse vendi vendia vendian vendida vendidas vendido vendidos vendiendo vendieron vendio vendo
    vendra vendras venena venenas venenita venenito veneno venenos venes venga vengan venganes vengas vengita
    vengito vengo vengos venia venir venta ventaja ventajas ventana ventanas ventanilla ventanillas ventas veo
    veos ver verana veranas veranita veranito verano veranos verbal verbales verdad verdades verde verdes verdura
    verduras veres verguenza verguenzas verifica verificaba verificaban verificada verificadas verificado
    verificados verificamos verifican verificando verificar verificara verificaran verificaria verificarla
    verificarle verificarlo verificaron verificarse verificas verifico verifique verifiquemos verifiquen version
    versiones ves vestida vestidas vestidita vestidito vestido vestidos vestir vestuaria vestuarias vestuariita
    vestuariito vestuario vestuarios veterano veteranos vez via viaja viajaba viajaban viajada viajadas viajado
    viajados viajamos viajan viajando viajar viajara viajaran viajaria viajarla viajarle viajarlo viajaron
    viajarse viajas viaje viajemos viajen viajes viajo vias vicio victima victimas vida vidas videa videas
    videita videito video videos vidria vidrias vidriita vidriito vidrio vidrios vieja viejas viejita viejitas
    viejitita viejitito viejito viejitos viejo viejos vienda viendas viendita viendito viendo viendos viene
    vienen vienenes vienes vienta vientas vientita vientito viento vientos vientre vientres viernes vieron
    vierones vigencia vigente vigentes vigilancia vigilancias vigilar viita viito vimos vimoses vinas vincula
    vinculaba vinculaban vinculada vinculadas vinculado vinculados vinculamos vinculan vinculando vincular
    vinculara vincularan vincularia vincularla vincularle vincularlo vincularon vincularse vinculas vincule
    vinculemos vinculen vinculita vinculito vinculo vinculos vine vines vinienda viniendas viniendita viniendito
    viniendo viniendos vinieron vinierones vinita vinito vino vinos vio violacion violar violencia violencias
    violenta violentas violentita violentito violento violentos violo vios virus viruses vis visa visas visible
    visibles vision visiones visita visitaba visitaban visitada visitadas visitado visitados visitamos visitan
    visitando visitante visitar visitara visitaran visitaria visitarla visitarle visitarlo visitaron visitarse
    visitas visite visitemos visiten visito viso vispera visperas vista vistas vistita vistito visto vistos
    visualizar vital vitales vitamina vitaminas viuda viudas viudez viudita viudito viudo viudos viva vivan vivas
    vive viven vivi vivia vivida vividas vivido vividos vivienda viviendas viviendo vivieron vivio vivir vivira
    viviran vivire viviria vivirla vivirle vivirlo vivirse vivita vivito vivo vivos vocacion vocaciones vocal
    vocales voces voicemail volante volantes volar volumen volumenes voluntad voluntades voluntaria voluntarias
    voluntariita voluntariito voluntario voluntarios volva volvan volve volven volver volvera volveran volvere
    volveria volverla volverle volverlo volverse volvi volvia volvian volvida volvidas volvido volvidos volviendo
    volvieron volvio volvo vomita vomitar vomitas vomitita vomitito vomito vomitos vota votaba votaban votada
    votadas votado votados votamos votan votando votar votara votaran votaria votarla votarle votarlo votaron
    votarse votas votemos voten votita votito voto votos voy voyes voz vuela vuelas vuelita vuelito vuelo vuelos
    vuelta vueltas vueltases vueltita vueltito vuelto vueltos vuelva vuelvas vuelve vuelven vuelvenes vuelves
    vuelvita vuelvito vuelvo vuelvos ya yerba yerbas yerna yernas yernita yernito yerno yernos yesa yesas yesita
    yesito yeso yesos yo zapatas zapatita zapatito zapato zapatos zapatoses zapoteco zona zonas zoologica
    zoologicas zoologicita zoologicito zoologico zoologicos zquierda zurda zurdas zurdita zurdito zurdo zurdos"""
)
"""Gathered from the project's own Spanish texts and written by hand."""
