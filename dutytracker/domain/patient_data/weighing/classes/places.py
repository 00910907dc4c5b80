"""Words for places, and for bodies that have some."""

from dutytracker.domain.patient_data.words import words_in

BODIES = words_in(
    """academia academias academies access-line accessline aco acos act-team actteam adoption-agency adoptionagency
    adult-school adultschool afterschool-program agcy agecy agencia agencia's agencias agencies agency's agencys
    agensia agncia agncy alberge albergue's albergues alcaldia alcaldias alf alfs anexo anexos arf arfs asegransa
    aseguradora aseguradoras aseguransa aseguranza aseguranzas aseguranzas' asilo asilos aso asociacion
    asociaciones asos assn association associations ayuntamiento ayuntamientos b&c b&cs b/c's bachillerato
    bachilleratos bakery banco bancodecomida bancos bank's banks barbershop barbershops biblioteca bibliotecas
    bisnes biz bloodbank bnc board board&care board's board-and-care boardandcare boards bodega bodegas botica
    boticas bsns bufet bufete bufetes buisness bureau bureaus busines business businesses bussiness cafe cafes
    call-center call-centers callcenter callcenters campuses capilla capillas carcel carceles care-team careteam
    carniceria carnicerias carrier carriers casa-hogar casahogar casino casinos catedral catedrales cathedral
    cathedrals cbo cbo's cbos ccu ceneter center's centers' centr centres centrito centro's centro-comunitario
    centros chapels charity charter-school charterschool childcare chruch church's churche churches city-hall
    cityhall clinc clinca clinic's clinica's clinicaa clinicas clinics clinika clnc clnic clubhouse clubhouse's
    clubhouses cmhc cmhcs cntr cntrs cnty coalitions coe coes cole colegios colejio coles college's colleges
    comandancia comandancias comisaria comisarias comision comisiones comite comites comittee commision commission
    commissions committee committees community-center communitycenter compania compania's companias companies
    company company's condado condado's condados congreg congregacion congregaciones congregation congregations
    consulado consulados consulate consulates consultorio consultorios consultrio continuation-school
    continuationschool convento conventos corp corporacion corporaciones corporation corporations corporativo
    corps correccional correccionales corte corte's council councils councils' counties county's court's
    courthouse courthouses courtroom courtrooms courts courts' credit-union creditunion crisis-line crisis-lines
    crisisline crisislines crt crtp csoc csu csus ctr ctr's ctrs cty cuartel cuarteles da's-office dasoffice
    day-care day-program day-tx daycare daycare's daycares dayprogram daytx defensoria defensorias delegaciones
    departamento departamentos departamneto departement department's departmento departments departmt dept's
    deptmt depto deptos depts despacho despachos despachos' detention detention-center detox detoxes detx
    dispensaries dispensario dispensarios dispensary dist distr district's districts distrito distritos division
    divisions dpto dpto's dptos drop-in drop-in-center dropin dropincenter drugstore drugstores embajada embajadas
    embassies embassy emergency-room emergencyroom empresa empresa's empresas enfermeria enfermerias equipo
    equipo's equipos er er's er/ed ers escuela's escuelas escuelita escuelitas escula eskuela estancia-infantil
    estetica esteticas esucela fabrica fabricas fac facilites facilities facility facility's faciltiy facilty facs
    factories factory facultad familyresourcecenter farmacias farmacy farmasia fccs fdn ffa ffa's ffas firm firm's
    firms fiscalia fiscalias food-bank food-banks food-pantry foodbank foodbanks foodpantry foster-agency
    fosteragency fosterfamilyagency foundations fqhc fqhcs frc frcs front-desk frontdesk fsp fsps fundaciones gh
    ghs gimnasio gimnasios gobierno gobiernos grocery group-home group-homes group-practice grouphome grouphomes
    grouppractice grp-home grphome guarde guarderia guarderia's guarderias guarderias' guardes gurderia gym gyms
    halfway-house halfwayhouse head-start headquarters headstart health-plan health-plans healthplan healthplans
    helpline helplines high-school highschl highschool hlthplan hmo hmos hopital hosp hosp's hospial hospice
    hospices hospicio hospicios hospise hospisio hospital's hospitales hospitals' hospitl hospitla hospitlal hosps
    hospt hosptial hosptl hotel hoteles hotels hotlines housing-program hq hqs hs hsp hsptl icu icus iglesa
    iglesia's iglesias imaging-center imd imds infirmary inpt-unit inptunit ins institucion instituciones
    instituto's institutos insur insurace insurance insurance's insurances insuranse insurence insurer insurers
    internados iop iops ip-unit ipa ipas ipunit irtp jail's jails jardin-infantil jardindeninos jhall jhs jobsite
    jobsites jr-high jrhigh juniorhigh juv-hall juvenile-hall juvhall juvi juvie juvihall juvy juzgado juzgados
    juzgados' kinder kindergarden kindergarten klinica laboratories laboratorio laboratorios laboratory laundromat
    laundromats lavanderia lavanderias law-firm law-firms lawfirm lawfirms lea leas legal-aid legalaid libraries
    liceo liceos llantera lock-up lockup malls manicomio manicomios maquila maquiladora maquiladoras maquilas
    marqueta marquetas mco mcos mcot mcp mcps mcrt med-clinic medclinic mercado mercados mhp mhps mhucc
    middleschool midschool migracion ministerio ministerios ministry mobile-crisis mobilecrisis mosque mosques
    motel motels mso msos municipio municipios negocio negocios ngo ngos nicu non-profit non-profits nonprofit
    nonprofits nonpublic-school npa npas npo npos nursing-home nursing-homes nursinghome ofc ofcs offc offic
    office's offices ofi ofice oficina oficina's oficinas oficna ofis ofisina ofisinas ofna ong ongs op-clinic
    opclinic orfanato orfanatos orfelinato org org's organisation organisations organismo organismos organizacion
    organizaciones organization organization's organizations orgnization orgnztn orgs orgz osc ospital ospitales
    pabellon pabellones panaderia panaderias panel panels parish parishes parole parroquias patronato patronatos
    payer payers payor payors pd's-office pds peer-center peluqueria peluquerias penitenciaria penitenciarias
    pharmac pharmacies pharmacy's pharmcy php phps picu placement-agency planes plans police-dept policedept
    policestation politecnico porgram ppo ppos pre-school precinct precincts preescolar preescolares prek prepa
    preparatorias prepas preschool preschools prgm prgma prgms prgrm primarias prision prisiones prison's prisons
    private-practice privatepractice probation probation's procuraduria procuradurias progama program's programa
    programa's programas programita programme programmes programs programs' progrm prorgam psych-er psych-hosp
    psych-hospital psych-unit psych-ward psycher psychhosp psychhospital psychospital psychunit psychward
    pubdef-office rcfe rcfes rcl reclusorio reclusorios refuge refuges refugio refugios regional-center
    regionalcenter registry rehab's rehabs rehb residencia residencial residenciales residencias residental
    resource-center resourcecenter restaraunt restaraunts restaurant restaurante restaurantes restaurants
    restaurants' restoran restorante resturant resturants rhc rtc rtcs rtf rtfc rtfs safe-house safehouse salon
    salons sanatorio sanatorios sch sch-dist schl schol school's school-board school-district schoolboard
    schooldistrict schools' schs scool secu secundarias segurosocial selpa selpas seminary senior-center
    seniorcenter servicios shcool shelter's shelters sheltr sheriff-dept sheriffs-dept shltr shops sindicato
    sindicato's sindicatos skool skul slh sln snf snfs sober-living sober-livings soberhouse soberliving
    soberlivings sped-dept stationhouse store store's stores strtp strtps sucursal sucursales supermarket
    supermarkets supermercado supermercados synagogue synagogues taller talleres taqueria taquerias task-force
    taskforce team team's teams temple temple's temples templo templo's templos thp-plus thpp thpplus tienda
    tiendas tiendita trade-school tradeschool transitional-house treatmentteam tribunal tribunales tribunals
    tx-team txteam ucc uccs uni unidad unidades union's unis unit's units univ univeristy universidades
    universities universty urgent-care urgentcare ward ward's wards warehouse warehouses warehse warm-line
    warm-lines warmline warmlines wellness-center wellnesscenter wharehouse workplace workplace's workplaces
    worksite worksites yglesia yonke youth-center youthcenter"""
)
"""Kinds of workplaces, offices and programs."""

