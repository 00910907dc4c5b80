"""Last names that many people have in the United States: those of its census that are no words, and Spanish ones."""

from dutytracker.domain.patient_data.words import words_in

SURNAMES = words_in(
    """abbott abdi abebe abell abernathy abney abrahamyan abrams abreu acevedo acker ackerman ackley acosta acuna
    adair adame adams adamson adcock adeyemi adkins afolabi agarwal agee agnew aguayo aguiar aguilar aguilera
    aguirre ahern ahmadi ahmed ahrens aiello aiken ainsworth akers akhtar akopyan alaniz alarcon alba albertson
    albrecht albright albritton alcala alcaraz alcorn aldana alderman aldrich aldridge alemu alfaro alford alger
    ali alicea allard allen allman allred almanza almeida alonso alston altman alvarado alvarez alves amaral
    amato ambrose amini ammons amundson anand andersen anderson andrade andrews andrus anglin angulo aparicio
    apodaca aponte appel applegate appleton aquino aragon aranda araujo arce archibald archuleta arellano arevalo
    argueta arias armenta armijo armstead armstrong arndt arnett arredondo arreola arriaga arrington arriola
    arroyo arsenault arteaga artis asbury asfaw ashby ashcraft ashe ashford ashmore ashworth atchison atkins
    atkinson atwell atwood ault autry avakian avalos avetisyan avila aviles ayala ayres babb babcock babin baca
    bach bachman badillo baer baez baggett bagley bagwell bahena bailey bain baines bair baird balderas baldridge
    ballard ballou banerjee bankston banuelos baptiste barajas baraka barbee barbosa barbour barclay barden
    barela barfield barham barksdale barlow barnard barnes barnett barnette barnhart barnhill barone barr
    barragan barraza barrera barreto barrientos barron barrow barrows bartels barth bartholomew bartlett bartley
    basham baskin bassett batchelor bateman batista batiste batra batson battaglia batten bauer baugh baughman
    baum bauman baumann baumgardner baumgartner bautista baxley baxter baylor bayne beal beale beall beals beaman
    beamon beane bearden beardsley beasley beattie beatty beaty beauchamp beaudoin beaudry beaulieu beauregard
    becerra bechtel becker beckman beckwith becnel bedard bedford bedoya beebe beeler beeson begay begley behrens
    belanger bello belton beltran benavides benavidez benedict benefield benge benitez benner bennett benoit
    benson benton berg berger bergeron bergman bergstrom berlin berman bermudez bernal bernhardt bernier
    bernstein berrios berryman bertram bertrand berube betancourt bethea bethel bettencourt bettis betz bevins
    beyer bhatia bhatt bickford biddle bigelow billingsley billiot billups bilodeau bingham binkley bisson
    bittner bivens bivins blackburn blackman blackmon blackwell blackwood blais blakely blalock blanchard
    blanchette blankenship blanton blaylock bledsoe blevins blodgett blount blum boatman boatright boatwright
    bobbitt bobo bock boehm boettcher bogan bohannon bohn boisvert boland bolden bolduc bolen bolin bolton
    bonilla bonner boone boothe bordelon borden boren borges borrego bose bosley bostic bostick boston boswell
    bouchard boucher boudreau boudreaux bourne bourque bowden bowen bowens bowie bowlin bowman boyce boyd boyette
    boykin boyle boyles boynton bozeman bracken brackett bradbury bradshaw bragg brandenburg brandt branham
    brannon branson braswell bratcher bratton braun brazil breaux breeden breedlove breen breland brenner
    brewster briggs brigham briley brill brinkley brinkman brinson briones briscoe briseno brito britt brittain
    britton broadnax brockman broderick brogan bromley brookins brooks brookshire broome broughton broussard
    browne brownell brownlee broyles brubaker brumfield bruner brunner bruns brunson bruton bryant buchanan
    bucher buckingham buckley buckner buffington bui buie bullard bullock bumgarner bundy bunn bunnell burch
    burchett burchfield burdette burdick burge burgos burk burke burkett burkhart burkholder burks burleson
    burley burnett burnette burney burnham burns burnside burrell burris burroughs burton busby busch bussey
    bustamante bustos butterfield buxton byars bynum byrd byrne byrnes caballero caban cabral cabrales cabrera
    cade cady cagle cahill cain calabrese calderon caldwell calhoun calkins callaghan callahan callaway callender
    calloway calvert camacho camarena camarillo cambell campbell campos canada canady canales canfield cano
    cantrell cantu cantwell canty caraballo caraway carbajal carbone carden cardenas cardona cardoza cardwell
    carlin carlisle carlson carmack carmichael carmona carnahan carney caron carr carranza carrasco carrico
    carrillo carrington carroll carswell cartwright caruso carvalho casanova casillas caskey cason casper cassell
    castaneda casteel castellano castellanos castillo castleberry castro caswell catalano cate cathey catlett
    cato catron caudill caudle causey cavanaugh cavazos cazares ceballos ceja centeno cerda cervantes chacon
    chaffin chalmers chamberlain chamberlin chambliss chan chandler chaney chapa chapin chapman chappell charlton
    chastain chatman chaudhry chavarria chaves chavez chavis cheatham chen cheney cheng cheung chhabra childress
    chilton chinn chisholm chism chisolm chitwood chiu choate choi chopra chowdhury christ christensen
    christenson christiansen christianson christman christmas chun chung churchill cintron cisneros clancy
    clanton clapp clark clarke clarkson clary clausen clawson cleary clegg clemens clements clemmons clemons
    clevenger cline clough clouse cloutier cobb coble coburn cochran cochrane cockrell coffey coffman coggins
    cohen cohn colbert colburn cole coleman coley collado collazo collett colley collins colson colvin colwell
    comeaux comstock conaway condon conger conklin conley conn connell connelly connolly connors conover conroy
    conti contreras conway conyers cooke cooksey cooley coombs coon cooney coons copeland copley coppola corbett
    corbitt cordell cordero cordova corley cormier cornejo cornett cornish cornwell coronado correa correia
    corrigan cortes cortez corwin cosby cosgrove costello cota cote cothran cottle cottrell coughlin coulter
    couture covarrubias covey covington cowan cowart cowell cowley cox coyle coyne crabtree craddock crain
    crandall cranford craven crawford crawley crayton creech creel creighton crespo cress crider crist criswell
    crittenden crockett croft cromer cromwell cronin croteau crouse crowe crowell crowley crum crump crumpton
    cruse crutchfield cruz cuellar cuevas culbertson cullen culp culpepper cummins cunningham cupp curley curran
    currie currier curtin curtis cushing cushman dabney dagostino dahl daigle dailey daley damico damron dancy
    danforth dang dangelo daniels danielson darby darden dasilva daugherty daughtry davalos davenport davidson
    davies davila davis davison dawkins dawson dayton dean deane deaton deberry deboer dehart dejesus delacruz
    delagarza delaney delarosa delatorre deleon delgadillo delgado deloach delong delossantos deluca delvalle
    demarco demers dempsey denham denman denney dennison denson denton derosa derr desai desantis deshmukh
    desimone desjardins devine devito devlin devore devries deyoung dhaliwal dhillon diallo diaz dibble dickens
    dickerson dickey dickinson dickson diehl dietrich dietz dillard dingle dinh dinkins dixon doan dobbins dobson
    dockery dodd dodds dodson doe doherty dominguez dominquez donahue donaldson donato donley donnelly donohue
    dooley doolittle doran dorn dortch dotson doty doucette dougherty doughty douglas douglass dowd dowdell
    dowell dowling doyle dozier drayton driggers driscoll drummond drury duarte dube dubois dubose duckett
    duckworth duenas duffy dugan dugas duggan dulaney dumas dumont dunaway dunbar duncan dunham dunlap dunn dunne
    duong dupont dupre dupree dupuis durant durbin durden durham durkin durr dutton duval duvall dwyer dyson eads
    earley easley eason easterling eastman eaton ebert echevarria echols eckert edmonds edmondson edwards egan
    eggleston elam elizondo elkins ellington elliott ellis ellison ellsworth elmore elrod elston embry emmons
    engel england engle ennis enos enright enriquez epperson epps epstein erdmann erickson ernst escalante
    escamilla escobar escobedo eskridge esparza espinal espino espinosa espinoza esposito esquivel estep estes
    estevez estrada etheridge ethridge eubanks evans everhart everson ewing ezell faber fagan fahey fain
    fairbanks fairchild fairley faison fajardo falk fallon fannin farahani farias farley farmer farnsworth farooq
    farr farrar farrell farrington farris farrow faulk faulkner faust favela fawcett feeney felder feldman felix
    fennell fenton fenwick ferguson fernandes fernandez ferrara ferrari ferraro ferreira ferrell ferris ferro
    fierro fife figueroa findley fink finley finney fiore fischer fishman fisk fitch fite fitzgerald fitzpatrick
    fitzsimmons flagg flaherty flanagan flanigan flannery fleming flemming flores florez flournoy flynn fogarty
    fogg fogle foley folse foltz fong fonseca fontaine fontenot foote forbes ford foret forney forster forsyth
    forsythe fortenberry fortier fortin fortner fortney foss foster fournier foust fowler fowlkes fox fraley
    france francis franco francois frantz franz frasier frazer frazier fredericks fredrickson freedman freeland
    freeman freese freitas freund frey frick friedman frierson frizzell frye fuchs fuentes fugate fulcher
    fulkerson fuller fulmer fulton fultz funderburk funk fuqua furman furr fusco gabbard gaddis gaddy gaffney
    gagne gagnon gainey gaitan gaither galarza galbraith galindo gallagher gallardo gallegos gallo galloway
    galvan galvez galvin gamboa gamez gandy gann gannon gant gantt gaona garay garcia gardiner gardner garibay
    garmon garner garnett garrett garris garvey garvin garza gaskin gaskins gaston gatewood gatlin gault gauthier
    gaytan gearhart gebre geiger gerber getz ghazaryan ghosh gibbs gibson gifford gilbert gilbertson gilbreath
    gilchrist gill gillen gillespie gillette gilley gilliam gilliland gillis gillum gilman gilmer gilmore gilson
    ginn giordano gipson girard giron giroux gladney glaser glasgow gleason glover glynn goble goddard godfrey
    godinez godwin goebel goetz goff goforth goins goldberg goldman goldstein gomes gomez gonsalves gonzales
    gonzalez gooch goode gooden goodin goodman goodrich goodson goodwin goolsby gordon gorham gorman goss gossett
    gough gould goulet gower gracia graf graff gragg graham granados grantham grayson greathouse greco greenberg
    greene greenlee greenwood greer gregory greiner grenier gresham grewal grice grier griffin griffis griffith
    griffiths griggs grigoryan grigsby grimm grisham grissom griswold groce groff grogan gross grossman grubb
    guajardo guay guenther guerin guerra guerrero guevara guffey guido guidry guillen guillory guinn gunderson
    gunn gunter gunther guo gupta gurley gustafson guthrie gutierrez guyton guzman haag haase hackett haddad
    hadden hagen haggerty hahn haight haile haines hairston hakimi hakobyan halcomb hall hallman halsey halstead
    halverson hamblin hamby hamel hamilton hamlin hamm hammett hammond hammonds hammons hampton hamrick hancock
    handley haney hankins hanks hanley hanlon hannan hannon hansen hanson haq harbin hardaway hardee hardesty
    hardin hardison hardman hardwick hardy hargett hargis hargrave hargrove harkins harless harmon haro harper
    harr harrell harrington harris hart hartley hartman hartmann hartnett hartwell harvey harwell harwood haskell
    haskins hassan hassell hatchett hatfield hatley hatton haugen hauser hawkins hawley hayes haynes haywood
    headley headrick healey healy hearn heaton hebert heck heckman hedgepeth hedrick heffner heflin hefner
    heilman heim hein heinrich heinz helton hembree hemphill henderson hendon hendrick hendricks hendrickson
    hendrix henke henley hennessey henriquez hensley henson heredia hermann hernandez herr herrera herrin
    herrington herrmann herron hershberger herzog hetrick hewitt heyward hiatt hibbard hickey hickman hicks
    hickson hidalgo higdon higginbotham higgins higgs hightower hildebrand hildreth hillard hilliard hillman
    hilton hindman hines hinkle hinojosa hinson hinton hirsch hitchcock hite hitt hixson hoag hoang hobson hodge
    hodges hodgson hoff hoffman hoffmann hofmann hogan hogg hogue hoke holbrook holcomb holcombe holguin holland
    hollenbeck holley holliday holliman hollingsworth hollins holloman holloway holm holman holmes holt holton
    holtz homan honeycutt hoover hopkins hoppe hopson horan horne hornsby horowitz horsley horst horton horvath
    hoskins hossain hosseini hostetler houck hough houghton houle hovhannisyan howard howe howell howerton
    howland hoyle hoyt hu huang hubbard huddleston hudgens hudgins hudson hudspeth huerta huffman huggins hughes
    hughey hulsey hume hummel humphries hundley hunt hunter huntley hurd hurley hurst hurtado huskey hussain
    hussey huston hutchens hutcherson hutcheson hutchins hutchinson hutchison hutson hutto hutton huynh hwang
    hyatt hyde hyland hylton hyman hynes ibarra ibrahim ingalls ingle ingraham ingram inman irby ireland irish
    irizarry isaacs isaacson isbell ison ivanov iverson ivey iyer jackman jackson jacobs jacobsen jacobson jacoby
    jaeger jamieson jang jankowski jansen janssen jaramillo jarman jarrell jasso jauregui jaynes jefferies
    jeffers jefferson jeffries jenkins jennings jensen jenson jernigan jessup jewett jiang jimenez jimerson jobe
    johansen johansson johnson johnston jolley jones jordan jordon jorgensen jorgenson joyner juarez judd judkins
    jung kahn kaminski kang kaplan kapoor karapetyan karimi karr kasper katz kauffman kaur keane kearney kearns
    keating keck keefe keefer keene keeney keeton keister kell kelleher keller kellogg kellum kelly kelso kemp
    kemper kennedy kenney kenyon kerr kersey kessler ketchum khachatryan khan khang khanna kidwell kiefer kilgore
    killian kilpatrick kim kimball kimble kimbrell kimbrough kimmel kinard kincaid kingsbury kingsley kinney
    kinsey kirchner kirkland kirkpatrick kirkwood kiser kish klein kline klinger knapp knott knowles knowlton
    knudsen knudson knutson koch koehler koenig kohl kohler kohn kolb kong koonce koontz kopp kovach kowalski
    kozak kozlowski kraft kramer kraus krause krauss krebs krieger kroll krueger krug kruger kruse kuhn kumar
    kunkel kuntz kunz kurtz kuykendall labbe labelle labonte lachance lackey lacroix ladner lafferty laflamme
    lafleur lahr lambert lamm lamontagne landa landis landrum landry langdon lange langford langlois langston
    lanham lanier lankford lanning lantz laplante lapointe laporte lara laroche larose larsen larson lashley
    lassiter latham latimer lattimore lauer laughlin laurent lavigne lavoie lawhorn lawler lawrence lawson lawton
    layne layton leahy leake leal lear leary leatherman leavitt leblanc leboeuf leclair ledbetter ledesma ledet
    ledezma ledford ledoux lee leeper lefebvre legg leggett lehman lehmann lemaster lemay lemieux lemke lemmon
    lemus lentz lenz leon leonard lerma lerner lessard leung levesque levin levine levy lewandowski lewis leyva
    li liang liddell lieberman lightfoot lightner ligon liles lilley lim limon lin linares lind lindberg linder
    lindgren lindley lindquist lindqvist lindstrom linkous linn linton linville lipscomb lira littlefield
    littlejohn littleton liu llamas locke lockett lockhart locklear lockwood loera loftin loftis lofton loftus
    logan logsdon logue lohr lomax lombard lombardi lombardo lomeli longo longoria lopes lopez lor lorenz lott
    lovejoy lovelace loveless lovell lovett lowe lowery lowman lowry loya lozano luce lucero luckett ludwig lugo
    lujan lumpkin luna lundberg lundgren lundy lunn lunsford luong lusk luther luttrell lutz lyles lynch lyon
    lyons lytle mabe mabry macdonald machado machuca macias mack mackay mackey mackie macklin maclean macleod
    macmillan macon macpherson madigan madrid madrigal madsen maes maestas magana magee maggard magnuson maguire
    mahaffey mahan maher mahon mahoney maier maki maldonado malhotra malik malley malloy malone maloney mancilla
    mancini mancuso mandujano mangum manley mann manning manriquez mansfield manson manzo marchand marcotte
    marcum marin marino markham markley marler marlow marlowe marquardt marquez marra marrero marroquin marshall
    martel martell martin martindale martinez martino martinson martirosyan martz marx massey massie masterson
    mata matheny matheson mathews mathis matlock matney matos matson matteson matthews mattison mattos mattox
    mattson mauldin maupin maurer maxey maxfield maxwell mayberry mayfield mayhew mayorga mazza mcadams mcafee
    mcallister mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccants mccarter
    mccarthy mccartney mccarty mccaskill mccauley mcclain mcclanahan mcclary mccleary mcclellan mcclelland
    mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord
    mccorkle mccormack mccormick mccoy mccracken mccrary mccray mccreary mccrory mccue mcculloch mccullough
    mccune mccurdy mccurry mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal
    mcdougall mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarlane mcgee mcgehee mcghee mcgill mcginnis
    mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchenry mchugh mcinnis mcintire
    mcintosh mcintyre mckay mckee mckeever mckenney mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight
    mclain mclane mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael
    mcmillan mcmillen mcmillian mcmullen mcmullin mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely
    mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams
    meacham mead meade meador meadows mears medeiros medina medlin medlock medrano meehan mehta meier mejia
    melancon melendez melgar mello melton mena menard mendenhall mendes mendez mendoza menendez menon mensah
    mercado mercer mercier merino merrell merrick merriman merritt messina metcalf metz metzger metzler meyer
    meyers meza michaud michels mickens middleton milam milburn miller milligan milliken mills milne milner mims
    minnick minton mintz miranda mireles mishra mitchell mixon mize mobley moeller moen moffett moffitt moghadam
    mohamed mohammadi mohr mojica molina moll monaco monaghan monahan mondragon moniz monroy monson montalvo
    montanez montano montemayor montenegro montero montes montez montgomery montiel montoya monzon mooney moore
    moorman mora morales moran moreau morehead moreland moreno morey morgan moriarty morin morley morrell morrill
    morris morrison morrissey morrow morse mortensen morton mosby moseley mosher mosier mosley moss mota moten
    mott moua moulton moultrie mouton mowery moya moye moyer mueller muir mukherjee mulkey mulligan mullin
    mullins mullis muncy mundy munger munguia muniz munn munoz munson murdock murillo murphy murrell murry
    musgrove musselman myers myrick nabors nadeau nagel nagle nagy nair najera nakamura nall nance napier naquin
    naqvi naranjo narayan narvaez nash nason nava navarrete navarro naylor nealy necaise needham neel neeley
    neely neff negrete negron neill nelms nelson nemeth nesbitt nesmith ness neuman neumann nevarez newberry
    newby newcomb newell newkirk newman newsom newsome newton ngo nguyen nichols nicholson nickerson nielsen
    nielson nieto noland nolen noll noonan norfleet noriega norris norton norwood novak novotny nowak nowell
    nowlin noyes nugent nunez nunley nunn nutt nwosu obrien obryan ocampo ocasio ochoa ochs oconnell oconner
    oconnor oden odom odonnell odum oduya ogden oglesby ohara ojeda okafor okeefe okeke okonkwo oldham oleary
    oliphant oliva olivares olivarez olivas oliveira oliver olivo olmos olmstead olsen olson olvera omalley oneal
    oneil oneill ontiveros oquendo ordonez oreilly orellana ornelas oropeza orosco orourke orozco orta ortega
    orth ortiz orton osborn osborne osburn oseguera osgood oshea osman osorio osteen ostrander osullivan oswald
    oswalt otero otoole ouellette overby overstreet overton owens ozuna pacheco padgett padilla paine palacios
    palma palmer palomares palumbo pandey pannell pantoja pape pappas paquette paradis pardo paredes parham
    parikh park parnell parr parra parris parrish parrott parry parsons partida partin passmore patel paterson
    patil patino patten patterson patton pauley paulk paulsen paulson payne peachey pearsall pearson pedersen
    pederson pedigo pedraza pedroza peebles peeples pelayo pellegrino pelletier peltier pemberton pena
    pendergrass pendleton penn pennell pennington penrod perales peralta perdue perea pereira perez perkins
    perreault perrin perron perry perryman peterman peters petersen peterson petit petrie petrov pettigrew pettit
    pettway pfeifer pfeiffer pham phan phelan phelps phifer philips phillips phipps phung piazza pichardo pickard
    pickens pickett pierce pierson pilcher pimentel pina pinckney pineda pinkerton pinkney pinkston pino pinson
    pinto pipkin pippin pitman pitre pitt pittman plante plascencia platt plunkett pogue poindexter poirier
    polanco poland polk pollack pollard pollock pomeroy ponce poole poore popp porterfield portillo posada posey
    poston potter poulin powell prather pratt prentice prescott pressley prewitt prichard pridgen prieto pringle
    pritchard pritchett proctor proffitt provost pruett pruitt pryor puckett pugh pulido pullen pulliam purcell
    purdy purnell purvis putman putnam pyle qazi quach qualls quarles quezada quigley quillen quinlan quinn
    quinones quinonez quintana quintanilla quintero quiroz rader radford rafferty ragan ragsdale rahman rainey
    rajan ralston ramanathan ramey ramirez ramos ramsay ramsey randall randle raney rangel rankin rao rapp
    rasmussen ratcliff ratliff rauch rausch rawlings rawlins rawls rayburn rayford raynor razo reardon reaves
    recinos reddick reddy redman redmon redmond reed reedy reese reeve reeves regalado reich reichert reilly
    reinhardt reinhart reiter reitz rendon renfro renner renteria resendiz reuter reyes reyna reynolds reynoso
    rezaei rhoades rhoads rhoden rhodes rhyne ribeiro ricci richards richardson richey richter rickard ricker
    ricketts rickman ricks riddell riddick riddle ridenour ridgeway ridley rigby riggins rigsby riley rinaldi
    rincon rinehart rios ripley ritchey ritchie ritter rivard rivas rivera rivero rizzo roark robb robbins
    roberge roberson roberts robertson robey robinette robinson robison robledo robles robson roby rocha roche
    rockwell roddy roden rodgers rodman rodrigue rodrigues rodriguez rodriquez roe rogers rohde rohr rojas roldan
    rollins romano rome romero romo roney rooney rosado rosales rosario rosas rosen rosenbaum rosenberg rosenthal
    rosser rossi roth roundtree rountree roush rousseau roussel rowe rowell rowley roybal royer royster rubio
    rucker rudd ruffin ruiz runyan runyon rupp russell russo rutherford rutledge ryan saavedra sacco sadler saenz
    saetang saini salas salazar salcedo salcido saldana saldivar salerno salgado salinas salisbury sallee salley
    salyer samaniego sammons sampson sams samson samuels sanborn sanches sanchez sandberg sanders sanderson
    sandlin sandoval santana santiago santillan santoro santos sapp sarabia sargent sargsyan sarkar sato
    satterfield saucedo sauer sauls saunders savoy sawyers saxon saxton sayre scanlon scarborough scarbrough
    schaefer schaeffer schafer schaffer schell schenk scherer schiller schilling schindler schmid schmidt schmitt
    schmitz schneider schofield scholl schoonover schott schrader schramm schreiber schreiner schroeder schubert
    schuler schulte schultz schulz schulze schumacher schuster schwab schwartz schwarz schweitzer scoggins scott
    scribner scroggins scruggs scully seale searcy seaton seay seeley segal seibert seidel seifert seiler seitz
    selby sena sepulveda serna serrano sethi severson seward sewell sexton seymore shackelford shafer shaffer
    shah shanahan shank shanks shapiro sharkey sharma sharpe shaw shea sheehan sheffield shelton shepard shephard
    sheppard sheridan sherman sherrod sherwood shields shifflett shinn shipley shipman shipp shively shockley
    shoemaker shrader shrestha shuler shull shultz shumaker shuman shumate sibley siddiqui sidhu siegel sierra
    sigler sigmon sikes siler silva silverman simmons simon simons simonson simonyan simpkins simpson sims
    sinclair singh singletary singleton sisco sisk sisneros sisson sizemore skaggs skeen skelton skidmore skinner
    slade slagle slaton slattery slayton sledge sloan slocum slone smalley smallwood smiley smith smithson smoot
    smyth snead sneed snell snodgrass snook snowden snyder soileau solis soliz solorio somerville sommer sommers
    sonnier sorensen sorenson soria soriano sorrell sosa sotelo soto soule sousa southard southerland souza
    sowell spain spalding spann sparkman spaulding spearman speer speight spellman spence spencer sperry spillman
    spinks spivey spradlin sprague sprouse spruill spurgeon spurlock srinivasan stackhouse stafford stahl staley
    stallworth stamm stanfield stansberry stanton stapleton starkey starling starnes staten staton stauffer
    stclair steadman stearns steele steen steffen stegall stein steinberg steiner stephens stephenson stepp
    stevens stevenson stewart stidham stillman stillwell stiltner stine stinnett stinson stitt stjohn stoddard
    stoll stonge stott stovall stowe stpierre strader stratton straub strauss strickland stricklin strom strother
    stroud stroup strunk stubblefield stuckey stull sturdivant sturgeon sturgill sturgis sturm suarez subramanian
    sullivan summerlin sumner sumpter surratt sutherland sutton suzuki swafford swain swank swann swanson swartz
    swearingen sweeney swenson switzer swope syed sykes tabor tackett tafoya taggart talbert talbot talbott
    tallent talley tamayo tanaka tanner tapia tapp tarver tate tavares taylor teague teal teel tejada tejeda
    tellez templeton tennant tenney terrell terrill terry tesfaye thach thacker thames thao tharp thayer
    theriault theriot thibodeau thibodeaux thiel thigpen thomas thomason thompson thomsen thomson thornburg
    thorne thornhill thornton thorp thorpe thorton thurston tibbetts tibbs tice tidwell tierney tijerina tillery
    tilley tillman tilton timm timmerman timmons tindall tinoco tinsley tirado tisdale tobin todd tolbert toledo
    toler toliver tolley tolliver tomlin tomlinson tompkins toney toro torosyan torrence torres torrez toscano
    toth totten tovar towle townsend trahan trammell tran traore trapp trask travers traylor treadway treadwell
    trejo tremblay trevino trevizo tribble trice trimble trinh triplett trombley troutman trowbridge trudeau
    truitt trujillo truong tsai tucker tuggle turk turley turman turnbull turner turney turpin tuttle tuyen tyler
    tyner ulloa ulmer ulrich underhill underwood unger upchurch upshaw upton urbina urena uribe urrutia utley
    vail valadez valdes valdez valdivia valdovinos valencia valenti valenzuela valerio valladares valle vallejo
    vanburen vance vandiver vandyke vang vanhoose vanhorn vanmeter vann vanover vanwinkle varela vargas varner
    varney vasquez vaughan vaughn vaught vazquez vega velarde velasco velasquez velazquez velez venegas
    venkataraman vera verdin verduzco vergara verma vick vickers vickery vidal vieira viera vigil villagomez
    villalobos villanueva villareal villarreal villasenor villegas vinson vitale vo vogel vogt voigt volz voss vu
    vue wade wadsworth waggoner wagner wahl waite wakefield walden waldron waldrop walker wallace wallen wallin
    wallis walsh walston walters walton wampler wang ward ware warfield warren washburn washington wasson
    watanabe waterman watkins watson watts waugh weatherford weaver webb weber webster weddle weems weinberg
    weiner weinstein weir weis weiss welch welker wellman wells welsh wendt wenger wentworth wentz wenzel werner
    wertz westbrook westfall westmoreland wetzel whalen whaley wharton whatley wheatley wheaton wheeler whelan
    whipple whitaker whitcomb whitehead whitehurst whiteman whiteside whitfield whitley whitlock whitlow whitman
    whitmire whitmore whitson whitt whittaker whitten whittington whitworth whyte wickham wiese wiggins wilbanks
    wilber wilcox wilde wilhelm wilhite wilke wilkerson wilkes wilkins wilkinson wilks willett willey williams
    williamson williford willingham willis willoughby willson wilmoth wilson wimberly windham winfield winfrey
    wingate wingfield winkler winn winslow winstead wirth wiseman wisniewski witherspoon withrow witt witte
    wofford wolcott wolf wolfe wolff wolford womack wong woodall woodard woodbury woodley woodruff woods woodson
    woodward woodworth wooldridge wooley wooten worden worley worrell worsham wortham worthington wray wright wu
    wyant wylie wyman wynn wynne xie xiong xu yadav yamamoto yancey yanez yang yarborough yarbrough yates yazzie
    ybarra yeager yeghiazaryan yepez yilma yocum yoder yoon york yost youngblood yount zambrano zamora zapata
    zaragoza zarate zavala zeigler zelaya zepeda zhang zhao zheng zhou zhu ziegler zielinski zimmer zimmerman
    zink zook zuniga"""
)
