"""What is ordinary at a clinic and in no dictionary, kind by kind: places, agencies, drugs, tests, clipped words."""

from dutytracker.domain.patient_data.words import words_in

TOWNS = words_in(
    """adelanto afghanistan agoura alabama alameda alaska albany alhambra aliso alpine altadena alto alturas
    alvarado amador amharic anaheim anderson angels antioch apple aptos arabic arcadia arcata argentina arizona
    arkansas armenia armenian arroyo artesia arvin ashlan atascadero atherton atlantic atwater auburn avalon
    avenal azusa bakersfield baldwin banning barbara barstow beaumont bell bellflower belmont benicia benito
    berkeley bernardino beverly bishop blackstone blythe bolivia brawley brea brentwood brisbane broadway
    buellton buena burbank burlingame butte calabasas calaveras calexico calimesa calipatria calistoga camarillo
    cambodia campbell cantonese canyon capitola carlsbad carmel carolina carpinteria carson cathedral cedar ceres
    cerritos cesar chestnut chiapas chico chihuahua chile china chino chowchilla chula citrus claremont clayton
    clearlake clinton cloverdale clovis coachella coalinga colfax colma colombia colorado colton colusa commerce
    compton concord connecticut corcoran corning corona coronado corte costa cotati covina crenshaw crescent cuba
    cudahy culver cupertino cutler cypress dakota daly dana danville dari davis delano delaware delhi dinuba
    dixon dorado dorris downey duarte dublin dunsmuir durango earlimart eastvale ecuador elcajon elcentro elm
    elmonte emeryville encinitas encino ensenada eritrea escalon escondido espanol ethiopia etna eureka exeter
    fairfax fairfield farmersville farsi figueroa fillmore firebaugh florida folsom fontana fortuna fowler
    fremont french fresno fullerton galt gardena geary georgia ghana gilroy glendale glendora glenn goleta
    gonzales goshen grande grass greenfield gridley grover guadalupe guanajuato guatemala guerrero gustine haiti
    hampshire hanford hawaii hawthorne hayward healdsburg hemet hercules hermosa herndon hesperia highland
    hillsborough hindi hmong hollister hollywood holtville honduras hughson humboldt huntington huron idaho
    illinois ilocano imperial india indiana indio ingles inglewood inyo inyokern iran iraq irvine irwindale
    ivanhoe jackson jalisco jamestown japan japanese jersey joaquin jurupa kanjobal kansas kentucky kerman kern
    kettleman khmer king kings kingsburg korea korean lafayette laguna lake lakeport lakewood lamont lancaster
    lao laos larkspur lassen lathrop lawndale lemoore lennox lincoln lindsay livermore livingston lodi lomita
    lompoc longbeach loomis losbanos louisiana loyalton lynwood madera main maine malibu mam mammoth mandarin
    manhattan manila manteca maple maricopa marin marina mariposa market martinez maryland marysville
    massachusetts mateo maywood mcfarland mckinleyville mckittrick mendocino mendota menifee menlo merced mesa
    mexicali mexico michigan michoacan millbrae milpitas minnesota mission mississippi missouri mixteco modesto
    modoc mojave mono monrovia montague montana montclair montebello monterey moorpark moraga morelia moreno
    morgan morro murrieta napa nayarit nebraska needles nevada newark newman newport nicaragua nigeria norco
    normandie northridge norwalk novato oak oakdale oakhurst oakland oakley oaxaca obispo oceanside ohio oildale
    ojai oklahoma olive ontario orange oregon orinda orland orosi oroville oxnard pacific pacifica pacoima
    palmdale palms palo panorama paradise paramount parlier pasadena pashto patterson pennsylvania perris peru
    petaluma philippines pico piedmont pine pinole pismo pittsburg pixley placentia placer placerville planada
    pleasant pleasanton plumas plymouth pomona porterville portola portuguese poway puebla punjab punjabi quiche
    ramona rancho redding redlands redondo redwood reedley reseda rialto richgrove richmond ridgecrest ripon
    riverbank riverdale riverside rocklin rohnert rosemead roseville russia russian sacramento saigon salida
    salinas salvador sanger sanjose sanmateo sausalito scotts seaside sebastopol selma sepulveda shafter shasta
    shaw shields sierra signal sinaloa siskiyou solano solvang somali somalia sonoma sonora soquel soto spanish
    stanislaus stanton stockton strathmore suisun sunland sunnyvale sunset susanville sutter sylmar syria taft
    tagalog tahoe taiwan tarzana tehachapi tehama telegraph temecula temple tennessee terrabella terrace texas
    thai thailand thousand tiburon tigrinya tijuana tipton torrance tracy tranquillity trinity triqui truckee
    tujunga tulare tulelake tuolumne turlock tustin twentynine ukiah ukraine ukrainian upland urdu utah vacaville
    vallejo valley venezuela ventura veracruz vermont vernon victorville viejo vietnam vietnamese virginia
    visalia vista walnut wasco washington waterford watsonville watts weed westminster westwood wheatland
    whittier wildomar williams willits willowbrook willows wilshire windsor winters winton wisconsin woodlake
    woodland woodside wyoming yemen yermo yolo yorba yosemite yountville yreka yuba yucaipa yucca zacatecas
    zapoteco"""
)
"""Towns, counties and streets of California, states, countries and languages."""