AGENCIES = words_in(
    """211 211la 7-11 7-eleven 7eleven 988 988's 99cent aa aa's aadap aamft ac-transit acadia acadia's acbh acbhcs
    accessmh accessparatransit aclu acoa actransit adventist adventist's adventisthealth aegis aegis's aetna
    aetna's ahs al-anon ala-teen alameda-alliance albertsons almafamily almafamilyservices alpha-project
    alphaproject alsana alta's alta-bates alta-med alta-regional altabates altacaliforniarc altamd altamed's
    altaregional altmed alum-rock alumrock amanecer's amazon's amergis americorp amtrak amwell anaheimglobal
    anthem's apctc apctc's apcts apd apla apla's applecare aps aps's armc armc's asianhealth aspiranet's at&t
    atascadero atf augustus-hawkins augustushawkins auhsd aurora-charter auroracb auroracharter auroracharteroak
    auroradsd auroravista ausd availity aviva aviva's avuhsd avusd baart baartdr bacs bacs's baker-places
    bakerplaces bamboohealth banamex bancomer bay-area-art baymark bayviewbh bbbs bbs bbs's bcbs beacon's
    behavioralmed benefitscal best-buy bestbuy bet-tzedek betterhelp betty-ford bettyford bettyford's bettzedek
    betzedek bgc bgca bhc-alhambra bhcalhambra bhcip bhcs bhrs bhs's bhsa bhsinc bhssa bienvenidos bigbrothers
    bluecross boeing bofa bonita-house bonitahouse boostmobile boysgirlsclub bpd brightlife brightline
    brownandtoland bsc buckelew buckelew's bumble burgerking busd buttebh c-iv cal-fresh cal-mhsa cal-optima
    cal-vet cal-works calaim's calaim/ecm calbridge caleqro calfresh's calhfa calhope calhr call-the-car
    callthecar calmhsa calmhsa's caloptima's calpers' calpoly calsaws calstate calstrs caltrain caltrans calwin
    calworks's camft camft's caminar caminar's canyon-ridge canyonridge canyonridgehosp capi carecen carecen's
    carefirst carelon's caremark carf carf's carlsjr casa-pacifica casaesperanza casapacifica casapacifica's
    casapalmera casasolana cathcharities catholic-charities catholiccharities cbas cbp ccap ccbh ccbhs cchp ccrc's
    ccsf cdcr cdcr's cdss cdu cedars cedars's cedars-sinai celebrate-recovery celebraterecovery centene
    center-point centerfordiscovery centerpoint centralstar centralstarbh cerebral's cfs cfs's cgc champva
    charter-oak charteroak chatgpt chcm child-net childguidance childnet childnet's chirla chla's choc's chocs
    chomp chp's cibhs cigna's cjusd clarematrix clinica-oscar-romero clinicaromero clinicasdelcamino
    clinicians-gateway clsepa cmips collegehosp collegehospital comcast comfortkeepers communityactionmarin
    communitybh communityhosp communitymed communityregional communityresearch comprehensive-ys compsych conard
    cordilleras cordilleras's costco's covered-ca coveredca coveredcalifornia cpmc cps cps' cps's craigslist
    crestwood crestwood's crestwoodsac crf crf's cri-help cri-help's crihelp crisis-text-line crisistextline
    crittenton crittenton's crla's csbh csbhs csh csh's csmc csu-ets csuf csula csulb csun cusd cvrc cvs cvs'
    cvs's cvs/walgreens cvusd cwlink cws cws's cws/cms cwscms cysf dbh dbh's dcf dcfs dcfs' dcfs's dcsf dcss's dds
    dds's dea del-amo delamo delamo's denny's dfc dfcs dhcs dhcs's dhhs dhs dhs's dial-a-ride dialaride
    didi-hirsch didihirsch dif dif's dignity-health dignityhealth dignitymoves disabilityrights discoverymood
    disney disneyland dmc-ods dmcods dmh' dmh's dmv dmv's dollartree dominicanhosp dominos doordash doorofhope
    dor's doxy's doxyme dph dph's dpss's drcal drchrono dsh dsh's dwp early-start earlystart ebac ebac's ebcrp ebt
    echart edd edd's edelman edelman's edgewood's edgewoodcenter edgwood egusd el-camino el-hogar el-nido elac
    elac's elarc elcamino elhogar elnido elnidofc elsuper emqfamiliesfirst emqff encinas enki enki's ettie-lee
    ettielee evernorth evolve-tx evolvetx exceptionalparents exodus's exodusrecovery express-scripts
    expressscripts exym facebook's facetime facetime's facey faceymg familycarenetwork farnorthern father-joes
    fatherjoes fathersjoe fb fbi fbi's fcdbh fcni fdbh fedex felton felton's first-5 first5 five-acres flrc
    foodmax foodmaxx foodsmaxx foothilltransit fpd frankdlanterman fred-finch fremonthospital fresnopd fresnostate
    fullertoncollege fusd fusd's gardnerfcc gateways' geico genesight genoa's genomind ggrc gmeet goldcoast
    goldcoasthp good-sam goodrx goodsam goodsamaritan goodwill's google's googlemeet gotomeeting grindr grossmont
    grubhub gusd hacola harbor-ucla harborrc harborregional harborucla hathaway's hathaway-sycamores haven-hills
    havenhills hazelden head-start headspace headway health-net health-right healthcarepartners healthright360
    healthyfamilies help-me-grow helpmegrow herbalife heritage-oaks heritagemed heritageoaks heritageoakshosp
    heritageprov hhs hhsa's hill-physicians hillmont hillmont's hillphysicians hillsides' hims hlpusd hnet hoag
    hoag's home-depot homeboyind homeboyindustries homedepot hopics hopics's hotmail house-of-ruth houseofruth hpd
    hpsj hpsm hr360 hrsa hsa hsa's hss hud hulu human-options humanoptions humboldtdhhs huntingtonhosp ibhis
    icanotes icloud iehp's ifr ig ihhs ihop ihss's ilrc immdef immigrantdefenders impacthouse imss in-n-out
    inland-regional innout insta instacart interfacecfs interval-house intervalhouse intuit irc irc's irs irs's
    issste iusd jack-in-the-box jackinthebox jcaho jcaho's jcpenney jenesse jenesse's jenessee jfcs jfcs's jfs's
    jfsla jfssd jgp jgpp job-corps jobcorp john-george john-muir johngeorge johngeorge's johnmuir johnmuir's
    joint-commission jusd jvs jvs's jwch jwch's kaiser's kaisr kaizer kareo kasier kaweah kaweah's kaweahhealth
    kbhrs kccd kcsos kcusd kdmc kedren's kedrin kern-medical kernbh kernbhrs kernmedical kernrc kfc kheir
    kings-view kingsview's kipu kmart kooth kp kpnc kpsc kusd la-care la-clinica labcorp labcorp's lac-dmh lac-usc
    lac/usc lacare lacc lacda lacdmh lacdmh's laclinica lacoe lacoe's lacsapc lacusc lacusc's ladwp
    lafamilyhousing lafh lafla lafla's lafoodbank lageneral lagh lahsa's lapd lapd's larkinstreet las-encinas lasd
    lasd's lasencinas lasmhc lauras-house laurashouse lausd's lavc lbcc lbpd lbusd lbusd's lcdlr leroy-haynes
    lgbtcenter libertana lifeworks liheap linkedin llu llubmc lockheed logisticare lomalinda lomalinda's lowe's
    lowes lpch lss lssc lssnorcal lulac luminello lutheransocial lyft's lyra magellanrx marinhhs marjaree
    marjaree's marshalls mary-k marybk maryvale maryvale's mcalisters mcavhn mcbh mcbhd mcbhs mcdonald's
    mcdonalds's mcds mckinley mckinley's mcrt's mdlive mdusd medcal medi-cal medi-cal's medi-cal/medicare
    medi-calrx medi-medi medicaid medicaid's medicaid/medi-cal medicalrx medicare medicare's medimedi medmark
    medpoint mendobhrs mentalhealthurgent mercygilbert mercysj meritage mesa-vista mesavista mesavista's metro-sh
    metrolink's metropcs mfi mfirecovery mha mha's mha-la mhala mhamarin mhasf mhav mhn mhsa mhsa's mhsinc
    mhsinc's mhsoac micop midnightmission mills-peninsula millspeninsula mlk mlkch modern-health modernhealth
    modivcare molina's monarchhc monte-nido montenido ms-teams mssp msteams mt-sac mtsac multiplan muni musd
    myavatar myevolv mymeds mymiis naacp nami's namila namioc namiwalks nar-anon naranon nasw nasw's ncsj
    neighborhoodhouse new-vista newdirections newport-academy newport-bay newportacademy newportbay newvistabh
    nivano nlacrc nlacrc's nlmusd nlsla nmusd nordstrom northgate northrop novantx nurx oasis-ets oasisrehab ocde
    ochca ocpc ocpd ocsd ocsd's octa octa's offerup olive-crest olive-view olive-view's olivecrest oliveview
    omnilife omnitrans onlyfans opcc opcc's opd optimistyouth option-house optionhouse optum's optum-sd optumcare
    optumsd ousd ousd's ovmc pacific-clinics pacificclinics pamf pamf's paradigm-tx paradigmtx paradisevalley
    paratransit partnershiphp pathpoint's patton patton's peacecorps peaceoverviolence penny-lane pennylane
    peoplesconcern permanente pert petco petsmart pfl pg&e pge pharmerica phoenix-house phoenixhouse
    phoenixhouse's pillpack pmrt pmrt's pmrts pomonavalley popeyes postmates procentive progressfoundation
    prospectmed prototypes psychologytoday psychtoday publiccounsel pusd pusd's pvmc pvusd qualcomm qualifacts
    questdiagnostics questdx questlabs rady's radys raleys ralphs ramsinc ranchola raytheon rcdmh rceb rchsd
    rchsd's rcoc rcoe red-cross reddit regalmed regionalcenter rescue-committee resnick resnick's ringcentral
    rio-hondo riohondo rite-aid rite-aid's riteaids river-oak riveroak riveroak's rop royaletherapeutic rpd rso
    ruhs ruhs-bh ruhsbh rula rusd sac-pd sacdbhs sacpd safeway's salvation-army salvationarmy salvationarmy's
    salvos samhsa's sams-club samsclub samtrans santaclaravmc sapc sarc sausd sausd's sav-on savon sbcss sbcusd
    sbdbh sbpd sbsd sbux sccbhs sccmh sce scfhp scripps scripps's scso scusd scvmc scvusd sdcbhs sdcoe sdg&e sdge
    sdi sdpd sdrc sdso sdsu sdusd sdusd's sec8 secondharvest section-8 section8 securitas seiu seiu2015
    sempervirens sempervirens's senaca seneca's sephora sfaf sfdph sfgeneral sfgh sfha sfhp sfpd sfsu sfusd
    sfusd's sfvcmhc sfvcmhci sg/prc sgprc sharpmesa sharpreesstealy shelterpartnership sierra-vista sierraforever
    sierravistahosp silverlakemc sinai sjcbhs sjpd sjsu slarc slmc slobh slobhd smart&final smart-recovery
    smartrecovery smbhrs smchealth smud socalgas soluna sondermind sovereignhealth sovhealth spd spiritt spiritt's
    spring-health springhealth ssa ssa's ssdi ssg's ssgs ssi ssi/ssdi st-agnes st-francis st-joes st-johns st-jude
    st-mary st-vdp st-vincent-de-paul st-vincents stanford's stanfordhome stanfordsierra star-view star-view's
    star-vista starbh starbhg starbucks's starview starview's starvista's state-farm statefarm stater-bros
    staterbros staters stfrancis stjoes stjohns stjohns-chc stjoseph stjude stmary stmarys straighttalk stvdp
    stvincents suicidepreventionlifeline sunny-hills sunnyhills susd sutter's svdp sycamores' t-mobile taco-bell
    tacobell talkspace tanf tarzanatc tcmh tcrc tcrc's team-rubicon teen-challenge teenchallenge telacare teladoc
    tele-care telecare's telemundo tellecare tesla tesla's theraplatform therapyportal tik-tok tinder tjmaxx
    tlccfs tmha tmha's tmobile tpcp transitions-mh transitionsmh trevorproject tri-city tri-city-med tri-counties
    tri-west tricare tricity tricounties triwest ttc ttc's turbotax turningpoint's tusd twinrivers twitter u-haul
    uber's uber-eats uber/lyft ubereats ubh ucd ucd's ucdavis uci uci's ucimc ucla ucla's ucr ucsd ucsd's ucsf
    ucsf's uhaul uhc ulta unhcr unionrescue unitedhealth unitedhealthcare unitedway univision uplift's uplift-fs
    upliftfs uplifthfs ups's urm us-vet us-vets usbank usc usc's uscis's usvets va va's vaglahs valant
    valley-childrens valleychildrens valleymountain vamc vamc's vasdhs vavets vba vcb vcbh vchca vcmc vcp vcso
    vcss vcss's vdm venicefamily venicefc verizon vet-center vetcenter veteransaffairs vethealth veyo vfw vfw's
    vha victims-of-crime victorcss visionsunlimited visitingangels vista-del-mar vista-mar vistadelmar
    vistadelmarhosp vistamar vmc vmc's vmrc vocp vons' vpd vsee vta vusd wal-mart waldenhouse walgreen walgreen's
    walgreens' wallgreens walmart's wasap watsapp wccc wcchildrens wccusd weaveinc weingart weingart's wellcare
    wellpoint wells-fargo wellsfargo wellspace's wendy's wendys westcare's westernmedical westside-fs whatsap
    wic's wlava wlavamc wmca woundedwarrior wtlc wwp xfinity yahoo ymca's ymcasd ywca's zocdoc zoom's zsfg zsfgh"""
)
"""Agencies, insurers, hospitals, shops and software by name."""

