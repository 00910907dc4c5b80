"""Words for people: who is treated, whom they have, and who works for them."""

from dutytracker.domain.patient_data.words import words_in

TREATED = words_in(
    """ab12er acusada acusadas acusado acusados addict addicts adicta adictas adicto adictos adol adolescent
    adolescent's adolescente adolescente's adolescentes adolescents adols adolscent adoptee adoptees adultomayor
    afiliada afiliadas afiliado afiliados alcoholic alcoholics alumna alumna's alumnas alumno alumno's alumno/a
    alumnos analysand analysands anciana ancianas anciano ancianos applicant applicants arrestee arrestees
    asegurada aseguradas asegurado asegurados asilada asiladas asilado asilados asylee asylees asylum-seeker
    attendee attendees bene beneficiaria beneficiarias beneficiaries beneficiario beneficiario/a beneficiarios
    beneficiary beneficiary's benes boy boy's boys caller caller's callers chamaca chamacas chamaco chamacos
    chamaquillo chamaquita chamaquitas chamaquito chamaquitos chava chava's chaval chavala chavalas chavales
    chavalita chavalitas chavalito chavalitos chavas chavita chavitas chavito chavitos chavo chavo's chavos chica
    chicas chico chicos child child's children chiquilla chiquillas chiquillo chiquillos cipota cipotas cipote
    cipotes cipotilla cipotillas cipotillo cipotillos cl cl's claimant claimant's claimants cleint cleint's
    cleints clent cli cli's cliant clien's client client's clienta clienta's clienta/e clientas cliente cliente's
    cliente/a clientes clients clients' clientt cliet clietn clinet clinet's clinets clint clis clmnt clnt clnt's
    clnts cls clt clt's clte cltes clts clts' clts's cnsmr conservate conservatee conservatee's conservatees
    consultante consultante's consultantes consultantes' consumer consumer's consumers convaleciente
    convalecientes counselee counselees couple's criatura criaturas ct ct's ctl cts cx defendant defendants
    dependants dependent dependents derechohabiente derechohabientes desplazada desplazadas desplazado desplazados
    detainee detainees detenida detenidas detenido detenidos discapacitada discapacitadas discapacitado
    discapacitados educanda educandas educando educandos elder elder's elders enfermita enfermito enrolee enrollee
    enrollees escuincla escuinclas escuincle escuincles estudianta estudiante estudiante's estudiantes etudiante
    evacuee evacuees evaluee evaluees examinee examinees felon felons foster-youth fosteryouth freshman freshmen
    fys girl girl's girls gmembers group-member group-members groupmember groupmembers grp-member grpmembers guest
    guira guiro guiros huerca huercas huerco huercos idclient identifiedpatient immigrant immigrants imputada
    imputadas imputado imputados individual's individuals indivs infante infantes inmate inmate's inmates inmates'
    inmigrante inmigrantes inmt inpatients inpts inquilina inquilinas inquilino inquilinos insured interna
    interna's internada internadas internado internados internas interno interno's interno/a internos interviewee
    interviewees iop-pt ip ip's jobenes jov joven joven's jovencita jovencitas jovencito jovencitos jovenes
    jovensita jovensito kid kid's kiddo kiddos kids learner learners llamante llamantes mbr mbr's mbrs memb member
    member's members membr menor menor's menores mentee mentee's mentees migrant migrante migrantes migrants minor
    minor's minors mmbr mnr morra morras morrilla morrillo morrita morritas morrito morritos morro morro's morros
    mother-to-be muchacha muchachas muchachita muchachitas muchachito muchachitos muchacho muchacho/a muchachos
    nena nenas nene nenes new-client new-pt newclient newpt nina nina's ninas ninita ninitas ninito ninitos nino
    nino's nino/a ninos nmd nmd's nmds nna nnas offender offenders outpatients outpts p't pac pac's pacien pacient
    paciente paciente's paciente/a pacientes pacientes' pacientita pacientito paciete pacinte pacs pacte pactes
    paitent paitents parolee parolees participant participant's participante participante's participantes
    participants participnt parturienta parturientas pasiente pasientes pateint pateints patent's patien patient
    patient's patients patients' patiet patietn patinet patoja patojas patojo patojos pcnte pcpt pcte pcte's pctes
    peque peques plebita plebito policyholder policyholders presa presas preso presos preteen preteens prisionera
    prisioneras prisionero prisioneros prisoner prisoners probatioer probationer probationers prtcpnt pt pt's
    pt/ct pte pte's ptes ptes' ptient ptn ptnt ptnts pts pts' ptt pupil pupil's pupils px pxs pxt recipient
    recipient's recipients reclamante reclamantes recluida recluidas recluido recluidos reclusa reclusas recluso
    reclusos refugee refugees refugiada refugiadas refugiado refugiados reo reos res resdnt resid resident
    resident's residente residente's residentes residents residents' residnt residnts scholar scholars senor
    senora service-member servicemember servicemembers smi-client sobreviviente sobrevivientes solicitante
    solicitantes sophomore sophomores stdnt stdnts stdt stdts stu stu's studen student student's students
    students' studet studetns studnet studnets studnt studnts stus subject subscriber subscriber's subscribers
    sud-client sudent superviviente supervivientes survior survivor survivor's survivors survivors' svcmember tay
    tays teen teen's teenager teenagers teens tenant tenant's tenants tribal tutelada tuteladas tutelado tutelados
    tween tweens ty's uac uacs uc's ucs usuaria usuaria's usuarias usuario usuario's usuario/a usuarios
    usuarios/as vet vet's veteran veteran's veterana veteranas veterano veterano/a veteranos veterans veterans'
    vetern veternan veterns vets vics victim victim's victima victima's victimas victimas' victims viejita
    viejitas viejito viejitos vtrn vtrns youngster youngsters youth youth's youths yth yths"""
)
"""Who is treated."""