AGENCIES = words_in(
    """acces access acrobat adobe adp adventista aeries afsp aids alanon alateen alliant alta altamed amanecer
    amazon americorps android anthem asana asante aspiranet aspire athena avatar bayarea beacon bhs blueshield
    boces bonita boystown buhai cahsee calaim calbhbc calfresh caloptima calpers calpia calvcb calvet calviva
    calworks canva canvas carebridge carelogic carelon caridades casa casarosa cashapp catholic catolica
    catolicas catolico cbhda ccah celtic cencal centerstone centro cerner chapman charis chipotle chla choc
    chorus chp chrome cigna cityteam classdojo clever clinicare clinicas coachella coarc communicare comunidad
    concern copilot costco covered crcs credible cristiana cristiano crla crmc crossroads cyfs dadss dcss dennys
    dignity discord dmh docusign dor doxy dpss dragon dropbox dvr ebay edge edgewood elica elwyn emq encompass
    epath epic evicore excel exodus facebook fairmont familias ffa firefox firstfive fiveacres foodbank fortnite
    fredfinch freshstart fsp gateways genoa gmail goodwill google greyhound gsm hacla harborview hathaway
    headstart healthnet healthright herrick hhsa hillsides hillview homebase homeboy homefirst homekey hopeline
    huckleberry humana iehp ihss ikea imagine inbasket inclusa infinite inlandregional innovage instagram ipad
    iphone jewish jfs jobcorps jotform junior kahoot kaiser kedren keystone kinecta kingsview kronos lacada lahsa
    lanterman lausd legalaid libertad lifeline lifelong lighthouse lincare lineage litmos lyft magellan marillac
    maximus mcalister mcdonalds medcor medi medical medimpact merakey mercyhouse messenger metrolink mhals mhrc
    michaels mindpath minecraft molina momentum mycare mychart nami natividad navitus ncadd netflix netsmart
    nextgen nhcs noaa nova nuance omnicare onedrive onenote optum optumrx oscar outlook pacare pacifica
    parentsquare pathpoint pathways paycom paycor paypal pbh penny phoenix pioneer planned pleasantview poverello
    powerchart powerpoint powerschool prado providence psynergy qualtrics quest rady raley rams recovery redcross
    redwood relias remind renaissance resolve riteaid roblox ronald rosewood safari safeway saintagnes salud
    samhsa samsung santerra sarb sata savemart schoology scif sclarc scribe seesaw seis seneca sharepoint
    sierravista simplepractice skype slack smartcare snapchat sncs solano spero spotify stanford starbucks
    starvista subway sunburst sunrise superior surveymonkey sutter swords sycamores synergy target
    targetsolutions tarzana teams telecare telegram tessie theranest therapynotes thrive tiktok tnc trello trumed
    turning turningpoint uber uplift uplink uscis usda usps valleymed vaya venmo veritas victor vista volunteers
    vons walgreens walmart wayfinder webex welligent wellpath wellspace westcare westside whatsapp wic winco
    windows workday wraparound ymca youthbuild youtube ywca zelle zoom"""
)
"""Agencies, payers, shops, and programs for computers."""