REGIONS = words_in(
    """acajutla acambaro acampo acaponeta acapulco acateco afgana afgano afghan afghans africa african
    african-american africana africanamerican africano africanos africans afro-american afro-latino afroamerican
    afroamericano afrolatina aguadulce aguaprieta aguascalientes ahuachapan ajijic akateko alamitos alaskan
    albania albanian albuquerque alcatraz alemana alemania algeria alicante ameca america american americana
    americanas americano americanos americans americas amuzgo amuzgos anchorage andalucia andaluz andaluza
    angeleno angelenos angeles anglo anglos anglosajon antelope antilles apache apatzingan apopa appalachia
    applevalley arab arabe arabes arabia arabs arandas arequipa argentinas argentine argentinian argentino
    argentinos arizonan arleta armenians armenio arrowhead asia asian asian-american asians asiatica asiatico
    asiaticos asturias asuncion atlanta atlantida atlixco atotonilco atoyac australia australian austria autlan
    awakateko aymara ayutla azerbaijan azoyu bahamas baja bajacalifornia bajio bako balboa baltimore bangladesh
    bangladeshi barbados barcelona barquisimeto barranquilla barrio barriologan bay-point bayamon bayarea baypoint
    bayview beijing belarus belgium belicena beliceno belize belizean bengali berlin bigbear biggs bilbao biola
    bisaya blackhawk blasian bloomington bluefields bodega bogota boise bolivian boliviana boliviano bolivianos
    bolivians bonsall boonville boricua boricuas borinquen boron boronda borrego bosnia bosnian boston
    boyleheights brasil brasilena brasileno brasilenos brazil brazilian brazilians britain british bronx
    brownsville buenapark buenosaires bulgaria bulgarian burma burmese buttonwillow caborca cachanilla cachanillas
    cahuilla cajeme cakchiquel cali calif california californian californians camaguey cambodian cambodians
    camboyano cambria cameroon campeche canada canadian canadians canadiense canadienses cananea canarias cancun
    canoga canton canyoncountry capistrano caracas cardiff caribbean caribe caribena caribeno carmichael carolinas
    cartagena caruthers casasgrandes castaic castellano castilian castrovalley castroville catalan catalonia
    cataluna catalunya catracha catracho catrachos caucasian caucasians cayucos cdjuarez cdmx cebuano ceiba
    centralamerica centralamerican centralvalley centroamerica centroamericana centroamericano centroamericanos
    chalatenango chamorro chamoru chapala chapin chapina chapines chatino chatinos chatsworth chemehuevi cherokee
    chicago chicana chicanas chicano chicanos chicanx chihuahuense chilanga chilango chilangos chilean chileans
    chilena chileno chilenos chilpancingo chimaltenango chinandega chinanteco chinas chinatown chinese chinos
    chiquimula choctaw chol cholula choluteca chontal chualar chuj chulavista chumash cincinnati citrusheights
    cityheights ciudadguzman ciudadjuarez clairemont clarita cleveland coahuila coatzacoalcos coban cochabamba
    cojutepeque colima colombian colombiana colombianas colombiano colombianos colombians comayagua comitan
    compostela congo congolese copala copan coptic corea coreana coreano coreanos coronadelmar cosala costamesa
    costarica costarricense costarricenses covelo coyoacan coyuca creole crescenta crestline criollo croatia cuban
    cubana cubanas cubano cubanos cubans cucamonga cucuta cuernavaca cuicateco culiacan culvercity cupeno
    cuscatlan cusco cuzco dakotas dallas dalycity danapoint danish dc delmar delpaso denair denmark denver detroit
    df diamondbar disneyland dominican dominicana dominicanas dominicano dominicanos dominicans downtown dtla
    dubai duranguense dutch eaglerock eastbay eastcoast eastla eastlos ebonics ecatepec echopark ecuadorian
    ecuadorians ecuatoriana ecuatoriano ecuatorianos edomex eeuu egipcio egipto egypt egyptian egyptians ejutla
    elcerrito elfuerte elk-grove elkgrove elpaso elrio elsalvador elsegundo elsereno elsinore elysian embarcadero
    empire england english eritrean escuinapa escuintla espana espangles espanola espanolas espanoles
    estadosunidos estadounidense estadounidenses estonia etchojoa ethiopian ethiopians etiopia etiwanda europa
    europe europea european europeo euskera extremadura fairbanks fairoaks fallbrook ferndale fiji fijian fil-am
    filam filipina filipinas filipino filipino-american filipinos finland firestone flagstaff floridian florin
    foothillranch foresthill fortbragg fountainvalley france francesa francia frenchcamp fresnillo fruitvale
    gabacha gabacho gabachos garberville gardengrove garifuna garifunas gaza germans germany ghanaian glassell
    glenavon grass-valley grassvalley greece greek greenacres greenville gringa gringo gringos groveland
    guadalajara guam guamanian guamuchil guantanamo guarani guasave guate guatemalan guatemalans guatemalteca
    guatemaltecas guatemalteco guatemaltecos guayaquil guaymas guerneville guerrerense gujarati guyana habana
    haciendaheights haitian haitiana haitiano haitianos haitians halfmoonbay hanoi harborcity havana hawaiian
    hawaiians hayfork hebrew hermosillo hialeah hidalguense highgrove highlandpark hillcrest hilmar hinkley
    hispana hispanic hispanics hispano hispanos honduran hondurans hondurena hondurenas hondureno hondurenos
    hongkong honolulu hoopa hopi houston huajuapan huasteco huatabampo huatulco huehue huehuetenango huetamo
    huichol hungarian hungary hunterspoint huntingtonbeach hupa i-10 i-5 i10 i405 i5 ibiza idyllwild igbo iguala
    ilopango imperialbeach incline indian indians indias indigena indigenas indigenous indios indonesia indonesian
    inglaterra inglesa inglish inland inlandempire intibuca ione iowa irak irani iranian iranians irapuato iraqi
    iraqis ireland irish irlanda islander islanders islavista isleton israeli italia italian italiana italiano
    italians italy iu-mien ixil ixtapa ixtlan izabal izalco iztapalapa izucar jacumba jalapa jaliscience
    jalisciense jalpa jamaica jamaican jamaicans jamaiquino jamul japon japones japonesa jinotega jiquilpan
    jordanian juchipila juchitan juquila jutiapa juxtlahuaca k'iche k'iche' k-town kabul kanjobales kaqchikel
    karuk kearny kelseyville kensington kenyan kernville keyes kiche kichwa kingsbeach knightsen koreans koreatown
    ktown kumeyaay kumiai kuwait labarca lacanada laceiba lacosta lacounty ladera ladina ladino ladinos
    lagunahills lagunaniguel lajolla lakeisabella lakeside lakota lalibertad lalima lamesa lamirada laotian
    laotians lapalma lapaz lapuente laquinta laredo lasvegas latina latinamerica latinas latine latino
    latinoamerica latinos latinx laton latvia launion laverne laytonville lebanese lebanon lebec leimert
    lemongrove lenca lenwood libano liberia liberian libya lincolnheights lincolnpark lindavista lisboa lisbon
    lithuania littlearmenia littlerock littletokyo liveoak london londres losalamitos losalamos losangeles
    losfeliz losgatos losmochis losolivos lososos lucerne luiseno madrid madrilena madrileno malaysia malaysian
    mallorca managua manzanillo maori maracaibo maravatio marinadelrey marquelia marruecos marshallese masaya
    matagalpa matamoros matanzas maui mayan mayans mazahua mazateco mazatecos mazatenango mazatlan mcallen mecca
    medellin medford mejicanos mejico memphis menlopark mentone merida mestiza mestizo mestizos metapan mettler
    mex mexican mexican-american mexicana mexicanamerican mexicanas mexicano mexicanos mexicans mexico-americano
    mexicoamericana mexicoamericano mexiko mexiquense miahuatlan miami michigander michoacana michoacano
    micronesian mid-city midcity middletown midtown midwest mien milwaukee minatitlan minneapolis miramesa miskito
    missionbeach missionviejo miwok mixe mixes mixtec mixteca mixtecos mixtecs mixtepec mochis mocorito modjeska
    monclova mongolia mongolian montecito monterrey montevideo montreal morenovalley moroccan morocco moroleon
    morongo morrobay moscow murcia muscoy myanmar nahuatl nahuizalco nashville nationalcity native-american
    natomas navajo navojoa navolato nela nepal nepali netherlands nevadacity newberry newburypark newhall
    newjersey newmexico neworleans newportbeach newyork newyorker newzealand neza nezahualcoyotl nica nicaraguan
    nicaraguans nicaraguense nicaraguenses nicas nigerian nigerians niland nipomo nochistlan nochixtlan nogales
    noho norcal norteamerica norteamericano nortena norteno nortenos northbay northeast northhollywood northpark
    northwest norway norwegian nuevoleon nuyorican nuys oahu oakpark oaktown oakview oaxacan oaxacans oaxaquena
    oaxaquenas oaxaqueno oaxaquenos occidental oceanbeach oceano ocotlan ohlone ojibwe ojinaga olancho olivehurst
    orangevale orizaba otay otomi otomies pachuca pacific-islander pacificbeach pahrump paiute pajaro pakistan
    pakistani pala palestine palestinian palestinians paloalto panama panamanian panamanians panamena panameno
    panamenos panjabi panoramacity papantla paracho paradisehills paraguay paraguaya paraguayan paraguayo
    pasorobles patzcuaro pauma pearblossom pechanga pedley penasco penjamo persa persian persians peruana peruanas
    peruano peruanos peruvian peruvians petatlan peten phelan philadelphia philly phoenix pico-union picounion
    pilipino pinay pinewood pinotepa pinoy pittsburgh placita playadelrey playavista pleasanthill pnw poblana
    poblano poblanos pocha pocho pochos pochutla pointloma polaco poland polish polonia pomo popti porthueneme
    portland portugal portugues portuguesa potosi potrero presidio prunedale puertopenasco puertorican puertorico
    puertorriquena puertorriqueno puertorriquenos purepecha purepechas purepero putla q'anjob'al q'eqchi q'eqchi'
    qanjobal qeqchi quartzhill quebec quechan quechua queretaro quetzal quetzaltenango quezaltepeque quintanaroo
    quisqueya ranchocordova ranchocucamonga ranchosantamargarita raramuri redbluff regiomontano reno retalhuleu
    reynosa rican riodejaneiro riolinda riovista roatan rohnertpark romania romanian rosamond rosarito rosemont
    rowland rowlandheights rubidoux rumsey rusa rusia ruso russians rwanda sac sahuayo saltillo saltlake
    salvadoran salvadorans salvadorean salvadorena salvadorenas salvadoreno salvadorenos salvadorian salvi salvis
    samoa samoan samoans sanantonio sanbernardino sanbruno sanclemente sandiego sanfernando sanfrancisco
    sangabriel sanjacinto sanjoaquin sanjuan sanjuancap sanleandro sanlorenzo sanluis sanluisobispo sanluispotosi
    sanmarcos sanmarino sanmiguel sanpablo sanpedro sanpedrosula sanrafael sanramon sansalvador sansimeon santaana
    santabarbara santaclara santaclarita santacruz santafe santamargarita santamaria santamonica santapaula
    santarosa santaynez santee sanvicente sanysidro saopaulo saratoga saticoy saudi saugus sawtelle sayula
    scotland scottish scottsdale scottsvalley sealbeach seattle senegal seoul serbia serbian seville sfvalley
    sgvalley shandon shanghai shoshone sierraville signalhill silao silverado silverlake simi simivalley
    sinaloense singapore sioux siria skid-row skidrow slauson soboba socal solola somalis sombrerete somis
    sonorense sonorenses sonsonate south-central southafrica southamerica southbay southcentral southgate southla
    southwest soyapango spain spanglish spaniard spaniards spokane springvalley sr99 sri-lanka stlouis sudamerica
    sudamericana sudamericano sudan sudanese suiza sula summerland sunvalley suramerica surena sureno surenos
    suriname swahili sweden swedish switzerland syrian syrians tabasco tacambaro tacoma taino taishanese taiwanese
    tamaulipas tamazula tampa tampico tangancicuaro tapachula tapatia tapatio tapatios tarahumara tarasco tataviam
    taxco tecate tecoman tecpan tegucigalpa tegus tehran tehrangeles tehuacan tehuantepec tejano tejanos telugu
    tempe templecity templeton tenderloin tenerife tepatitlan tepic tepito texan texans teziutlan thousandoaks
    tibet tibetan ticas ticos tj's tlacolula tlajomulco tlaltenango tlapa tlapaneco tlaquepaque tlaxcala tlaxiaco
    tojolabal tokyo toluca tonala tonga tongan tongans tongva topanga toronto torreon totonaco totonicapan triki
    trinidadian trique triquis tseltal tsotsil tucson tunisia turk turkish tuxpan tuxtepec tuxtla tzeltal tzotzil
    ucrania ucraniano uganda ugandan ukrainians unioncity uptown uruapan uruguay uruguaya uruguayan uruguayo us101
    usa usulutan uyghur vallarta vallecenter valparaiso vancouver vannuys vasco vegas venezolana venezolanas
    venezolano venezolanos venezuelan venezuelans venice veracruzano vietnamita vietnamitas viewpark visayan
    walnutgrove weaverville weedpatch weho welsh westchester westcoast westcovina westhills westhollywood westla
    westlake westmorland wilmington winnetka winterhaven wixarika wiyot wofford woodcrest woodlandhills wrightwood
    xalapa xela xicana xicano xochimilco yemeni yerevan ynez yokuts yorbalinda yoro ysidro yubacity yucatan
    yucateca yucateco yuma yuriria yurok zaachila zacapa zacatecana zacatecano zacatecanos zacatecoluca zapopan
    zapotec zapoteca zapotecos zapotecs zapotlanejo zihuatanejo zinapecuaro zipolite zitacuaro zoque"""
)
"""Towns, counties, countries, languages and peoples."""