RELATED = words_in(
    """abu abue abuela abuela's abuelas abuelastra abuelastras abuelastro abuelastros abuelita abuelita's abuelitas
    abuelito abuelito/a abuelitos abuelitos' abuelo abuelo's abuelo/a abuelos abuelta abueltia abues abwela
    acquaintance acquaintances acquaintence adopt-mom adoptdad adoptive-dad adoptive-mom adoptive-mother
    adoptive-parents adoptivemom adoptivemother adoptiveparents adoptmom ahijada ahijadas ahijadita ahijaditas
    ahijadito ahijaditos ahijado ahijado/a ahijados allegada allegadas allegado allegados amante amantes amasia
    amasio amga amgo amgos amiga amiga's amigas amigo amigo's amigo/a amigos amigos/as amigovia amigovias amigovio
    amigovios amigui amiguita amiguitas amiguito amiguitos amistad amistades amix amixes anty apa' aquaintance
    aquaintances arrimada arrimadas arrimado arrimados arrimao aunite aunt aunt's auntie auntie's aunties aunties'
    aunts aunty b/f babies baby baby's baby-daddy baby-mama babydaddy babydaddy's babyfather babymama babymama's
    babymom babymomma babymother bae baes bb bd bd's bdad bebe bebecita bebecito bebes bebesita bebesito bebita
    bebito becina becino becinos best-friend best-friends bestfriend bestfriend's bestfriends bestie bestie's
    besties besty bf bf's bf/gf bfa bff bff's bffls bffs bfs bil bil's bils bio-dad bio-dads bio-fa bio-family
    bio-father bio-mo bio-mom bio-moms bio-mother bio-parent bio-parents biodad biodads biof biofa biofam
    biofamily biofather biological-mother biom biomo biomom biomoms biomother biomothers bioparent bioparents
    bisabuela bisabuelas bisabuelo bisabuelos bisnieta bisnietas bisnieto bisnietos biznieto bm's bmo bmom
    boyfreind boyfrend boyfriend boyfriend's boyfriends boyfrnd bro bro's bro-in-law bro/sis broder broders
    brohter bros broski brotehr broth brotha brother brother's brother-in-law brother-in-law's brother/sister
    brotherinlaw brothers brothers' brothers-in-law brothr brthr bthr bud buddies buddy buddy's buds buelita
    buelito bunkmate bunkmates byfrnd c/g camarad camarada camaradas caregiver caregiver's caregivers caregivr
    caregver careprovider carer carers caretaker caretaker's caretakers carnal carnala carnales carnalita
    carnalito cellie cellies cellmate cellmates celly cg cg's cgs chamaca chamacas chamaco chamacos chamaquita
    chamaquito chamaquitos chera chero cheros chidren child child's childen children children's childrn chiquilla
    chiquillo chiquillos chld chldrn chn cipota cipotas cipote cipotes clasmate classmate classmate's classmates
    classmates' co-parent co-parent's co-parents co-worker co-workers cohab comadre comadre's comadres comadrita
    comae compa compa's compadre compadre's compadres compadrita compadritas compadrito compadritos compai
    companera companera-de-cuarto companeras companerita companeritas companerito companeritos companero
    companero-de-cuarto companero/a companeros companeroscuarto compas compay compinche compinches compita
    compitas concubina concubinas concubino concubinos concuna concunada concunadas concunado concunados concunas
    concuno concuno/a concunos confidant confidante conjuge conocida conocidas conocido conocidos consuegra
    consuegras consuegro consuegro/a consuegros conviviente convivientes conyuge conyuges coparent coparent's
    coparents cousin cousin's cousin-in-law cousins cousins' couzin coworker coworkers crush crushes cuata cuatas
    cuate cuates cuidador cuidadora cunaa cunada cunada's cunadas cunadita cunadito cunado cunado's cunado/a
    cunados cunao cunis cusin cusins cuz cuzin cuzn cuzz cuzzo dad dad's daddies daddy daddy's dads dads' dau
    daugh daught daughte daughter daughter's daughter-in-law daughter-in-law's daughterinlaw daughters daughters'
    daughters-in-law daughtr daugter daugters daugther daugthers dauhter daus dauter dauther dght dghter dghtr dgt
    dgtr dgtrs dh dil dil's dormmate dormmates dter dtr dtr's dtrr dtrs duaghter eldest entenada entenadas
    entenado entenados ermana ermano ermanos escuincla escuinclas escuincle escuincles esp esponsor esponsores
    esposa esposa's esposas esposo esposo's esposo/a esposo/pareja esposos espsa espso ex ex's ex-bf ex-bfs
    ex-boyfriend ex-boyfriends ex-esposa ex-esposo ex-fiance ex-fiancee ex-gf ex-girlfriend ex-girlfriends ex-h
    ex-husb ex-husband ex-husband's ex-husbands ex-marido ex-mujer ex-novia ex-novio ex-pareja ex-parejas
    ex-partner ex-partner's ex-partners ex-spouse ex-spouses ex-suegra ex-w ex-wife ex-wife's ex-wives ex/bf exbf
    exbf's exboyfriend exboyfriends excunada excunadas excunado excunados exes exesposa exesposas exesposo
    exesposos exfiance exgf exgf's exgirlfriend exgirlfriends exh exhub exhubby exhusb exhusband exhusbands
    exmarido exmaridos exmujer exnov exnovia exnovias exnovio exnovios expareja exparejas expartner expartners exs
    exspouse exspouses exsuegra exsuegras exsuegro exsuegros exw exwife exwives f-parent fa fa's fahter fam fam's
    fam-mem fam-member familiares familiares/amigos families family's family-member family-members familymember
    familymember's familymembers famly fammem fammember fams fater fath father father's father-in-law
    father-in-law's fatherinlaw fathers fathr ffa fiador fiadora fiadoras fiadores fiance fiance's fiancee
    fiancees fiances fience fil fil's finace firstborn flatmate flatmates fm fm's fmly fmo fms fob fob's foc folks
    folks' foster foster-bro foster-brother foster-child foster-dad foster-daughter foster-family foster-father
    foster-kids foster-mom foster-mom's foster-moms foster-mother foster-parent foster-parents foster-sib
    foster-siblings foster-sibs foster-sis foster-sister foster-son fosterbrother fosterchild fosterdad fosterdads
    fosterdaughter fosterfamily fosterfather fosterkid fosterkids fosterma fostermom fostermom's fostermoms
    fostermother fostermothers fosterparent fosterparent's fosterparents fosterparents' fostersib fostersiblings
    fostersibs fostersister fosterson fp fp's fparent fparents fps frd frds freind freind's freinds fren frend
    frends frens friend friend's friend-group friendgroup friends friends' frined frineds frnd frnd's frnds frnds'
    fthr fwb g'ma g-dad g-dtr g-kids g-ma g-mom g-pa g-son g/f gdad gdaughter gdn gdtr gdtrs gemela gemelas gemelo
    gemelos gf gf's gf/bf gfa gfather gfs ggf ggm ggma ggpa girlfreind girlfrend girlfriend girlfriend's
    girlfriends girlfriends' girlfrnd gkid gkids gm gm's gma gma's gmas gmo gmom gmom's gmother god-brother
    god-dad god-mom god-parents god-sister godbro godbrother godchild godchildren goddad goddaughter goddaughter's
    goddaughters godfather godfather's godfathers godkids godma godmom godmommy godmother godmother's godmothers
    godparent godparents godsis godsister godson godson's godsons gpa gpa's gparent gparents gparents' gpas gprnts
    gram gram's gramdma gramma grammy grampa gramps grams grandad grandaddy grandaughter grandaughters grandbabies
    grandbaby grandchild grandchildren grandchildren's grandchildrn granddad granddaddy granddaughter
    granddaughter's granddaughters granddtr grandfather grandfather's grandfathers grandkid grandkids grandkids'
    grandma grandma's grandmas grandmas' grandmom grandmom's grandmother grandmother's grandmothers grandpa
    grandpa's grandparent grandparent's grandparents grandpas grandson grandson's grandsons grandtr grankids
    granma granmother grannies granny granpa grdtr great-aunt great-grandchildren great-granddaughter
    great-grandfather great-grandma great-grandmother great-grandpa great-grandparents great-grandson great-uncle
    greataunt greatgrandma greatgrandmother greatgrandparents grlfrnd grma grndma grndpa grndparents grpa
    grparents grson gson gsons guagua guaguas guardian guardian's guardians guardn guela guelita guelito guelo
    gurdian guyfriend guyfriends half-bro half-brother half-brothers half-sib half-sibling half-siblings half-sibs
    half-sis half-sister half-sisters halfbro halfbrother halfsib halfsibling halfsiblings halfsibs halfsis
    halfsister hermana hermanas hermanastra hermanastras hermanastro hermanastro/a hermanastros hermanita
    hermanitas hermanito hermanito/a hermanitos hermano hermano/a hermanos hermna hermno hija hija's hija/hijo
    hijas hijastra hijastras hijastro hijastros hijita hijitas hijito hijitos hijo hijo's hijo-mayor hijo/a
    hijo/hija hijos hijos/as hja hjo hna hna's hnas hno hno's hnos homeboy homeboy's homeboys homegirl homegirl's
    homegirls homey homeys homie homie's homies homies' hookup hookups housemate housemate's housemates housemom
    housmate hsb hsbnd hsmate hsmates hubbie hubbies hubby hubby's huerca huercas huerco huercos huesped huespedes
    husb husban husband husband's husbands husbnad husbnd husbund ija ijas ijo ijos in-law in-law's in-laws infant
    infants inlaw inlaws inlaws' inquilina inquilinas inquilino inquilino's inquilinos jaina jainas jainita jefa
    jefita jefitas jefito kid kid's kiddie kiddies kiddo kiddo's kiddos kids kids' kids/wife kin kinfolk
    kinship-cg landlord legal-guardian lg lg's lifepartner lover lovers m'ija m'ijo m-i-l ma ma's madrasta
    madrastra madrastra's madrastras madre madre's madre-soltera madrecita madres madrina madrina's madrinas mama
    mama's mama/papa mamaabuela mamacita mamadre mamagrande mamas mamaw mami mami's mami/papi mamis mamita mamitas
    marido maridos mat-aunt maunt mawmaw mayorcito mdre media-hermana mediahermana medio-hermano mediohermano
    meemaw mejoramiga mejoramigo melliza mellizas mellizo mellizos memaw mgf mgf's mgfa mggf mggm mgm mgm's mgm/cg
    mgma mgmo mgmom mgmother mgp mgpa mgps middlechild mihija mihijo mija mijas mijita mijito mijitos mijo mijos
    mil mil's milaw mistress mja mjo mo mo's mo/fa mo/stepfa mob mob's moc mof mohter mom mom&dad mom's mom-in-law
    mom/cg mom/dad mom/stepdad mominlaw momma momma's mommas mommies mommy mommy's moms moms' momy moth mother
    mother's mother-in-law mother-in-law's mother/father motherinlaw mothers mothers-in-law mothr mther mthr
    mthr's mtr mujer mum mum's mummy mums nana nana's nanas nanna naybor nbr nbrs nefew neice neice's neices
    neigbhor neigbor neigbors neighb neighbor neighbor's neighbors neighbors' neighbour neighbours neihbor nena
    nenas nene nenes nephew nephew's nephews nephews' nephw newborn newborns newlywed newlyweds nghbr nghbrs
    nibling niblings niece niece's nieces nieghbor nieghbors nieta nieta's nietas nietecita nietecito nietita
    nietitas nietito nietitos nieto nieto's nieto/a nietos nietos' nina ninas ninita ninitas ninito ninitos nino
    nino/a ninos nobia nobio nonna nonno nono novia novia's novias noviecita noviecitas noviecito noviecitos novio
    novio's novio/a novio/esposo novios nrefm nrefm's nuera nuera's nueras offspring oldest oma opa pa padrasto
    padrastro padrastro's padrastros padre padre's padres padres' padrino padrino's padrinos padrinos' pal pal's
    pals pana pana's panas panas' papa papa's papa/mama papacito papagrande papas papaw papi papis papito parcera
    parceras parcero parceros pardner pareja pareja's parejas parejita parent parent's parent/cg parent/guardian
    parentela parents parents' parienta pariente parientes parientes' parientito parja parnets parnt parnts
    partener partents partner partner's partners partnr pas pat-aunt patoja patojas patojo patojos patrocinador
    patrocinadora patrocinadoras patrocinadores paunt pawpaw pdre peepaw peer peer's peers penpal penpals pgf
    pgf's pgfa pggf pggm pgm pgm's pgma pgmo pgmom pgmother pgp pgpa pgps playmate playmates pop's pop-pop poppop
    pops prents prima prima's primas primita primitas primito primitos primo primo's primo/a primogenita
    primogenitas primogenito primogenitos primohermano primos prja prnt prnts prometida prometidas prometido
    prometidos prtner prtnr prtnrs ptnr ptnrs relat's relative relative's relatives relatives' relativs reltive
    resource-family resource-mom resource-parent resource-parents resourcemom resourceparent resourceparents rfp
    rfps rltv rmate rmmate rmmates rmmt rmmts rmt romate romates rommate rommates rommie roomate roomate's
    roomates roomi roomie roomie's roomies roomies' roommate roommate's roommates roommates' roommte rumate
    rumates rumi rumie rumis s-dad s-mom s/o sblng schoolmate schoolmates sdad sfa sib sib's sibl sibligs sibling
    sibling's siblings siblings' siblins siblngs sibs sidechick sig-other significantother sigo sigother sil sil's
    sils sis sis's siser sisiter sista sistah sistas sister sister's sister-in-law sister-in-law's sisterinlaw
    sisters sisters' sisters-in-law sistr situationship smo smom sobri sobrina sobrina's sobrinas sobrinita
    sobrinitas sobrinito sobrinitos sobrino sobrino's sobrino/a sobrinos sobris son son's son-in-law son-in-law's
    son/dtr soninlaw sons sons' sons-in-law sponcer sponsee sponsees sponser sponsers sponsor sponsor's sponsoree
    sponsors spouce spous spouse spouse's spouses spse sstr step-bro step-brother step-brothers step-dad step-dads
    step-daughter step-daughters step-dtr step-fa step-family step-father step-fathers step-kid step-kids step-mo
    step-mom step-moms step-mother step-mothers step-parent step-parents step-sib step-sibs step-sis step-sister
    step-sisters step-son step-sons stepbro stepbrother stepbrothers stepbrothers' stepchild stepchildren stepdad
    stepdad's stepdads stepdaughter stepdaughters stepdtr stepfa stepfamily stepfather stepfathers stepkid
    stepkids stepmo stepmom stepmom's stepmoms stepmother stepmothers stepparent stepparents stepsib stepsibling
    stepsiblings stepsibs stepsis stepsister stepsisters stepson stepsons stp-dad stp-mom stpdad stpmom suegra
    suegra's suegras suegrita suegritas suegrito suegritos suegro suegro's suegro/a suegros suitemate suitemates
    sweetheart sweethearts tata tata's tatarabuela tatarabuelas tatarabuelo tatarabuelos tatas teammate teammate's
    teammates tia tia's tia-abuela tias tiita tiito tio tio's tio-abuelo tio/a tioabuelo tios tios/tias titi titis
    tocaya tocayas tocayo tocayos toddler toddlers tot tots triplet triplets tutor tutora twin twin's twins uncl
    uncle uncle's uncles unlce valedor valedores vatos vecina vecina's vecinas vecinita vecinitas vecinito
    vecinitos vecino vecino's vecino/a vecinos vesina vesino vesinos vieja viejita viejito viejo viuda viudas
    viudo viudos wela welita welito welo wf wfe widow widower widows wif wife wife's wife/kids wifes wifey wives
    x-husband x-wife xbf xgf xhusb xhusband xspouse xwife yaya yayo yayos yernito yerno yerno's yernos youngest"""
)
"""Relatives, partners, friends, whoever lives with a patient."""

