"""Last names that many people have in the United States: those of its census that are no words, and Spanish ones."""

from dutytracker.domain.patient_data.words import words_in

SURNAMES = words_in(
    """aaron abbott abdi abebe abel abell abernathy abney abraham abrahamyan abrams abreu acevedo acker ackerman
    ackley acosta acuna adair adam adame adams adamson adcock addison adeyemi adkins afolabi agarwal agee agnew
    aguayo aguiar aguilar aguilera aguirre ahern ahmad ahmadi ahmed ahrens aiello aiken ainsworth akers akhtar
    akopyan alaniz alarcon alba albert albertson albrecht albright albritton alcala alcaraz alcorn aldana
    alderman aldrich aldridge alemu alexander alfaro alfonso alford alfred alger ali alicea allan allard allen
    allison allman allred almanza almeida alonso alonzo alston altman alvarado alvarez alves amaral amato amaya
    ambrose amini ammons amundson anand anaya andersen anderson andrade andre andres andrew andrews andrus angelo
    anglin angulo anthony antoine antonio aparicio apodaca aponte appel applegate appleton aquino aragon aranda
    araujo arce archibald archie archuleta arellano arevalo argueta arias armenta armijo armstead armstrong arndt
    arnett arnold arredondo arreola arriaga arrington arriola arroyo arsenault arteaga arthur artis asbury asfaw
    ashby ashcraft ashe ashford ashley ashmore ashton ashworth atchison atkins atkinson atwell atwood augustine
    ault austin autry avakian avalos avery avetisyan avila aviles ayala ayres babb babcock babin baca bach
    bachman badillo baer baez baggett bagley bagwell bahena bailey bain baines bair baird balderas baldridge
    ballard ballou banerjee bankston banuelos baptiste barajas baraka barbee barbosa barbour barclay barden
    barela barfield barham barksdale barlow barnard barnes barnett barnette barney barnhart barnhill barone barr
    barragan barraza barrera barreto barrett barrientos barron barrow barrows barry bartels barth bartholomew
    bartlett bartley barton basham baskin bassett batchelor bateman batista batiste batra batson battaglia batten
    bauer baugh baughman baum bauman baumann baumgardner baumgartner bautista baxley baxter baylor bayne beal
    beale beall beals beaman beamon beane bearden beardsley beasley beattie beatty beaty beauchamp beaudoin
    beaudry beaulieu beauregard becerra bechtel becker beckett beckham beckman beckwith becnel bedard bedford
    bedoya beebe beeler beeson begay begley behrens belanger bellamy bello belton beltran benavides benavidez
    benedict benefield benge benitez benjamin benner bennett benoit benson bentley benton berg berger bergeron
    bergman bergstrom berlin berman bermudez bernal bernard bernhardt bernier bernstein berrios berryman bertram
    bertrand berube bess betancourt bethea bethel bettencourt bettis betz bevins beyer bhatia bhatt bickford
    biddle bigelow billingsley billiot billups bilodeau bingham binkley bisson bittner bivens bivins blackburn
    blackman blackmon blackwell blackwood blaine blair blais blake blakely blalock blanchard blanchette
    blankenship blanton blaylock bledsoe blevins blodgett blount blum boatman boatright boatwright bobbitt bobo
    bock boehm boettcher bogan bohannon bohn boisvert boland bolden bolduc bolen bolin bolton bonilla bonner
    boone boothe bordelon borden boren borges borrego bose bosley bostic bostick boston boswell bouchard boucher
    boudreau boudreaux bourne bourque bowden bowen bowens bowie bowlin bowman boyce boyd boyette boykin boyle
    boyles boynton bozeman bracken brackett bradbury braden bradford bradley bradshaw brady bragg brandenburg
    brandon brandt branham brannon branson brant brantley braswell bratcher bratton braun braxton brazil breaux
    breeden breedlove breen breland brennan brenner brent brewster brice briggs brigham briley brill brinkley
    brinkman brinson briones briscoe briseno brito britt brittain britton broadnax brock brockman broderick brody
    brogan bromley bronson brookins brooks brookshire broome broughton broussard browne brownell brownlee broyles
    brubaker bruce brumfield bruner brunner bruno bruns brunson bruton bryan bryant bryson buchanan bucher
    buckingham buckley buckner buffington buford bui buie bullard bullock bumgarner bundy bunn bunnell burch
    burchett burchfield burdette burdick burge burgos burk burke burkett burkhart burkholder burks burleson
    burley burnett burnette burney burnham burns burnside burrell burris burroughs burt burton busby busch bussey
    bustamante bustos butterfield buxton byars bynum byrd byrne byrnes caballero caban cabral cabrales cabrera
    cade cady cagle cahill cain calabrese calderon caldwell calhoun calkins callaghan callahan callaway callender
    calloway calvert calvin camacho camarena camarillo cambell cameron campbell campos canada canady canales
    candelaria canfield cano cantrell cantu cantwell canty caraballo caraway carbajal carbone carden cardenas
    cardona cardoza cardwell carey carl carlin carlisle carlos carlson carlton carmack carman carmichael carmona
    carnahan carney caron carr carranza carrasco carrico carrillo carrington carroll carswell cartwright caruso
    carvalho cary casanova casey casillas caskey cason casper cass cassell cassidy castaneda casteel castellano
    castellanos castillo castleberry castro caswell catalano cate cathey catlett cato catron caudill caudle
    causey cavanaugh cavazos cazares ceballos cecil ceja centeno cerda cervantes chacon chadwick chaffin chalmers
    chamberlain chamberlin chambliss chan chandler chaney chang chapa chapin chapman chappell charles charlton
    chastain chatman chau chaudhry chavarria chaves chavez chavis cheatham chen cheney cheng cheung chhabra
    childress chilton chinn chisholm chism chisolm chitwood chiu choate choi chong chopra chowdhury christ
    christensen christenson christian christiansen christianson christie christman christmas christopher christy
    chun chung churchill cintron cisneros clancy clanton clapp clark clarke clarkson clary clausen clawson cleary
    clegg clem clemens clement clemente clements clemmons clemons cleveland clevenger clifford clifton cline
    clough clouse cloutier cobb coble coburn cochran cochrane cockrell cody coffey coffman coggins cohen cohn
    colbert colburn colby cole coleman coley collado collazo collett collette colley collins colson colvin
    colwell comeaux comstock conaway concepcion condon conger conklin conley conn connell connelly connolly
    connor connors conover conrad conroy conti contreras conway conyers cooke cooksey cooley coombs coon cooney
    coons copeland copley coppola corbett corbin corbitt cordell cordero cordova corey corley cormier cornejo
    cornelius cornell cornett cornish cornwell coronado correa correia corrigan cortes cortez corwin cosby
    cosgrove costello cota cote cothran cottle cottrell coughlin coulter courtney couture covarrubias covey
    covington cowan cowart cowell cowley cox coyle coyne crabtree craddock craig crain crandall cranford craven
    crawford crawley crayton creech creel creighton crespo cress crider crist criswell crittenden crockett croft
    cromer cromwell cronin crosby croteau crouse crowe crowell crowley crum crump crumpton cruse crutchfield cruz
    cuellar cuevas culbertson cullen culp culpepper cummins cunningham cupp curley curran currie currier curtin
    curtis cushing cushman dabney dagostino dahl daigle dailey dale daley dallas dalton damico damon damron dancy
    danforth dang dangelo daniel daniels danielson darby darden darnell dasilva daugherty daughtry davalos
    davenport david davidson davies davila davis davison dawkins dawson dayton dean deane deaton deberry deboer
    dehart dejesus delacruz delagarza delaney delarosa delatorre deleon delgadillo delgado dell deloach delong
    delossantos deluca delvalle demarco demers dempsey denham denman denney dennis dennison denny denson denton
    derosa derr desai desantis deshmukh desimone desjardins devine devito devlin devore devries dewey dewitt
    dexter deyoung dhaliwal dhillon diallo diaz dibble dick dickens dickerson dickey dickinson dickson diehl
    dietrich dietz dillard dillon dingle dinh dinkins dion dionne dixon doan dobbins dobson dockery dodd dodds
    dodson doe doherty dominguez dominquez donahue donald donaldson donato donley donnell donnelly donohue
    donovan dooley doolittle doran dorn dorsey dortch dotson doty doucette dougherty doughty douglas douglass
    dowd dowdell dowell dowling doyle dozier drake drayton driggers driscoll drummond drury duarte dube dubois
    dubose duckett duckworth dudley duenas duffy dugan dugas duggan dulaney dumas dumont dunaway dunbar duncan
    dunham dunlap dunn dunne duong dupont dupre dupree dupuis durant durbin durden durham durkin durr dutton
    duval duvall dwyer dyson eads earle earley easley eason easterling eastman easton eaton ebert echevarria
    echols eckert eden edgar edmond edmonds edmondson edward edwards egan eggleston elam eldridge elias elizondo
    elkins ellington elliot elliott ellis ellison ellsworth elmore elrod elston emanuel embry emerson emery
    emmons engel england engle ennis enos enright enriquez epperson epps epstein erdmann erickson ernst ervin
    erwin escalante escamilla escobar escobedo eskridge esparza espinal espino espinosa espinoza esposito
    esquivel estep estes estevez estrada estrella etheridge ethridge eubanks evans everett everhart everson ewing
    ezell faber fabian fagan fahey fain fairbanks fairchild fairley faison fajardo falk fallon fannin farahani
    farias farley farmer farnsworth farooq farr farrar farrell farrington farris farrow faulk faulkner faust
    favela fawcett feeney felder feldman feliciano felix fennell fenton fenwick ferguson fernandes fernandez
    ferrara ferrari ferraro ferreira ferrell ferris ferro fierro fife figueroa findley fink finley finn finnegan
    finney fiore fischer fishman fisk fitch fite fitzgerald fitzpatrick fitzsimmons flagg flaherty flanagan
    flanigan flannery fleming flemming fletcher florence flores florez flournoy floyd flynn fogarty fogg fogle
    foley folse foltz fong fonseca fontaine fontenot foote forbes ford foret forney forster forsyth forsythe
    fortenberry fortier fortin fortner fortney foss foster fournier foust fowler fowlkes fox fraley france
    francis franco francois franklin frantz franz frasier frazer frazier frederick fredericks fredrick
    fredrickson freedman freeland freeman freese freitas freund frey frick friedman frierson fritz frizzell frye
    fuchs fuentes fugate fulcher fulkerson fuller fulmer fulton fultz funderburk funk fuqua furman furr fusco
    gabbard gabriel gaddis gaddy gaffney gagne gagnon gainey gaitan gaither galarza galbraith galindo gallagher
    gallardo gallegos gallo galloway galvan galvez galvin gamboa gamez gandy gann gannon gant gantt gaona garay
    garcia gardiner gardner garibay garmon garner garnett garrett garris garvey garvin gary garza gaskin gaskins
    gaston gatewood gatlin gault gauthier gavin gayle gaylord gaytan gearhart gebre geiger george gerald gerard
    gerber german getz ghazaryan ghosh gibbs gibson gifford gilbert gilbertson gilbreath gilchrist giles gill
    gillen gillespie gillette gilley gilliam gilliland gillis gillum gilman gilmer gilmore gilson ginn giordano
    gipson girard giron giroux gladney glaser glasgow gleason glover glynn goble goddard godfrey godinez godwin
    goebel goetz goff goforth goins goldberg goldman goldstein gomes gomez gonsalves gonzales gonzalez gooch
    goode gooden goodin goodman goodrich goodson goodwin goolsby gordon gorham gorman goss gossett gough gould
    goulet gower gracia grady graf graff gragg graham granados grantham grayson greathouse greco greenberg greene
    greenlee greenwood greer gregg gregory greiner grenier gresham grewal grice grier griffin griffis griffith
    griffiths griggs grigoryan grigsby grimm grisham grissom griswold groce groff grogan gross grossman grubb
    guajardo guay guenther guerin guerra guerrero guevara guffey guido guidry guillen guillory guinn gunderson
    gunn gunter gunther guo gupta gurley gustafson guthrie gutierrez guyton guzman haag haase hackett haddad
    hadden hadley hagen haggerty hahn haight haile hailey haines hairston hakimi hakobyan halcomb haley hall
    hallman halsey halstead halverson hamblin hamby hamel hamilton hamlin hamm hammett hammond hammonds hammons
    hampton hamrick hancock handley haney hankins hanks hanley hanlon hanna hannah hannan hannon hansen hanson
    haq harbin hardaway hardee hardesty hardin hardison hardman hardwick hardy hargett hargis hargrave hargrove
    harkins harlan harless harley harlow harman harmon haro harper harr harrell harrington harris harrison hart
    hartley hartman hartmann hartnett hartwell harvey harwell harwood haskell haskins hassan hassell hatchett
    hatfield hatley hatton haugen hauser hawkins hawley hayden hayes haynes haywood headley headrick healey healy
    hearn heaton hebert heck heckman hedgepeth hedrick heffner heflin hefner heilman heim hein heinrich heinz
    helton hembree hemphill henderson hendon hendrick hendricks hendrickson hendrix henke henley hennessey
    henriquez henry hensley henson herbert heredia herman hermann hernandez herr herrera herrin herrington
    herrmann herron hershberger herzog hester hetrick hewitt heyward hiatt hibbard hickey hickman hicks hickson
    hidalgo higdon higginbotham higgins higgs hightower hildebrand hildreth hillard hilliard hillman hilton
    hindman hines hinkle hinojosa hinson hinton hirsch hitchcock hite hitt hixson hoag hoang hobson hodge hodges
    hodgson hoff hoffman hoffmann hofmann hogan hogg hogue hoke holbrook holcomb holcombe holden holguin holland
    hollenbeck holley holliday holliman hollingsworth hollins hollis holloman holloway holm holman holmes holt
    holton holtz homan honeycutt hong hoover hopkins hoppe hopson horan horne hornsby horowitz horsley horst
    horton horvath hoskins hossain hosseini hostetler houck hough houghton houle houston hovhannisyan howard howe
    howell howerton howland hoyle hoyt hu huang hubbard hubert huddleston hudgens hudgins hudson hudspeth huerta
    huey huffman huggins hughes hughey hulsey hume hummel humphries hundley hunt hunter huntley hurd hurley hurst
    hurtado huskey hussain hussey huston hutchens hutcherson hutcheson hutchins hutchinson hutchison hutson hutto
    hutton huynh hwang hyatt hyde hyland hylton hyman hynes ibarra ibrahim ingalls ingle ingraham ingram inman
    irby ireland irish irizarry irvin irving irwin isaac isaacs isaacson isbell isom ison israel ivanov iverson
    ivey iyer jackman jackson jacob jacobs jacobsen jacobson jacoby jacques jaeger jaime jameson jamieson jamison
    jang jankowski jansen janssen jaramillo jarman jarrell jarrett jarvis jasper jasso jauregui jaynes jean
    jefferies jeffers jefferson jeffery jeffrey jeffries jenkins jennings jensen jenson jernigan jerome jessup
    jett jewell jewett jiang jimenez jimerson jobe johansen johansson john johnson johnston jolley jones jordan
    jordon jorgensen jorgenson jose joseph joyce joyner juarez judd jude judkins julian jung justus kahn kaminski
    kane kang kaplan kapoor karapetyan karimi karr kasper katz kauffman kaur kaye keane kearney kearns keating
    keaton keck keefe keefer keegan keenan keene keeney keeton keister keith kell kelleher keller kelley kellogg
    kellum kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon kerr kersey kessler
    ketchum khachatryan khan khang khanna kidwell kiefer kilgore killian kilpatrick kim kimball kimble kimbrell
    kimbrough kimmel kinard kincaid kingsbury kingsley kinney kinsey kirby kirchner kirk kirkland kirkpatrick
    kirkwood kiser kish klein kline klinger knapp knott knowles knowlton knox knudsen knudson knutson koch
    koehler koenig kohl kohler kohn kolb kong koonce koontz kopp kovach kowalski kozak kozlowski kraft kramer
    kraus krause krauss krebs krieger kroll krueger krug kruger kruse kuhn kumar kunkel kuntz kunz kurtz
    kuykendall kyle labbe labelle labonte lacey lachance lackey lacroix ladner lafferty laflamme lafleur lahr
    lamar lambert lamm lamontagne landa landis landon landrum landry laney langdon lange langford langlois
    langston lanham lanier lankford lanning lantz laplante lapointe laporte lara laroche larose larry larsen
    larson larue lashley lassiter latham latimer lattimore lauer laughlin laurent lavigne lavoie lawhorn lawler
    lawrence lawson lawton layne layton leahy leake leal lear leary leatherman leavitt leblanc leboeuf lebron
    leclair ledbetter ledesma ledet ledezma ledford ledoux lee leeper lefebvre legg leggett lehman lehmann leigh
    leighton lemaster lemay lemieux lemke lemmon lemus lennon lentz lenz leon leonard leone lerma lerner leroy
    leslie lessard leung levesque levi levin levine levy lewandowski lewis leyva li liang libby liddell lieberman
    lightfoot lightner ligon liles lilley lilly lim limon lin linares lind lindberg linder lindgren lindley
    lindquist lindqvist lindsey lindstrom linkous linn linton linville lipscomb lira littlefield littlejohn
    littleton liu llamas lloyd locke lockett lockhart locklear lockwood loera loftin loftis lofton loftus logan
    logsdon logue lohr lomax lombard lombardi lombardo lomeli london longo longoria lopes lopez lor lorenz
    lorenzo lott louis lovejoy lovelace loveless lovell lovett lowe lowell lowery lowman lowry loya loyd lozano
    lucas luce lucero luciano luckett ludwig lugo luis lujan luke lumpkin luna lundberg lundgren lundy lunn
    lunsford luong lusk luther luttrell lutz lyle lyles lyman lynch lynn lyon lyons lytle mabe mabry macdonald
    machado machuca macias mack mackay mackenzie mackey mackie macklin maclean macleod macmillan macon macpherson
    maddox madigan madison madrid madrigal madsen maes maestas magana magee maggard magnuson maguire mahaffey
    mahan maher mahon mahoney maier maki malcolm maldonado malhotra malik malley mallory malloy malone maloney
    mancilla mancini mancuso mandujano mangum manley mann manning manriquez mansfield manson manuel manzo
    marchand marcotte marcum marcus marin marino marion markham markley marler marlow marlowe marquardt marquez
    marquis marra marrero marroquin marshall martel martell martin martindale martinez martino martinson
    martirosyan martz marvin marx massey massie masterson mata matheny matheson mathews mathias mathis matias
    matlock matney matos matson matteson matthew matthews mattison mattos mattox mattson mauldin maupin maurer
    mauro maxey maxfield maxwell mayberry mayfield mayhew maynard mayorga mazza mcadams mcafee mcallister
    mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccants mccarter mccarthy
    mccartney mccarty mccaskill mccauley mcclain mcclanahan mcclary mccleary mcclellan mcclelland mcclendon
    mcclintock mcclinton mccloskey mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle
    mccormack mccormick mccoy mccracken mccrary mccray mccreary mccrory mccue mcculloch mccullough mccune mccurdy
    mccurry mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal mcdougall
    mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarlane mcgee mcgehee mcghee mcgill mcginnis mcgough
    mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchenry mchugh mcinnis mcintire mcintosh
    mcintyre mckay mckee mckeever mckenna mckenney mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight
    mclain mclane mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael
    mcmillan mcmillen mcmillian mcmullen mcmullin mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely
    mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams
    meacham mead meade meador meadows mears medeiros medina medlin medlock medrano meehan mehta meier mejia
    melancon melendez melgar mello melton melvin mena menard mendenhall mendes mendez mendoza menendez menon
    mensah mercado mercer mercier meredith merino merrell merrick merrill merriman merritt messina metcalf metz
    metzger metzler meyer meyers meza michael michaud michel michels mickens middleton milam milburn miley
    millard miller milligan milliken mills milne milner milton mims minnick minton mintz miranda mireles mishra
    mitchel mitchell mixon mize mobley moeller moen moffett moffitt moghadam mohamed mohammadi mohr mojica molina
    moll monaco monaghan monahan mondragon moniz monroe monroy monson montalvo montanez montano montemayor
    montenegro montero montes montez montgomery montiel montoya monzon mooney moore moorman mora morales moran
    moreau morehead moreland moreno morey morgan moriarty morin morley morrell morrill morris morrison morrissey
    morrow morse mortensen morton mosby moseley mosher mosier mosley moss mota moten mott moua moulton moultrie
    mouton mowery moya moye moyer mueller muhammad muir mukherjee mulkey mulligan mullin mullins mullis muncy
    mundy munger munguia muniz munn munoz munson murdock murillo murphy murray murrell murry musgrove musselman
    myers myles myrick nabors nadeau nagel nagle nagy nair najera nakamura nall nance napier naquin naqvi naranjo
    narayan narvaez nash nason nathan nava navarrete navarro naylor neal nealy necaise needham neel neeley neely
    neff negrete negron neil neill nelms nelson nemeth nesbitt nesmith ness nestor neuman neumann nevarez neville
    newberry newby newcomb newell newkirk newman newsom newsome newton ngo nguyen nicholas nichols nicholson
    nickerson nielsen nielson nieto nixon noel nolan noland nolen noll noonan norfleet noriega norman norris
    norton norwood novak novotny nowak nowell nowlin noyes nugent nunez nunley nunn nutt nwosu obrien obryan
    ocampo ocasio ochoa ochs oconnell oconner oconnor odell oden odom odonnell odum oduya ogden oglesby ohara
    ojeda okafor okeefe okeke okonkwo oldham oleary oliphant oliva olivares olivarez olivas oliveira oliver olivo
    olmos olmstead olsen olson olvera omalley oneal oneil oneill ontiveros oquendo ordonez oreilly orellana
    orlando ornelas oropeza orosco orourke orozco orta ortega orth ortiz orton osborn osborne osburn oseguera
    osgood oshea osman osorio osteen ostrander osullivan oswald oswalt otero otis otoole otto ouellette overby
    overstreet overton owen owens ozuna pacheco padgett padilla paige paine palacios palma palmer palomares
    palumbo pandey pannell pantoja pape pappas paquette paradis pardo paredes parham parikh paris park parnell
    parr parra parris parrish parrott parry parsons partida partin passmore patel paterson patil patino patrick
    patten patterson patton paul pauley paulk paulsen paulson paxton payne payton peachey pearce pearsall pearson
    pedersen pederson pedigo pedraza pedroza peebles peeples pelayo pellegrino pelletier peltier pemberton pena
    pendergrass pendleton penn pennell pennington penrod perales peralta perdue perea pereira perez perkins
    perreault perrin perron perry perryman peterman peters petersen peterson petit petrie petrov pettigrew pettit
    pettway peyton pfeifer pfeiffer pham phan phelan phelps phifer philips phillip phillips phipps phung piazza
    pichardo pickard pickens pickett pierce pierre pierson pilcher pimentel pina pinckney pineda pinkerton
    pinkney pinkston pino pinson pinto pipkin pippin pitman pitre pitt pittman plante plascencia platt plunkett
    pogue poindexter poirier polanco poland polk pollack pollard pollock pomeroy ponce poole poore popp
    porterfield portillo posada posey poston potter poulin powell prather pratt prentice prescott presley
    pressley preston prewitt prichard pridgen prieto pringle pritchard pritchett proctor proffitt provost pruett
    pruitt pryor puckett pugh pulido pullen pulliam purcell purdy purnell purvis putman putnam pyle qazi quach
    qualls quarles quezada quigley quillen quinlan quinn quinones quinonez quintana quintanilla quintero quiroz
    rader radford rafferty ragan ragsdale rahman rainey rajan ralph ralston ramanathan ramey ramirez ramon ramos
    ramsay ramsey randall randle randolph raney rangel rankin rao rapp rasmussen ratcliff ratliff rauch rausch
    rawlings rawlins rawls rayburn rayford raymond raynor razo reardon reaves recinos reddick reddy redman redmon
    redmond reece reed reedy reese reeve reeves regalado regan reich reichert reid reilly reinhardt reinhart
    reiter reitz rendon renfro renner renteria resendiz reuter reyes reyna reynolds reynoso rezaei rhea rhoades
    rhoads rhoden rhodes rhyne ribeiro ricci richard richards richardson richey richie richter rickard ricker
    ricketts rickman ricks rico riddell riddick riddle ridenour ridgeway ridley rigby riggins rigsby riley
    rinaldi rincon rinehart rios ripley ritchey ritchie ritter rivard rivas rivera rivero rizzo roark robb
    robbins roberge roberson robert roberts robertson robey robinette robinson robison robledo robles robson roby
    rocha roche rockwell roddy roden roderick rodgers rodman rodrigue rodrigues rodriguez rodriquez roe roger
    rogers rohde rohr rojas roland roldan rollins romano rome romeo romero romo roney rooney roque rosa rosado
    rosales rosario rosas rosen rosenbaum rosenberg rosenthal ross rosser rossi roth roundtree rountree roush
    rousseau roussel rowan rowe rowell rowland rowley roybal royer royster rubin rubio rucker rudd rudolph ruffin
    ruiz runyan runyon rupert rupp russ russell russo ruth rutherford rutledge ryan ryder saavedra sacco sadler
    saenz saetang saini salas salazar salcedo salcido saldana saldivar salerno salgado salinas salisbury sallee
    salley salyer samaniego sammons sampson sams samson samuel samuels sanborn sanches sanchez sandberg sanders
    sanderson sandlin sandoval sanford santana santiago santillan santoro santos sapp sarabia sargent sargsyan
    sarkar sato satterfield saucedo sauer saul sauls saunders savoy sawyer sawyers saxon saxton saylor sayre
    scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schell schenk scherer schiller schilling
    schindler schmid schmidt schmitt schmitz schneider schofield scholl schoonover schott schrader schramm
    schreiber schreiner schroeder schubert schuler schulte schultz schulz schulze schumacher schuster schwab
    schwartz schwarz schweitzer scoggins scott scribner scroggins scruggs scully seale searcy seaton seay
    sebastian seeley segal seibert seidel seifert seiler seitz selby sena sepulveda serna serrano sethi severson
    seward sewell sexton seymore seymour shackelford shafer shaffer shah shanahan shank shanks shannon shapiro
    sharkey sharma sharpe shaw shay shea sheehan sheffield shelby sheldon shelley shelton shepard shephard
    sheppard sheridan sherman sherrill sherrod sherwood shields shifflett shinn shipley shipman shipp shirley
    shively shockley shoemaker shrader shrestha shuler shull shultz shumaker shuman shumate sibley siddiqui sidhu
    siegel sierra sigler sigmon sikes silas siler silva silverman silvia simmons simon simone simons simonson
    simonyan simpkins simpson sims sinclair singh singletary singleton sisco sisk sisneros sisson sizemore skaggs
    skeen skelton skidmore skinner slade slagle slaton slattery slayton sledge sloan slocum slone smalley
    smallwood smiley smith smithson smoot smyth snead sneed snell snodgrass snook snowden snyder soileau solis
    soliz solomon solorio somerville sommer sommers sonnier sorensen sorenson soria soriano sorrell sosa sotelo
    soto soule sousa southard southerland souza sowell spain spalding spann sparkman spaulding spearman speer
    speight spellman spence spencer sperry spillman spinks spivey spradlin sprague sprouse spruill spurgeon
    spurlock srinivasan stacey stackhouse stacy stafford stahl staley stallworth stamm stanfield stanley
    stansberry stanton stapleton starkey starling starnes starr staten staton stauffer stclair steadman stearns
    steele steen steffen stegall stein steinberg steiner stephen stephens stephenson stepp stevens stevenson
    stewart stidham stillman stillwell stiltner stine stinnett stinson stitt stjohn stoddard stoll stonge stott
    stovall stowe stpierre strader stratton straub strauss strickland stricklin strom strother stroud stroup
    strunk stuart stubblefield stuckey stull sturdivant sturgeon sturgill sturgis sturm suarez subramanian
    sullivan summerlin sumner sumpter surratt sutherland sutton suzuki swafford swain swank swann swanson swartz
    swearingen sweeney swenson switzer swope syed sykes sylvester tabor tackett tafoya taggart talbert talbot
    talbott tallent talley tamayo tanaka tanner tapia tapp tarver tate tatum tavares taylor teague teal teel
    tejada tejeda tellez templeton tennant tenney terrell terrill terry tesfaye thach thacker thames thao tharp
    thayer theriault theriot thibodeau thibodeaux thiel thigpen thomas thomason thompson thomsen thomson
    thornburg thorne thornhill thornton thorp thorpe thorton thurman thurston tibbetts tibbs tice tidwell tierney
    tijerina tillery tilley tillman tilton timm timmerman timmons tindall tinoco tinsley tirado tisdale titus
    tobias tobin todd tolbert toledo toler toliver tolley tolliver tomlin tomlinson tompkins toney toro torosyan
    torrence torres torrez toscano toth totten tovar towle townsend tracey trahan trammell tran traore trapp
    trask travers travis traylor treadway treadwell trejo tremblay trent trevino trevizo tribble trice trimble
    trinh trinidad triplett tripp trombley troutman trowbridge troy trudeau truitt trujillo truong tsai tucker
    tuggle turk turley turman turnbull turner turney turpin tuttle tuyen tyler tyner tyree tyson ulloa ulmer
    ulrich underhill underwood unger upchurch upshaw upton urbina urena uribe urrutia utley vail valadez valdes
    valdez valdivia valdovinos valencia valenti valentin valenzuela valerio valladares valle vallejo vanburen
    vance vandiver vandyke vang vanhoose vanhorn vanmeter vann vanover vanwinkle varela vargas varner varney
    vasquez vaughan vaughn vaught vazquez vega velarde velasco velasquez velazquez velez venegas venkataraman
    vera verdin verduzco vergara verma vick vickers vickery vidal vieira viera vigil villagomez villalobos
    villanueva villareal villarreal villasenor villegas vincent vinson vitale vo vogel vogt voigt volz voss vu
    vue wade wadsworth waggoner wagner wahl waite wakefield walden waldron waldrop walker wallace wallen wallin
    wallis walsh walston walter walters walton wampler wang ward ware warfield warren washburn washington wasson
    watanabe waterman watkins watson watts waugh wayne weatherford weaver webb weber webster weddle weems
    weinberg weiner weinstein weir weis weiss welch weldon welker wellman wells welsh wendt wenger wentworth
    wentz wenzel werner wertz wesley westbrook westfall westmoreland weston wetzel whalen whaley wharton whatley
    wheatley wheaton wheeler whelan whipple whitaker whitcomb whitehead whitehurst whiteman whiteside whitfield
    whitley whitlock whitlow whitman whitmire whitmore whitney whitson whitt whittaker whitten whittington
    whitworth whyte wickham wiese wiggins wilbanks wilber wilbur wilburn wilcox wilde wiley wilhelm wilhite wilke
    wilkerson wilkes wilkins wilkinson wilks willard willett willey william williams williamson willie williford
    willingham willis willoughby willson wilmoth wilson wimberly windham winfield winfrey wingate wingfield
    winkler winn winslow winstead winston wirth wiseman wisniewski witherspoon withrow witt witte wofford wolcott
    wolf wolfe wolff wolford womack wong woodall woodard woodbury woodley woodruff woods woodson woodward
    woodworth wooldridge wooley wooten worden worley worrell worsham wortham worthington wray wright wu wyant
    wyatt wylie wyman wynn wynne xie xiong xu yadav yamamoto yancey yanez yang yarborough yarbrough yates yazzie
    ybarra yeager yeghiazaryan yepez yilma yocum yoder yoon york yost youngblood yount zambrano zamora zapata
    zaragoza zarate zavala zeigler zelaya zepeda zhang zhao zheng zhou zhu ziegler zielinski zimmer zimmerman
    zink zook zuniga"""
)