OFFICES = words_in(
    """abogada abogado abogados admin administration agencia agencias agencies agency agncy alcaldia altamed apc aps
    archivo aseguradora attn attorney attorney's attorneys audiencia audiencias ayuntamiento banco bancos bank bhs
    biblioteca billing bld bldg bldgs bllng branch branches brnch bufete bufetes building buildings c/o calworks
    campus careof center centers centr centre centro centros cfs church claims clerk clerk's clerks clin clinc
    clincs clinic clinica clinicas clinics cln clncs clnic cntr cntrs cnty colegio college comandancia comisaria
    compania condado condados consulado consulados consulate consultorio consultorios corp correo correos corte
    cortes county court courthouse courthouses courtrm courtroom courts cps crt crthouse ct cthouse ctr ctro ctrs
    cvs da's dbh dcfs defensoria delegacion dental dentist dentist's dep departamento department departments dept
    deptmt depto depts despacho despachos dhcs dhs district dmh dmv doctor's dph dpss dpt dpto dr's drs dss edd
    edf edif edificio edificios elementary embajada embassy empresa er escuela escuelas escuelita farmacia
    farmacias fax faxed fedex firm fiscalia foundation fqhc hacla hca headqtrs headquarters hearing hearings hhsa
    highschool hosp hospital hospitales hospitals hospitl housingauthority hq hrg hrgs hrng hsa hsp hud icu
    iglesia iglesias ihss imaging imss inc ins insurance intake irs issste isste jdo jusgado juvenile juz juzgado
    juzgados kaiser kinkos klinica kp lab labcorp laboratorio laboratorios labs lapd lasd law lawfirm lawoffice
    legal legalaid library licenciado llc llp lobbies lobby medi-cal medical medrecords migracion municipio
    nonprofit notaria notarias notario notary ochca ofc ofcs offce offic office offices ofi ofic ofice ofices
    oficina oficinas oficna ofisina ofna optometry ortho ospital parish parole parroquia payer payroll pcp pcp's
    pd pharm pharmacies pharmacy plannedparenthood plantel pmb police policia precinct prepa preparatoria primaria
    prob probate probation procuraduria pubdef public-defender quest radiology recepcion reception recorder
    registrar registro registrocivil rhc riteaid roi school schools sdcbhs secundaria seguros services servicios
    sharp sheriff sheriff's sheriffs site sites srvcs ssa ssi staples ste substation suc sucurs sucursal
    sucursales suite suites superior superiorcourt sutter svc svcs telecare tribunal tribunales uci ucla uclamc
    ucsd ucsf univ universidad university ups urgent urgentcare uscis usps vamc vetcenter walgreens wellsfargo wic
    worksite"""
)
"""What makes an address that of an office."""