DRUGS = words_in(
    """abilify acamprosate acetaminophen adderall adzenys albuterol alprazolam ambien amitriptyline amlodipine
    amoxicillin amphetamine anafranil antabuse aplenzin aripiprazol aripiprazole aristada armodafinil asenapine
    aspirin atarax ativan atomoxetine atorvastatin atropine austedo auvelity azstarys belsomra benadryl benzo
    benztropine brexpiprazole brixadi bunavail buprenorfina buprenorphine bupropion buspar buspirone butrans
    caplyta carbamazepine cariprazine carvedilol catapres celexa chantix chlorpromazine citalopram clobazam
    clomipramine clonazepam clonidine clozapina clozapine clozaril cobenfy cogentin concerta contrave cotempla
    cymbalta dalmane daytrana depakote desipramine desvenlafaxine desyrel dexedrine dexmethylphenidate
    dextroamphetamine dextrostat diazepam diphenhydramine disulfiram divalproex donepezil doxepin duloxetina
    duloxetine dyanavel effexor elavil emsam escitalopram eskalith esketamine estazolam eszopiclone evekeo exxua
    fanapt fentanyl fetzima fluoxetina fluoxetine fluphenazine flurazepam fluvoxamine focalin gabapentin
    gabapentina geodon guanfacine halcion haldol haloperidol hetlioz hidroxicina hydroxyzine ibuprofen ibuprofeno
    iloperidone imipramine inderal ingrezza insulin insulina intuniv invega isocarboxazid jornay kapvay keppra
    ketamine klonopin lamictal lamotrigina lamotrigine latuda lexapro librium lisdexamfetamine lisinopril lithium
    lithobid litio lorazepam losartan loxapine lumateperone lunesta lurasidone luvox lybalvi marplan melatonin
    melatonina memantine metadona metformin metformina methadone methylin methylphenidate metoprolol minipress
    mirtazapina mirtazapine modafinil mounjaro mydayis naloxona naloxone naltrexona naltrexone namenda narcan
    nardil navane neurontin niravam norpramin nortriptyline nuedexta nuplazid nuvigil olanzapina olanzapine
    oleptro omeprazole orap oxazepam oxcarbazepine oxycodone ozempic paliperidone pamelor paracetamol parnate
    paroxetine paxil perphenazine perseris phenelzine pimozide pramipexole prazosin prazosina pregabalin pristiq
    prolixin propranolol provigil prozac qelbree quetiapina quetiapine quillivant quviviq ramelteon relexxii
    remeron requip restoril revia rexulti risperdal risperidona risperidone ritalin rozerem rykindo saphris
    sarafem savella semaglutide serax seroquel sertralina sertraline serzone silenor sinequan sonata spravato
    stelazine strattera sublocade suboxone subutex surmontil symbyax synthroid tegretol temazepam tenex
    thiothixene thorazine tofranil topamax topiramate tramadol tranylcypromine trazodona trazodone triazolam
    trifluoperazine trileptal trintellix tylenol uzedy valbenazine valium valproate valproic venlafaxina
    venlafaxine versacloz vibryd viibryd vilazodone vistaril vivactil vivitrol vortioxetine vraylar vyvanse
    wegovy wellbutrin xanax xarelto xelstrym zaleplon zenzedi zepbound ziprasidone zoloft zolpidem zonegran
    zubsolv zulresso zurzuvae zyprexa"""
)
"""Drugs, by both of their names, in both languages."""

TESTS = words_in(
    """adhd adir adis adlerian ados agoraphobia aims alexithymia anhedonia anorexia asam asperger asq asrs atq audit
    autism bai barkley barona basc bayley bdi beck behavioral bender binge biofeedback bpd bprs brainspotting
    brief bsl bulimia caars cadss cans caps cars catatonia catq cbcl cbt cdi cdrs cft codependency cognitive
    columbia conners copm countertransference cpt cptsd crafft craft cssrs ctq cudit cyclothymia dass dast days
    dbt delis denver des dsm duss dysphoria dysthymia eat ecbi echolalia edeq efax eft emdr encopresis enmeshment
    enuresis epds erq euthymia euthymic exposure eyberg faces fagerstrom fft floortime gad gaf gars gestalt
    goldberg gottman greenspan hama hamd hamilton hcr hedis hesi holmes honos hypomania hypomanic iat ies ifs
    incredible interviewing ipt isi kaufman kbit kiddie leiter level locus lsas lsi madrs malingering maoi mast
    mbct mbi mbsr mchat mdd mdft mdq mecca michigan millon mindfulness mini mmpi mmse moca motivational mst
    mullen mutism narrative neo nepsy neurodivergent neurofeedback neuropsych neurotypical niaaa nichq nih
    nurtured oasis ocd ocds ohio oqm pai panas panss parca parentification pcit pcl pcptsd peabody pedsql
    perseveration phq pica piers prodromal psc psqi pss pswq psychodrama psychoeducation psychosis ptsd qids
    raads rads rbans rcmas rey rogerian rorschach rumination sads safety sandplay sandtray satir sbirt scared
    schizoaffective schizophrenia scid scl scoff sdq seeking sensorimotor sfbt sipe slums snap snri somatic
    somatization srs ssis ssri stai staxi suds tat tdah tept tesi tfcbt theraplay tics toc toni tourette tova
    trails transference trauma triangulation trichotillomania triple tscc tscyc ucla vanderbilt vineland vispdat
    wais wechsler wender whodas whoqol wiat wisc woodcock wppsi wrat wsas ybocs ymrs zung"""
)
"""Tests, ways of treatment, and what is treated."""