WORKING = words_in(
    """aba-tech abog abogad abogadas abogadita abogado/a abogados abogdo accountant accountants acreedor acreedora
    acreedoras acreedores acsw acsws actuaria actuarias actuario actuarios actuary acupuncturist acupuncturists
    acupunturista acupunturistas adda adjudicator adjudicators adjuster adjusters adjustor adjustors admin's
    administrador administradora administradoras administradores administrator administrators admins adminstrator
    advocat advocate's advocates aeries-clerk agent agent's agente agentes agents aide aides airman ajustador
    ajustadora ajustadoras ajustadores albacea albanil albaniles alcalde alcaldes alcaldesa alergologa alergologas
    alergologo alergologos alguacil alguaciles allergist allergists ambulanciero amfts analyst analysts
    anestesiologa anestesiologas anestesiologo anestesiologos anestesista anestesistas anesthesiologist
    anesthesiologists anesthetist anesthetists animador animadora animadoras animadores aodcounselor apcc apccs
    appraiser appraisers aprn aprns aps-worker apsw apsworker arbitrator arbitrators arquitecta arquitectas
    arquitecto arquitectos arrendador arrendadora arrendadoras arrendadores asesor asesora asesoras asesores
    asistant asistente asistentes asistentes-sociales assessor assessors assistant assistants assistnt assitant
    associate associates asst asst's asst-principal assts ast aswi asws attendant attendants attendent attny
    attnys attorney's attorneys attorneys' attorny atty atty's attys audiologa audiologas audiologist audiologists
    audiologo audiologos auditor auditora auditoras auditores auditors auxiliar auxiliares avogada avogadas
    avogado avogados babysiter babysitter babysitters bailif bailiff bailiffs baker bakers barber barbera barberas
    barbero barberos barbers barista baristas barrendero bartender bartenders bbs-associate bcaba bcbas becaria
    becarias becario becarios behaviorist behaviorists bibliotecaria bibliotecarias bibliotecario bibliotecarios
    biis biller billers bishop bishop's bishops bodeguero bombera bomberas bombero bomberos bondsman bondsmen
    bookkeeper bookkeepers boss boss's bosses bosss boticaria boticarias boticario boticarios bouncer bouncers
    broker brokers bsn bsw burocrata burocratas bus-driver busdriver busdrivers busser bussers butcher butchers
    bxist c/w c/worker cabbie cabbies cadc cadcs cadtp cajera cajeras cajero cajeros camillera camilleras
    camillero camilleros camionera camionero camioneros campesina campesinas campesino campesinos cantinera
    cantineras cantinero cantineros capacitador capacitadora capacitadoras capacitadores capataces capataz
    capellan capellanes capitan capitana capitanes capt captain captains carcelera carceleras carcelero carceleros
    cardiologa cardiologas cardiologist cardiologists cardiologo cardiologos care-coordinator care-coordinators
    care-manager care-managers carecoord carecoordinator carecoordinators carecoords caremanager caremanagers
    caremgr caremgrs careteam carnicera carniceras carnicero carniceros carpenter carpenters carpintera
    carpinteras carpintero carpinteros cartero carteros caseaide casemanager casemanagers casemgr casera caseras
    casero caseros casewkr caseworker caseworkers caseworkr casewrkr cashier cashiers cashr catc catedratica
    catedraticas catedratico catedraticos catequista catequistas cdw celador celadora celadoras celadores ceo cfo
    cfs cfss chaplain chaplain's chaplains chaplan chaplin chaplins charge-nurse chargenurse chauffeur chauffeurs
    chef chefs cherife childcare-provider chiro chiropractor chiropractors chofere choferes chota chotas chw chws
    cirujana cirujanas cirujano cirujanos ciudadora cleaner cleaners clergy clergyman clergymen clerk clerk's
    clerks clin clincian clinicain clinican clinican's clinicians clinicien clins clncn cm cmanager cmgr cms cna
    cnas cnp cnslr cnslrs co-counsel co-facilitator co-facilitators co-leader co-leaders co-therapist
    co-therapists co-worker co-workers coach's coaches cobrador cobradora cobradoras cobradores cocinera cocineras
    cocinero cocineros cofac cofacilitador cofacilitadora cofacilitadoras cofacilitadores cofacilitator
    cofacilitators coleader coleaders coleague coleagues colegas colleage colleagues collegue collegues comadrona
    comadronas comandante comandantes comerciante comerciantes comisario comisarios commissioner commissioners
    companeros-de-trabajo concejal concejera concejeras concejero concejeros conductor conductor/a conductora
    conductoras conductores conductors consegera consegeras consegero consegeros consejera's consejeras consejeros
    conserje conserjes conservador conservadora conservadoras conservadores conservater conservator conservators
    conservators' consul consules consultant consultants consultor consultora consultoras consultores contador
    contadora contadoras contadores contractor contractors contratista contratistas coord coord's coordinador
    coordinadora coordinadoras coordinadores coordinater coordinators coordntr coords cop cop's cops cordinador
    cordinadora cordinadoras cordinadores cordinator cordinators coroner coroners corporal corporals costurera
    costureras costurero costureros cota coterapeuta coterapeutas cotherapist cotherapists councelor councelors
    councilor councilors counsel counsellor counsellors counselor's counselors counsler counslers counslor
    counslors counslr courier couriers courtworker cowkr coworkers cowrkr cowrkrs coyote coyotes cpa cpas cpl
    cps-sw cps-worker cpss cpssw cpsw cpsworker crewleader crisis-worker crossingguard csl cslr cslrs cssac cssw
    csw cswr's csws cuidador cuidadora cuidadoras cuidadores curador curadora curadoras curadores curandera
    curanderas curandero curanderos curator custodian custodians custodio custodios cw cws d/c-planner da
    daycare-provider daycareprovider dc-planner dcfs-csw dcfs-sw dcfs-worker dcfsworker dda ddas deacon deacons
    dean dean's deans decana decanas decano decanos defender defenders defensor defensor/a defensora defensoras
    defensores dentist dentista dentistas dentists deputies deputy's dermatologa dermatologas dermatologist
    dermatologists dermatologo dermatologos detectiv detectives diacona diaconas diacono diaconos dietician
    dieticians dietista dietistas dietitian dietitians diputada diputadas diputado diputados dir directer
    directoras directores directors directr dischargeplanner dischargeplanners dischplanner dishwasher dishwashers
    dispatcher dispatchers dispatchr dmft dmh-clinician doc doc's docente docentes docotr docs docter docters
    doctor's doctor/nurse doctora's doctoras doctorcita doctorcitas doctorcito doctorcitos doctores doctors
    doctors' doctr dotor doula doulas dpd dpd's dpds dpo dpos dpty dr's dras driver driver's drivers drivr drs dsw
    dsw's duena duenas dueno duenos edd educador educadora educadoras educadores educator educators electrician
    electricians electricista electricistas elig-worker eligibility-worker eligibilityworker eligworker empacador
    empacadora empacadoras empacadores empleada empleadas empleado empleados emplee employee employees employees'
    employer employers employmentspecialist employr emt emts encargada encargadas encargado encargados
    endocrinologa endocrinologas endocrinologist endocrinologists endocrinologo endocrinologos enfemera enferm
    enfermeras enfermerita enfermero/a enfermeros enfermra engineer engineers ent-doc entrenador entrenadora
    entrenadoras entrenadores entrevistador entrevistadora entrevistadoras entrevistadores er-doc ersw erw
    escribana escribanas escribano escribanos especialista especialistas estilista estilistas esw evaluador
    evaluadora evaluadoras evaluadores evaluator evaluator's evaluators ew's ews examiner examiners executive
    executives extern externs facilitador facilitadora facilitadoras facilitadores facilitator facilitators
    familyadvocate familypartner farmaceuta farmaceutas farmaceutica farmaceuticas farmaceutico farmaceuticos
    farmworker farmworkers federales ffa-sw ffasw ffsw fieldworker fieldworkers firefighter firefighters
    firefightr fireman firemen fiscal fiscales fisioterapeuta fisioterapeutas fnp foniatra foniatras fonoaudiologa
    fonoaudiologas fonoaudiologo fonoaudiologos forelady foreman foremen forense forenses forklift-driver
    fosteragency-worker fotografo fotografos fraile frailes frontdesk frw funcionaria funcionarias funcionario
    funcionarios gain-worker gal gals gardener gardeners gastroenterologa gastroenterologas gastroenterologist
    gastroenterologists gastroenterologo gastroenterologos gatekeeper gatekeepers gerenta gerentas gerente
    gerentes geriatra geriatras geriatrician geriatricians gestor gestora gestoras gestores ginecobstetra
    ginecologa ginecologas ginecologo ginecologos gp gps gsw gsws guard guard's guardia guardian-ad-litem guardias
    guards gynecologist gynecologists hairdresser hairdressers handyman handymen headmaster headmasters healer
    healers hearing-officer herbalist herbalists hh-rn hha hhas hhrn hierbera hierberas hierbero hierberos
    homehealth-aide homehealth-nurse hospice-nurse hospitalist hospitalists house-manager house-mgr housekeeper
    housekeepers housekeepr housemanager housemgr houseparent houseparents housing-nav housing-specialist
    housingnav housingspecialist hr-rep hst hsw hswkr huesera huesero hygienist hygienists icc-coord
    icc-coordinator icms ihbs-worker ihss-provider ihss-worker ihssprovider ihssworker imam imams imf
    immigration-officer ingeniera ingenieras ingeniero ingenieros inspector inspectora inspectoras inspectores
    inspectors instructora instructoras instructores instructors intendente intendentes intensivist intensivists
    intepreter intermediario intermediarios intern's internist internista internistas internists interns interns'
    interp interperter interperters interpete interpeter interpeters interpetes interpreter interpreter's
    interpreters interpreters' interpretes interpretes' interpretor interpretors interpretr interprtr interps
    interptr interrogador interrogadora interrogadoras interrogadores interrogator interrogators interventionist
    interventionists interventist interviewer interviewers intrp investigador investigadora investigadoras
    investigadores investigater investigaters investigator investigator's investigators irc-sc isw jailer jailers
    janitor janitors jardinera jardineras jardinero jardineros jdg jefa jefas jefe jefes jefesita job-coach
    job-coaches job-developer jobcoach jobcoaches jobdeveloper jornalera jornaleras jornalero jornaleros
    journalist journalists judge's judges judiciales jueces jues jueza juezas jurado jurados juror jurors
    laboratorista laboratoristas laborer laborers landladies landlady landlor landlord landlord's landlords
    landlrd landscaper landscapers lanlor lanlord lavaplatos lawer lawers lawyer's lawyers laywer laywers lcadc
    lcsws lead-clinician lecturer lecturers liaisons liasion liason liasons librarian librarians licda licdo
    licenciadas licenciado licenciado/a licenciados lics lideresa lideresas lieutenant lieutenants lifecoach
    lifeguard lifeguards limpiador limpiadora limpiadoras limpiadores lmfts lmhc logopeda logopedas lpccs lpha
    lphas lpn lpt lpts lsw ltc-ombudsman lvn lvns machinist machinists maestra's maestras maestrita maestrito
    maestro/a maestros maestros/as magistrada magistradas magistrado magistrados magistrate magistrates maid maids
    mailman mailmen manager's managers manejador manejadora manejadoras manejadores mangr manicurist manicurists
    maquilador maquiladores marshal marshals mayordomo mayordomos md's md/np mdico mds mecanico mecanicos mechanic
    mechanics med-tech med-techs mediador mediadora mediadoras mediadores mediator mediators medic medica medicas
    medico medico/a medicos medics medtech medtechs mensajera mensajeras mensajero mensajeros mentor mentor's
    mentora mentoras mentores mentors meser mesera meseras mesero meseros messenger messengers mft-intern mfti
    mftis mfts mgr mgr's mgrs mhc mhcs mhps mhrs mhrs's mhrss mhs mhw mhws midwife midwives militar militar's
    militares minister ministers ministras ministro ministros misionera misioneras misionero misioneros
    missionaries missionary mngr mngrs monitor's monitora monitoras monitores monitr monja monjas monk monks
    monsignor mover movers mpss mswi mswintern msws mucama mucamas nannies nanny naturopath naturopaths navigater
    navigators nefrologa nefrologas nefrologo nefrologos nephrologist nephrologists neumologa neumologas neumologo
    neumologos neurocirujana neurocirujanas neurocirujano neurocirujanos neurolgist neurologa neurologas
    neurologist neurologists neurologo neurologos neuropsicologa neuropsicologas neuropsicologo neuropsicologos
    neuropsych neuropsychologist neuropsychologists neurosurgeon neurosurgeons ninera nineras ninero nineros
    noon-aide notaries notario notarios notary np's np/md nps nrs nrse nun nuns nurce nures nurs nurse's
    nurse-practitioner nursepractitioner nurses nurses' nutricionista nutricionistas nutriologa nutriologas
    nutriologo nutriologos nutritionist nutritionists ob-gyn ob/gyn obgyn obgyns obispo obispos obrera obreras
    obrero obreros obstetra obstetras obstetrician obstetricians odontologa odontologas odontologo odontologos
    ofc'r ofcer ofcr ofcrs offcr offcrs officer's officers officier officiers oficiales ofisial oftalmologa
    oftalmologas oftalmologo oftalmologos ombuds ombudsman ombudsmen ombudsperson oncologa oncologas oncologist
    oncologists oncologo oncologos operador operadora operadoras operadores operaria operarias operario operarios
    operator operators ophthalmologist ophthalmologists optometrist optometrista optometristas optometrists
    orderlies orderly orientador orientadora orientadoras orientadores orthodontist orthodontists orthopedist
    orthopedists ortodoncista ortodoncistas ortopeda ortopedas ortopedista ortopedistas ortopedo ortopedos ots
    outreach-worker pa-c padrecito painter painters panadera panaderas panadero panaderos paralegal paralegals
    paramedic paramedica paramedicas paramedico paramedicos paramedics parapro paraprofessional paraprofessionals
    parapros parent-partner parent-partners parentpartner parole-agent parole-officer parroco parrocos partera
    parteras partero parteros pasante pasantes pastor pastor's pastora pastoras pastores pastors pathologist
    pathologists patrolman patrona patrona's patroncito patrullera patrulleras patrullero patrulleros payee payees
    pcc pcci pcp pcp's pcps pcw pd pediatra pediatras pediatrcian pediatrician pediatricians pediatritian peer
    peer's peers pei-staff peluquera peluqueras peluquero peluqueros periodista periodistas perito peritos
    personnel pharm pharmacist pharmacists pharmd pharmicist pharmtech phisician phlebotomist phlebotomists phn
    phns photographer photographers phsychiatrist phsychologist physiatrist physiatrists physican physicans
    physician physicians physicians' physiotherapist physiotherapists pilot piloto pilotos pilots pintor pintora
    pintoras pintores piscador piscadora piscadoras piscadores pizcador pizcadora pizcadoras pizcadores planner
    planners plomera plomeras plomero plomeros plumber plumbers pmd pmhnps pmrt-staff po's podiatrist podiatrists
    podologa podologas podologo podologos pofficer police policeman policemen policeofficer policewoman
    policewomen policia policia's policias policias' polis polisia pollero polleros pos ppo practicante
    practicantes practicioner practicioners practicum-student practitioners preacher preachers preceptor
    preceptors predicador predicadora predicadoras predicadores prefectas prefecto prefectos preschool-teacher
    prescriber prescribers president presidenta presidentas presidente presidentes presidents prestamista
    prestamistas prevencionista prevencionistas priest priest's priests principal's principals prob-officer
    probation-officer probationofficer probationofficers probo proctor proctors procurador procuradora
    procuradoras procuradores profe profes profesor profesor/a profesora profesoras profesores profesr professors
    profs programador programadora programadoras programadores programmer programmers promo promotor promotor/a
    promotora promotoras promotores property-manager propertymanager propmgr prosecutor prosecutors prov proveedor
    proveedora proveedoras proveedores provider providers providr prvdr psic psicolg psicologa's psicologas
    psicologo/a psicologos psicopedagoga psicopedagogas psicopedagogo psicopedagogos psicoterapeuta
    psicoterapeutas psiq psiqui psiquiatra's psiquiatras pss psss psw psws psy psych psych-np psychdoc
    psychiatirst psychiatra psychiatric-nurse psychiatrict psychiatrist's psychiatrists psychiatrst psychnp
    psychoanalyst psychoanalysts psychologist's psychologists psychologst psychometrician psychometricians
    psychometrist psychometrists psychotherapist psychotherapists psychs psychtech psychtechs psyciatrist
    psycologist pt pta pubdef pubdefender public-defender pulmonologist pulmonologists pyschiatrist pyschologist
    qa-staff qmhp qmhps quiropractica quiropracticas quiropractico quiropracticos rabbi rabbis rabino rabinos
    rad-tech radiologa radiologas radiologist radiologists radiologo radiologos radt radts ranger rangers rbt rbts
    rcm rcsc realtor realtors recepcionist recepcionista recepcionistas recepsionista receptionists receptionst
    receptonist reclutador reclutadora reclutadoras reclutadores recruiter recruiter's recruiters rector rectora
    rectoras rectores referee referees registrar registrars rentera rentero renteros rep's rep-payee repartidor
    repartidora repartidoras repartidores reporter reporter's reportera reporteras reportero reporteros reporters
    reppayee repr representante representantes representative representatives reps resepcionista resepcionistas
    responder responders retailer retailers reumatologa reumatologas reumatologo reumatologos rev reverend
    reverenda reverendas reverendo reverendos reverends reviewer reviewer's reviewers rheumatologist
    rheumatologists rn's rn-cm rn/md rns roofer roofers rsp-teacher rspteacher rufero ruferos s-worker s/w
    s/worker sacerdote sacerdotes sailor sailors salesman salesmen salesperson saleswoman santera santeras santero
    santeros sargent sargenta sargentas sargento sargentos sastre sastres sch-psych scheduler's schedulers
    schoolcounselor schoolpsych schoolpsychologist screener screeners scribe scribes scsw scsws seamstress
    secratary secre secres secretaria secretaria/o secretarias secretaries secretario secretarios secretary
    secretary's sectretary securityguard securityguards secy sergeants servcoord server servers servicecoordinator
    sgts sherif sherife sheriff sheriff's sheriffs sherrif sherriff sherriffs sherrifs shiftlead shrink shrinks
    sicologa sicologas sicologo sicologos sicopedagoga sicopedagogo signer signers siquiatra siquiatras sirvienta
    sirvientas sirviente sirvientes sitter sitters slps sobador sobadora sobadoras sobadores soc-wkr soc-worker
    soc-wrkr socialworker socialworkers socwk socwkr socworker socwrkr soldada soldadas soldado soldador soldadora
    soldadoras soldadores soldados soldier soldiers sonographer sonographers spclst specalist specialist
    specialist's specialists sped-teacher spedteacher splst spo sponsor sponsor's sponsors spvsr sro sros
    ss-worker staff staff's staffer staffers staffs stf stocker stockers stylist stylists subcontractor
    subcontractors subdirector subdirectoras subdirectores sud-counselor sudc sudcc sup sup'r supe superintendant
    superintendent superintendents superv supervisee supervisees superviser supervisers supervisor's supervisoras
    supervisores supervisors supervisr supervsor supr sups supv supv'r supvisor supvr supvrs supvs surgeon
    surgeons svc-coord svccoord svsr sw sw-intern swintern swk swkr sworker swrkr sws taxista taxistas tbs-coach
    tbscoach tcher tchr tchrs teacher's teachers teachers' teachers-aide teachr teachrs team teamlead tech tech's
    techador techer techers technicans technician technicians techs tecnico tecnicos telemarketer telemarketers
    tendero teniente tenientes terapeta terapeuta's terapeuta/o terapeutas terapeutas' terapeuto terapist
    terapista terapistas teraputa terp terps tesorera tesoreras tesorero tesoreros therap therapist's
    therapist/clinician therapists therapists' therapst theripist therpist thpst thrapist thrpst tp tpta
    trab-social trabajador trabajador's trabajador-social trabajador/a trabajadora's trabajadoras
    trabajadorasocial trabajadores trabajadores-sociales trabjador trabjadora trabsocial traductor traductora
    traductoras traductores traductr trailero traileros trainees trainer trainers transition-coordinator
    translater translaters translator translator's translators transltr treasurer treasurers trooper troopers
    troquero troqueros trucker truckers ts tsocial tutor tutora tutoras tutores tutors tx'er tx-er underwriter
    underwriters ur-nurse ur-rn urologa urologas urologist urologists urologo urologos utilization-reviewer
    vendedor vendedora vendedoras vendedores vendor vendors vfm-worker vice-principal viceprincipal vigilante
    vigilantes voc-rehab-counselor vocational-counselor vocera vocero voluntaria voluntarias voluntario
    voluntarios volunteer volunteers vp vps vrc vso vsos waiter waiters waitress waitresses warden wardens
    warehouseman welder welders wker wkr wkrs workers wrap-facilitator wrkr wrkrs yardera yarderas yardero
    yarderos yerbera yerberas yerbero yerberos youth-partner youth-partners youthpartner youthpastor yp zapatera
    zapateras zapatero zapateros"""
)
"""Professions, offices and ranks, and whoever acts for one."""

TITLES = words_in(
    """abog attorney atty brothers deputy det detective dna doctor doctora don don/dona dona dr dr/a dr/dra dra dras
    dres drs fam familia familiares familias families familly family father flia fmly gemela gemelas gemelo
    gemelos hermana hermanas hermano hermanos hermans hnos honorable ing judge juez jueza lcda lcdo lic licda
    licdo licenciada licenciado ma'am maam madam maestra maestro miss missus mister mr mr&mrs mr/mrs mr/ms mr/s
    mrs ms ms/mr ms/mrs msgr mtra mtro mx mz ofc ofcr officer padre padrecito pastor pastora prof profa profe
    profesor profesora professor rabbi rev reverend seno senor senora senoras senores senorit senorita senoritas
    senorito sgt sinora sir sister sisters sor sr sr/a sr/sra sra sra/sr sras sres srita srs srta srtas twin twins"""
)
"""What stands before a last name."""