MEETING_ROOMS = words_in(
    """activity archivo archivos art artroom assessment aud audiencia audiencias auditorio auditorium aula aulas
    biblioteca board boardroom brdrm breakroom brk calming capacitacion capacitaciones clase clases clasroom class
    classes classroom classrooms clsrm clsroom comedor conf confer conferance conference conferences conferencia
    conferencias conferensia conferensias confrence confrm confroom consult consulta consultation consultorio
    consultorios consults copiadora copiadoras copier copiers copy copyroom counseling courtroom dayroom descanso
    entrenamiento entrevista entrevistas espera exam exams file files filing fotocopiadora front frontdesk
    gimnasio gp groop group groups grp grps grupal grupo grupos gym hearing hearings huddle huddleroom impresora
    impresoras intake intakes interview interviews juegos junta juntas jury kitchen lactancia lecture library
    lobby lounge lunch lunchroom maestros mail mailroom medroom meds meetin meeting meetings mpr mtg mtgs multi
    multiples multipurpose multiusos music nurse nursing observation ofc office offices oficina oficinas parenting
    play playroom printer printers printing quiet recep recepcion reception records recreation reunin reunion
    reuniones sala salita salon saloncito salones salonsito sandtray scanner seminar seminario sensory server slon
    staff staffing staffroom storage sup supervision supplies supply taller talleres tele telehealth telepsych
    terapeutica terapia terapias testing therapy training trainings treatment trn trng trning usos video visitas
    visitation visiting waiting waitingroom wellness wkshp workshop workshops wtg xerox zoom"""
)
"""What makes a room one for work."""