CLIPPED = words_in(
    """abt accomm acct acctg addl addr admin adol advis aft agcy amb amt annually ans apolog appl appld appr approv
    approx apptd appvd aprob argh arq arr arrang asap asgn asis asmt assess assmt assoc asst attn atty attys aud
    aut auths autom autoriz avail avg avid ayy backpack badge badges bal bcz bday beh behav berrinche berrinches
    bhv biennial bip biz bldg brkfst bsmt bsp btw btwn bus caaspp calc cald calib canc cancel capt carpool caseld
    cbo cbt ccd cert certif ces chatline chg chk chkd chrg cit clin clinic cln clr cmte cntr cob coll collat
    collats comm commun comp compl compld comunic concl cond conf confid confirm congrats cons consent consol
    consult consv cont contd contr contratransferencia conv convo coord coords copd copier corr couns crt ctr
    cump curr cust dau dbl dcd dcing decl def del deliv dep depr dept depto desp det dev diag dif diff dir direc
    disab disch disp dispo dist distrib div dlls dlrs dls doc docs docu dom dotphrase dropdown dup dur econ educ
    eff eld elec eleg elem elig elpac emerg emp empl enc encl enf eng engmt enr enrl ent entr env eod eom eow eoy
    equip ermhs erms esc esp est estab esy eval evals eve exam exc exec exp expl expte expulsion ext fac facil
    facilitator fam fape farm fax fba fca fec fech fed fin firm flia fml fmly fob fol foll form fri frm ftr fuh
    fut fwd fyi gate gen gov govt grad gral grd grr guard gvt hab haha hahaha headset headstart hedis hehe
    helpdesk helpline highschool hist hld hol homeroom hosp hotline hotlines hrg hrly hrs hsg hskp hyp idea ident
    idk iep ieps ifsp imm immed imo imp impr improv inact inbox inboxes inc incl incld ind indiv inf info ing ini
    init inj inpt inq ins insc inst instr insur int interp interv intro inv invest invol irr isp jaja jajaja jeje
    jueg juv keycard kinder kindergarten kindergartner lab lang laptop laptops lea lic lien lim liq listserv lit
    lla llam lng loc lockbox locn login logins lol lre lst ltd ltr ltrs lun macro macros mag maint man mand
    manifestation manip mar marr mat max mcal mcd mcr med meds meh mens mes mgmt mgr mgrs mid middle miem mier
    mierc mil mileage min mins misc mob mod mon morn mos mtg mtgs mtra mtro mult mvd namas natl nec neg neur nite
    nom nomas nope norm nota notif nov npa nps nrsg ntp num nvo nxt obj obs occ occas oct odometer ofc ofcr off
    offboarding ofic okay okey omg onboarding opp opt orient orig otr outpt outrch ovr pac pal pap parc parking
    passcode passwords paystub paystubs pcard pckt ped pedi peds pend per perf perm pers pgs pharm phew phys pkg
    pkt pls plz pmt pmts pol pos poss post pqe pref preg prek prelim prep pres presc preschool preschooler prev
    prim princ printer priv prob prof profa profe prog proj prom prov provs prox prt psic psico psiq psy psyc
    psych psychoed psychoeducational pte ptes ptnr pub pued pues pwn pymt qtr qty quarterly ques quest rcpt rcv
    rcvd readm reag reassess rec recd receipts recep recert recess recom recomm recon reconn recs red reenv ref
    refd reg rehab reimb reimbursement rel relat reloc rem remind renew rep repl rept req reqd reqs res resch
    resched resid resp rest restr ret retd reun rev revd rfl rideshare rpt rpts rsp rtn rtnd sab sarb sat satis
    savethedate schd sched schl sci sdc sec sect sem sep sept serv ses sesion sess sev shd shel shltr shredder
    sib sibs sig sigs sit smartphrase smartphrases smh soc sol solic spch spec specs sped spkr sst ssts sta stab
    staf stat std stmt strat struc stud subj subm submtd subst suff sugg summ sup supe superv supp suppl surv
    susp suspension svc svcs sxs sym sys tach tam tbh tbl tch tchr tchrs techn tel telf temp term thanx ther
    therap thru thur thurs thx til timecard timecards timesheet timesheets tkt tmb tmbn tmrw tmw toner tonite tot
    toy tpo trab trabaj traj tram trans transf transl transp transpo trat trd tri triennial triennials trmt trng
    truancy tto tues twp tysm ugh ult unavail univ unk unsched upd updt urg username util vac var veh ver verif
    vie vier vig vis vispdat voc voicemails vol vols vta warmline warmlines wds webcam wed whew wkbk wkd wkend
    wkly wknd wkr wkrs workstation wrk wrkr wrkrs wrksht xfa xfavor xfer xfr xtra yay yest yrly yrs yup"""
)
"""Words that are clipped in notes, in both languages, and what schools and offices say."""

AT_WORK = TOWNS.union(AGENCIES, DRUGS, TESTS, CLIPPED)