ROOMS = words_in(
    """abitacion adseg ala alcoba alcobas aparta apartamento apartamentos apartment apartments apt aptmto apto aptos
    apts avitacion barraca barracas barrack barracks bay bd bdr bdrm bdrms bds bed bed/rm bedno bedrm bedroom
    bedrooms beds bedspace bedspaces bldg blk block bloque bloques br bungalo bungalos bungalow bungalows bunk
    bunkbed bunkbeds bunker bunkhouse bunkno bunkroom bunks cabana cabanas cabin cabins cabn cama camas camastro
    camilla camillas camita carpa carpas caseta casetas casillero casilleros casita casitas catre catres cda celd
    celda celdas cell cellblk cellblock cellno cells chair cma cna condo cot cots cottage cottages crib crisisbed
    crujia crujias ctg cto ctos cuaro cuarot cuart cuartito cuartitos cuarto cuartos cub cubby cube cubicle
    cubicles cubiculo cubiculos depa departamento departamentos depas depto deptos dorm dormit dormitories
    dormitorio dormitorios dormitory dorms dpto dptos ed edif edificio er fl floor flor flr galera galeras galeron
    hab habitac habitacion habitaciones habitasion habs hall hospitalbed hotelroom icu litera literas locker loft
    lot mod module modules modulo modulos motelroom nicu obs pab pabell pabellon pabellones pasillo pav pavilion
    picu pieza piezas piso pisos planta pod podno pods psu psychunit pza recam recamara recamaras recamra remolque
    rm rm-bed rm/bed rmno rms romm room room/bed roomm roomno roomnum rooms sala salas shu snf space spaces spc
    spot stall ste studio studios suite suites tank tanks tanque tent tents tier tiers tlr torre torres tower
    townhome traila trailas trailer trlr unid unidad unidades unit units unt ward wards wg wing wings yarda yurt"""
)
"""What somebody sleeps or is held in."""

STREETS = words_in(
    """# abenida addr address addy adr adress alcaldia aldea alley alleys aly andador andadores apartado apartamento
    apartment apartments apartmnt apdo apmt aprt apt aptdo aptmnt aptmt apto apts autopista av avda ave aven
    avenida avenidas avenu avenue avenue's avenues aves avnda avnue bario barrio between bl bld bldg bldgs blk
    blks block blv blvd blvds blvrd bo bodega boulevard boulevards boulvard box bridge building bulevar bulevard
    bvd bx bypass cale calle callejon callejones calles calz calzada camino caminos canton canyon carr carret
    carretera carreteras caserio casilla caye cda cerr cerrada cerradas cir circ circle circuito cjon cll clle
    codigo col colonia colonias cols condo condominio condos conjunto cor corner corners court courts cove cp crcl
    crcle creek cres crescent crk crnr cross-street crossing crossstreet cruce crucero ct cto ctra cts cuadra
    cuadras cyn deleg delegacion depa departamento depto direc direccion direcion domicilio dpto dr driv drive drv
    duplex e east edf edif edificio ejido entre entrecalles eskina esq esqna esquina expressway expwy expy
    exterior fl floor flr fracc fraccionamiento fraccto freeway frontage frwy fway fwy glorieta gpo grove grv
    heights hghwy highway highways hill hills hiway hls hotel hts hwy hwys inn int interior intersec intersection
    interstate kilometro km lane lanes libramiento ln lns loop lot lote lotes lots mall manzana manzanas mhp
    mhpark milepost mobilehome motel mpio municipio mz mza mzna n ne norte north nte nw oeste offramp onramp
    oriente ote overpass parcela park parkway parqueadero pasaje paseo paseos periferico piso pje pk pkway pkwy
    pky pl place planta plaza plc plz plza pmb po po-box pobox poniente postal priv privada privadas prkwy prol
    prolong prolongacion psje pte puente pvda pza rancheria rancho raod rd rdg rds reparto residencial retorno rfd
    ridge rinconada rm road roads route routes row rpto rr rt rte rtes ruta rutas rv rvpark s sendero smza south
    sp space spaces spc sq sqr square st ste steet str streeet street streets stret strt sts stt suite suites
    supermanzana sur ter terr terrace tlr torre townhome trail traila trailas trailer trailers trailita trails
    travesia trce trl trlr trlrs twnhm underpass unidad unit units urb urbanizacion urbanizaciones vereda vista vw
    w way ways west wy wyy xing xst xstreet zip zipcode"""
)
"""What stands in an address."""

LIVING = words_in(
    """acampa acampaba acampado acampan acampando acampar acampo adddress addr addres address addresses addy adress
    adrress adrs albergada albergado albergue aloja alojaba alojada alojado alojados alojan alojandose alojo
    alquila alquilaba alquilado alquilan alquilando alquilar alquilo apartment apt arrendaba arrendando arrienda
    arriendan arrimada arrimado arrimados arrive arrived arrives arriving asilado based bibe bive biven bivia bivo
    boarded boarding boards bounced bouncing bunkd bunked bunking bunks camp camped campin camping camps casa
    casita cohabitating cohabiting cohabits cohabs colocada colocado colocaron corrieron corrio couch
    couch-surfing couches couchsurf couchsurfed couchsurfin couchsurfing couchsurfs crash crashd crashed crashes
    crashin crashing d/c'd dc'd dejamos dejaron dejo deliver delivered delivering delivers depto desaloja
    desalojada desalojado desalojados desalojan desalojando desalojaron desalojo direc direccion direcion
    discharged domiciled domiciliada domiciliado domicilio domisilio dorme dormi dormia dormian dormido dormimos
    dormir drop dropoff dropped duerme duermen duermiendo duermo durmiendo durmieron durmio echaron encamped
    encampment encontraba encontrada encontrado encontramos encontraron encontrarse encontre encontro encuentra
    encuentran entregue envia enviada enviado enviale enviamos envian enviar enviarle enviaron envie envio
    estaciona estacionaba estacionada estacionado estacionados estacionan estaciono evctd evict evicted evicting
    eviction eviction's evicts find finds forwarded forwarding foud found fui fwd grew h/v habita habitaba habitan
    habitando habito hallado hangout hides hiding hogar hogares home homeless homes homevisit hospeda hospedaba
    hospedada hospedado hospedados hospedaje hospedan hospedandose hospedaron hospedarse hospedo hotel house
    housed houses housing hv ingresada ingresado internada internado keda kedo kicked lctd lease leased leases
    leasing liv live lived lives lives-in livesin livig livin living livng llega llegaba llegan llegar llegaron
    llego loc localizada localizado localizo locatd locate located locates location lodged lodges lodging
    loitering loiters lve lvng lvs mail mailed mailing mailng mails mailto manda mandado mandale mandamos mandan
    mandar mandarle mandaron mande mando meet meeting meets meetup met met-up mld mobio motel motels movd move
    moved mover moverse moves movi moviendo moviendose movieron movin moving movio muda mudaba mudado mudamos
    mudan mudando mudandose mudanza mudar mudara mudarme mudaron mudarse mude mudo mvd mving occupant occupied
    occupies occupying outreach outreached p/u panhandles panhandling park parkd parked parkin parking parks
    parquea parqueaba parqueada parqueado parquean parqueando parqueo pick pickup placd placed placement
    placements placing posa posada posando pu qda queda quedaba quedaban quedado quedamos quedan quedando
    quedandose quedar quedara quedarme quedaron quedarse quedo radica radicaba radican radicando radico recoge
    recogen recoger recogieron recogimos recogio refugiado refugio rehoused relocatd relocate relocated relocates
    relocating rent renta rentaba rentaban rentado rentamos rentan rentando rentar rentaron rente rented rentin
    renting rentng rento rents resid reside resided residen residence residences residencia resident resides
    residia residido residiendo residin residing residio residir residng resido reunimos reunio roomed rooming
    roommates rooms saw sees send sent shelter sheltered sheltering shelters sheltrd sleep sleepin sleeping sleeps
    sleping slept spotted squat squats squatted squatting stationed stay stayd stayed stayed-at stayin staying
    stayng stays stying subleasing sublet sublets subletting tenant tenants tent tented tents tentsite trasladada
    trasladado trasladaron traslado ubica ubicacion ubicada ubicado ubicados ubicaron unhoused vernos vibe vibo
    vieron vimos vio visit visita visitamos visitando visitar visitaron visite visited visiting visito visits viva
    vive viven vives vivi vivia viviamos vivido vivienda viviendas viviendo vivieron vivimos vivio vivir vivo
    vouchered welfare wellcheck"""
)
"""That somebody lives, stays or is met somewhere."""
