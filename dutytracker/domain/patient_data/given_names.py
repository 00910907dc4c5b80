"""First names that many people have in California, whatever language they are from."""

from dutytracker.domain.patient_data.words import words_in

GIVEN_NAMES = words_in(
    """aaliyah aarav aaron aarti abbie abby abdallah abdi abdirahim abdirahman abdul abdullahi abdulrahman abe abeba
    abebe abel abena abhishek abigail abner abraham abundio adaeze adalberto adalyn adalynn adam adan adanna
    addie addison adela adelaida adelaide adele adelfa adelia adelina adeline adell adella adelynn adina aditi
    adolfa adolfo adolph adria adrian adriana adriane adrianna adrianne adriel adrien adrienne agapito agatha
    agnes agripina agueda agustin agustina ahlam ahmad ahmed aida aidan aiden aileen aimee ainhoa aisha aishwarya
    aisling aiyana aja ajay ajit akash akiko akira akosua akua alaina alan alana alani alanna alaya alayah alba
    albert alberta albertha alberto albina alcides alda aldair alden aldo alec alecia alejandra alejandrina
    alejandro alena alene alesha alesia alessandra alessandro aleta aletha alex alexa alexander alexandra
    alexandria alexandro alexia alexis alfonsina alfonso alfonzo alfred alfreda alfredo ali alice alicia alida
    alina alisa alisha alison alissa alisson aliyah allan allen allene allie allison allyson alma almaz almeda
    almendra alok alondra alonso alonzo alphonse alphonso altagracia althea alton alva alvaro alvin alvina alyce
    alycia alysia alyson alyssa amada amado amaka amal amalia amanda amandeep amani amanpreet amara amari amarjit
    amaya amayah amber ambrosio amelia america ami amias amie amina aminata amir amit amiyah amjad amos amparito
    amparo amran amrita amy ana anabel anabella anacleto anahi anahit anahy analia analyn anand ananya anastacio
    anastasia anastasiya anaya anayah anayeli anders andra andre andrea andres andrew andria andy angel angela
    angelia angelica angelina angeline angelique angelita angella angelo angie anglea angus anh anibal anika anil
    anissa anita anitra aniyah anjali ankit ankita ann anna annabel annabelle annalise annamarie anne annemarie
    annetta annette annie annika annmarie anoush anselma anselmo ansley antelmo anthony antionette antoine
    antoinette anton antone antonette antonia antonio antony antwan anuj anupama anush anwar aparna apolinar
    apolonia apolonio araceli aracely araksya aram arash arax araxie arcadio arcelia archer archie ardis ardith
    areg arely aretha arev arezoo aria ariadna ariana arianna arianny ariel ariella arielle aristeo ariyah arjun
    arleen arlene arline arlo armaan arman armand armando armani armen armida armine arne arnel arnold arnoldo
    arnulfo aron arpi arpine arron arsen arshdeep arshia artak artashes artemio arthur artie artin artur arturo
    arusyak arwa arya aryan aryanna asa asha ashely asher ashish ashlee ashleigh ashley ashlie ashlyn ashlynn
    ashok ashot ashton ashwin asia asmaa aster astghik astrid asuncion atanacio atefeh atilano aubree aubrey
    aubrie audelia audra audrey audry augusta augustine augusto augustus aurea aurelia aureliano aurelio aurora
    austin ava averie avery aviana avianna avinash avis awilda axel axl aya ayaan ayan ayana ayden ayesha ayla
    aylin ayumi azadeh azael azar azariah azucena babak bahar bahareh bailey balbina baljinder baljit balta
    baltasar baltazar balwinder bambi bao barbara barbra barney barrett barry bart bartola bartolo barton basel
    bashar bashir basil basilio basma bastian bea beatrice beatriz beau becca beckett beckham becky begona behnam
    behrouz behzad bei bekele belen belinda bella bellamy belle belva ben benedicto beni benigna benigno benita
    benito benjamin bennett bennie benny bentley berenice berj bernabe bernadette bernadine bernard bernardo
    bernice bernie berniece bernita bert berta bertha bertie beryl bess bessie beth bethany beto betsabe betsaida
    betsy bette bettie bettina betty bettye beulah beverley beverly bex bharat bhavna bhupinder bianca bibiana
    bich bijan bikram bilal billie billy binh binta birdie biruk bita blaine blair blake blanca blanche blanquita
    blas blia bob bobbi bobbie bobby boden bodhi bohdan bonifacio bonnie bonny boris bounmy boyd brad braden
    bradford bradley brady braelyn brandee branden brandi brandie brandon brandy brant brantley braulia braulio
    braxton brayan brayden braydon brayner breanna breanne brecken bree brenda brendan brenden brendon brenna
    brennan brent brenton bret brett brian briana brianna brianne briar brice bridget bridgett bridgette brielle
    brigette brigida brigido brigitte brinley bristol britney brittani brittany brittney brock brody bronson
    brooke brooklyn bruce bruno bryan bryant bryce brylee bryleigh bryon bryson buford burl burt burton bushra
    byron byung caden caitlin caitlyn caleb calixto callie callum calvin camden cameron cami camila camilla
    camille camilo camron camryn candace candance candelaria candelario candi candice candida candido candis
    candy canuto caren carey cari caridad carin carina carissa caritina carl carla carleen carlene carlita
    carlitos carlo carlos carlota carlotta carlton carly carma carman carmela carmelita carmella carmelo carmen
    carmencita carmine carol carolann carole carolee carolina caroline carolyn carri carrie carrol carroll carson
    carter cary caryl caryn casandra casey casimiro cass cassandra cassidy cassie catalina catarina catharine
    catherina catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cayden cayetano cecelia cecil
    cecile cecilia cecily cedric celedonio celerino celeste celestine celestino celia celina celine celso cenobio
    cesar chabela chabelo chad chadwick chana chance chanda chandan chandni chandra chanel chang chano chantal
    chantel chantelle charissa charisse charity charlee charleen charleigh charlene charles charlette charley
    charlie charline charlotte charmaine charolette chas chasity chau chauncey chavela chay chaya chayito chayo
    chela chelo chelsea chelsey chelsie chema cheng chente cheo chepe cheri cherie cherise cherly cherri cherrie
    cheryl cheryle chet cheyenne chia chidi chinedu chinwe chioma chip chiquita chloe chofi chole chon chona
    chong choua chris chrissy christa christal christel christi christian christiana christiane christie christin
    christina christine christoper christopher christy chrystal chucho chuck chue chukwu chuy chuyita ciara ciera
    cinda cindi cindy cinthia cipriano cirilo ciro citlali citlalli clair claire clara clare clarence clarice
    clarissa clark claude claudette claudia claudine claudio clay clayton clem clement clemente clementina
    clementine cleo cleotilde cleta cleve cleveland cliff clifford clifton clint clinton clyde cody colby cole
    coleen coleman colette colin colleen collette collin colten colton concepcion concetta concha conchita conner
    connie connor conor conrad conrado constance constantino consuelo cooper cora corbin cordelia corene corey
    cori corina corine corinna corinne cornelia cornelio cornelius cornell corrie corrina corrine cortney cory
    courtney craig crescencio crispin cristal cristi cristian cristina cristine cristobal cristobalina cristy
    crosby cruz cruzita crystal cuauhtemoc cuc cuca cuco cuong curtis cutberto cyndi cynthia cyril cyrus
    dagoberto dahlia daiki daisha daisy dalal dale daleyza dalia daljit dallas dalton damaris damaso damian
    damien damion damon dan dana dane danelle danette dani dania danial danica daniel daniela daniella danielle
    danilo danita danna dannie danny dante dany dao daphne daquan dara darci darcie darcy daren darian dariel
    darien darin dario darius dariush darla darleen darlene darline darnell darnelle darnisha darold darrel
    darrell darren darrin darryl darshan darwin daryl dashawn dave davian david davida davina davinder davit
    davonte davy dawit dawna dax daxton dayana dayna dayvon dean deana deandra deandre deangelo deann deanna
    deanne deb debbie debby debi debora deborah debra debrah declan dedra dee deena deepa deepak deepika deepti
    deidra deidre deion deirdre deja dejah dejuan delbert delfina delfino delia delilah dell della delma delmar
    delmer delmy delois delonte delores deloris delphia delphine demarcus demario demarion demetra demetria
    demetrio demetrius demi dena deneen denice denis denise denisha denna dennis denny denzel deon deonte deqa
    derek derick derrell derrick derrik desean deshaun deshawn desirae desiree desmond dessie desta destiny
    devika devin devon devontae devonte dewayne dewey dewitt dexter deysi dhruv diamonique dian diana diane diann
    dianna dianne dick diego diem diep dillon dilpreet dimitri dina dinah dinesh dinh dino dion dionicia dionicio
    dionisio dionne diran dirk divya dixie diya dmitri dmitry dollie dolores doloritas dominga dominic dominick
    dominik dominique domitila donald dong donita donn donna donnell donnie donny donovan dontae donte dontrell
    donyell dora dorcas doreen dorene doretha dori dorian dorinda doris dorotea dorothea dorothy dorsey dortha
    dorthea dorthy dottie doug douglas dovie doyle drake draven dre duaa duane duc dudley dulce duncan dustin
    dusty dwain dwayne dwight dylan dzung earl earle earlene earline earnestine eartha easton ebele ebere eboni
    ebony eda eddie eddy edelmira edelmiro eden edgar edgardo edie edinson edison edith edmond edmund edmundo
    edna edson eduarda eduardo edward edwardo edwin edwina edythe effie efigenia efrain efren efua ehsan eileen
    ekaterina eladio elaheh elaina elaine elana elba elbert elda eldon eldora eldridge eleanor eleanora eleanore
    eleazar elena eleni elenita elenor eleuterio elfriede elham eli elia eliam elian eliana elias eliazar elida
    eligio elijah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizebeth ella ellen elliana
    ellianna ellie elliot elliott ellis elma elmer elmira elmo elna elnora elodia elodie eloina eloisa eloise
    elouise eloy elpidio elroy elsa elsie elsy elton elva elvera elvia elvin elvira elvis elwood elyse emanuel
    emeka emelia emelita emely emerie emerita emerson emersyn emery emeterio emiko emil emile emilee emilia
    emiliana emiliano emilie emilio emilse emily emma emmalyn emmanuel emmet emmett emmie emogene emory ena
    encarnacion enedina eneida enid enoch enrique enriqueta enzo epifania epifanio erasmo erendira eric erica
    erich erick ericka erik erika erin erinn erlinda erma erna ernest ernestina ernestine ernesto ernie errol
    ervin erwin esau eshe esme esmeralda esperancita esperanza essie estanislao esteban estefania estela estella
    estelle ester esther estrella etelvina ethan ethel ethelyn etta eucario eudelia euell eufemia eufemio eugene
    eugenia eugenio eula eulalia eulalio eulogio eun eunice eunji eusebia eusebio eustolia eva evalyn evan
    evangelina evangeline evans evarista evaristo evelia evelina evelyn evelynn everardo everett everette
    everleigh everly evette evgeny evie evon evonne eyerusalem ezekiel ezequiel ezequiela ezra fabian fabiana
    fabio fabiola facundo fadi fadila faduma fadumo fadwa fahad faisal fannie fanny farah farhia fariba farid
    farouk farrah farshid farzad farzana farzaneh fatima fatimah fatou fatoumata faustina faustino fawzia fay
    faye federico fei felecia felica felice felicia feliciano felicita felicitas felicity felipa felipe felisa
    felisha felix ferdinand fereshteh fergus fermin fermina fern fernand fernanda fernando ferne fidel fidelia
    fidelina fidencio fikirte filemon filiberto filomena filsan finley finn finnegan fiona firouz fito flavio
    fletcher flo flora flordeliza florence florencia florencio florene florentina florentino floriberto florine
    flossie floy floyd folake foncho forough forrest fortino fortunata fran frances francesca francine francis
    francisca francisco franco frank frankie franklin fred freda freddie freddy frederic frederick fredi fredric
    fredrick fredy freeman freida frida frieda fritz froilan froylan fulgencio fumiko gabby gabe gabi gabina
    gabino gabriel gabriela gabriella gabrielle gaby gael gagandeep gagik gail galdino galen galina gamaliel gao
    gareth garine garo garret garrett garry garth gary gaspar gaudencio gaurav gauri gavin gavyn gayane gaye
    gayla gayle gaylon gaylord gaynell geeta gemma gena genaro gene geneva genevieve genoveva geoff geoffrey
    george georgette georgia georgiana georgianna georgie georgina geovanni geovanny ger gerald geraldine geraldo
    geralyn gerard gerardina gerardo gerda geri germaine german gerri gerry gerson gertie gertrude gertrudis
    gevorg gevork ghada ghassan ghazal giana giancarlo giang gianna gianni giao gil gilbert gilberto gilda
    gildardo giles gillian gina ginger ginny gino giovanna giovanni girish girma gisela gisele giselle gladis
    gladys glen glenda glenn glenna gloria godofredo gohar golda goldie golnaz gonzala gonzalo gopal gor gord
    gordie gordon gorgonio govind goyo gracelyn gracelynn gracie graciela grady graham grecia greer greg gregg
    gregoria gregorio gregory greta gretchen greyson gricelda griffin grigori griselda grover guadalupe gualberto
    guang guicho guillermina guillermo gumaro gumercindo gurbir gurdeep gurinder gurjit gurmeet gurpreet
    gursimran gus gussie gustavo gwen gwenda gwendolyn gwyneth habib habiba hadi hadley hae hagop hai haifa haig
    hailey hakim hal hala haley halima hallie halyna hamed hamid hamza hana hanan haneen haneul hanh hani hanin
    hank hanna hannah hans hao harish harjinder harjit harlan harlee harley harlow harman harmanpreet harmon
    harold harout harper harpreet harriet harriett harriette harris harrison harry haruka haruto harvey harvinder
    hasan hasmik hassan hattie hau hawa hayarpi haydee hayden hayk haylee hayley haylie hazel heath heather
    hector hedwig heidi heidy heladio helen helena helene helga heliodoro hellen hema hemant henri henrietta
    henry heraclio herbert herbie herculano heriberto herlinda herman hermelinda hermenegildo hermila hermilo
    herminia hernan herschel hershel hester hettie hideo hien hieu higinio hilaria hilario hilary hilda
    hildeberto hildegard hillary hipolita hipolito hiram hiroko hiroshi hitoshi hiwot hlee hoa hoai hoang hodan
    holden holli hollie hollis holly homa homer homero hong honorio horace horacio horatio hortencia hortense
    hortensia hossein houa houman houston hovik hovsep howard howie hrach hripsime hua hubert huda hudson huey
    hugh hugo hui hulda humberto hung hunter huong husam hussein huy hyejin hyun ian ibrahim ibtisam idalia
    idelfonso idella idil iesha ifeanyi ifeoma ifrah ignacia ignacio igor ike ikenna iker ikran ila ilana
    ildefonso ileana ilene iliana ilona ilse ilya ima iman imani imari imee imelda imogene imran ina inaki
    indalecio inder inderjit indira ines inez inga inge ingeborg ingrid inmaculada intisar iola iona ione ira
    iracema irais iraj irena irene irina irineo iris irlanda irma irv irvin irving irwin iryna isa isaac isabel
    isabela isabell isabella isabelle isaiah isaias isaura isela iselda isha ishaan isiah isidora isidoro isidro
    isis isla ismael ismahan ismail isom israel issac itzayana itzel itzia iva ivan ivana ivette ivon ivonne
    ivory ivy izzy jaber jacalyn jace jacinta jacinto jack jackelyn jacki jackie jacklyn jaclyn jacob jacobo
    jacque jacquelin jacqueline jacquelyn jacques jacquline jada jade jaden jae jaehyun jaelyn jaelynn jafet
    jagdeep jagjit jaiden jaime jaimee jaimie jairo jakayla jake jalal jaleesa jaleh jalen jaliyah jamaal jamal
    jamar jamarcus jamarion jame jamel james jameson jamey jami jamie jamila jamilah jamison jammie jamya jana
    janae jane janeen janel janell janelle janessa janet janeth janett janette janey janice janie janina janine
    janis janiya janiyah janna jannette jannie jaquan jaquelin jaqueline jaquez jared jarell jaron jarrett jarrod
    jarvis jase jasiah jasleen jasmeet jasmin jasmine jason jaspal jasper jaspreet jaswant jaswinder jatin
    jaunita javad javaris javi javier javion javon javonte jaxen jaxon jaxson jaxton jay jaya jayant jayce jaycee
    jayceon jayda jayden jaydon jayla jaylah jaylee jayleen jaylen jaylene jaylin jaylon jaylynn jayme jayne
    jayson jaz jazlyn jazlynn jazmin jazmine jean jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne
    jeannette jeannie jeannine jed jedidiah jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefry jena
    jenelle jenesis jeni jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jeovani jep jerad
    jerald jeraldine jeremiah jeremie jeremy jeri jericho jerilyn jermaine jerold jerome jeronimo jerrell jerri
    jerrie jerrod jerrold jerry jesenia jesica jess jesse jessenia jessica jessie jesus jesusa jesusita jethro
    jett jettie jevon jewel jewell jhoana jhon jhonatan jhun jian jiang jianhua jianna jie jieun jignesh jihad
    jihye jill jillian jim jimena jimin jimmie jimmy jin jing jinwoo jisoo jiyoung jo joan joana joanie joann
    joanna joanne joaquin joaquina jocelyn jodee jodi jodie jody joe joel joelle joellen joesph joetta joey johan
    johana johanna johanny john johnathan johnathon johnetta johnie johnna johnnie johnny joleen jolene jolie
    jolynn jon jonah jonas jonatan jonathan jonathon joni jonna jonnie joon jordan jordi jordyn jorge jorja jose
    josef josefa josefina joselin joselito joselyn joseph josephina josephine josette josh joshua josiah josie
    joslyn josselyn josue journee jovan jovani jovany jovelyn jovita joyce joycelyn juan juana juancarlos juancho
    juanita juanito jud judah jude judi judie judith judson judy jules juli julia julian juliana juliann julianna
    julianne julie juliet julieta juliette julio julissa julius jumana june jung junho junjun junko justin
    justina justine justus juventino jyoti kabir kacey kaci kacie kade kadeem kaden kadence kai kaia kaiden kaila
    kailani kailee kailey kaison kaitlin kaitlyn kaitlynn kaiya kala kalani kaleb kali kalpana kaltun kamal
    kamala kamaljit kamari kamden kami kamila kamiyah kamran kamryn kandace kandi kandice kandy kane kanwal
    kanwaljit kaori kara karamjit karan karanveer kareem karely karen kari karie karim karin karina karine karis
    karissa karl karla karlee karlene karly karmen karo karol karolyn karon karri karrie karsyn karter karthik
    karyme karyn kase kasey kash kashton kason kassandra kassidy kassie kataleya katalina kate katelyn katelynn
    katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kati
    katia katie katina katlin katlyn katrina katy katya kaveh kavita kavya kay kayce kaycee kayden kaydence kaye
    kaying kayla kaylani kaylee kayleigh kaylin kaylynn kayson kazuko keanu keaton kecia kedar keegan keely
    keenan keiko keila keira keisha keith kelby kelechi kellee kelley kelli kellie kelly kellye kelsey kelsi
    kelvin ken kendal kendall kendra kendrell kendrick kenia kenji kenna kenneth kennith kenny kent kenta kenton
    kentrell kenya kenyatta kenz kenzie keon keondre keri kermit kerri kerrie kerry kesha keshawn keshia keven
    kevin kevork keyla keyli keyon keyonna keyshawn keyvan khachik khadija khadijah khadra khalani khaled khalid
    khalil khanh khaza khloe khoa khosrow khue kia kian kiana kiara kidane kiera kieran kiesha kieth kieu kike
    kiley kim kimberely kimberlee kimberley kimberly kimberlyn kimora kingston kinsley kip kira kiran kirandeep
    kirby kirill kirk kirsten kirstie kirstin kirti kisha kishore kit kiyoshi knarik knox kobe kofi kolton kora
    korbin kori kory kou koua kourosh kraig krikor kris krishna krista kristal kristan kristen kristi kristian
    kristie kristin kristina kristine kristofer kristopher kristy kristyn krystal krystle krystyna ksenia kuldeep
    kulwinder kun kunal kurt kurtis kwame kwesi kyla kylan kyle kylee kyleigh kyler kylie kynlee kyong kyra kyrie
    kyson kyung lacey lacie lacy ladan ladon ladonna laila lailani lainey laith lakeisha lakesha lakeshia lakhvir
    lakisha lakshmi laleh lalit lalo lam lamar lamia lan lana lance landen landon landyn lanette laney lanh lani
    laniyah lanny laquan laquisha laquita lara larisa larissa laron larry lars larue lashanda lashawn lashonda
    latanya latasha latisha latonia latonya latosha latoya latrell latrice latricia laura laureano laureen laurel
    lauren laurence lauretta laurette lauri laurie lauro lavar lavern laverne lavina lavon lavonda lavonne
    lawanda lawanna lawrence layla laylah lazaro leah leandra leandro leann leanna leanne leatha leatrice lebron
    leda leeann leela leesa leia leidy leif leigh leighton leila leilani leisa lela leland lelia lemuel len lena
    lenard lencho lennie lennon lenny lenora lenore leo leobardo leocadia leocadio leola leon leona leonard
    leonardo leoncio leone leonel leonid leonidas leonila leonor leonora leopold leopoldo leora leota leovigildo
    leroy lesa leslee lesley lesli leslie lesly lessie lester leta letha leticia letitia lettie lety lev levi
    levon lewis lex lexi leydi leyla lia liam liana liane liang liban libby liborio librado licha lico lida lidia
    lien ligaya ligia lihua lila lilah lilia lilian liliana lilianna lilit lillian lilliana lillie lilly lily lin
    lina linda lindsey lindy linette ling linh linnea linnie linwood lionel lisa lisandro lise lisette lissa
    lissette lita lito liudmila liv livvy liz liza lizabeth lizbeth lizeth lizette lizzie lloyd lluis logan lois
    lola lolita lon lona london londyn loni lonnie lonny lora loraine lorelei loren lorena lorene lorenza lorenzo
    loreto loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lottie lou louann louella louie
    louis louisa louise lourdes lovepreet lovie lowell loyd luana luann luanne luay lubna luca lucas lucero lucha
    lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucille lucina lucinda lucio lucrecia
    lucretia lucy ludmila lue luella luis luisa luisito luka luke lula lulu lupe lupillo lupita lura lusik lusine
    luther luz luzmaria luzviminda lyanna lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey lynette
    lynn lynne lynnette lyudmila mabel mable mac macarena macario macedonio machelle macie mack mackenzie
    maclovio macy maddie maddox maddy madeleine madeline madelyn madelynn madge madhavi madhu madilyn madison
    madonna mae magali magaly magda magdalena magdalene magdaleno maggie magnus mague mahad mahesh mahin mahmoud
    mahnaz mahsa mai maikou mailee maira maisie maite majed majorie makayla makenna makhi makoto maksim malachi
    malakai malaya malaysia malcolm maleah malena malia malik malika malinda malini malissa maliyah mallory
    mamadou mamie manal mandeep mandi mandy maninder manish manjit manjot manny manoj manolo manpreet mansour
    manuel manuela mao mara maral maranda marbella marc marcel marcela marcelina marcelino marcella marcelle
    marcellus marcelo marci marcia marcial marciano marcie marco marcos marcus marcy marely margaret margarete
    margarette margarita margarite margarito marge margery margie margo margot margret marguerite mari maria
    mariah mariam marian mariana mariann marianna marianne mariano maribel maribeth maricarmen maricel maricela
    maricruz marie mariela marietta mariette mariko marilee marilu marilyn marilynn marina mario marion marisa
    marisabel marisela marisol marissa marita marites maritess maritza marjan marjorie marjory markus marla
    marlee marleigh marlen marlena marlene marley marlin marlo marlon marlyn marlys marnie marquan marquerite
    marques marquez marquis marquise marquita marsha marshall marshawn marta martha marti martin martina
    martincito martine martiniano marty maru maruja marv marva marvell marvin marwa marwan mary maryam maryan
    maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou masako masao mason masoud mateo
    mathew mathias matias matilda matilde matt matteo matthew matthias mattie maud maude maudie maura maureen
    maurice mauricio maurilio maurine mauro maverick mavis maxie maximilian maximiliano maximina maximino maximo
    maxine maxwell maya maybelle mayela mayerli mayme maynard maynor mayra maysee maysoon mayte mazen mazie
    mckenna mckenzie meagan meaghan mebrahtu meche mechelle mechita mee meena meg megan megha meghan mehdi mehran
    mehrdad mei meilani meiling mekdes mel mela melanie melany melba melecio melesio melina melinda melisa
    melissa mellisa mellissa melodie melody melonie melony melquiades melva melvin melvina memo memphis mercedes
    mercedez meredith merle merlin merlyn merrill merry mervin meryl messiah mher mia mica micaela micah michael
    michaela micheal michel michele michell michelle michiko mickey midori migdalia miguel miguelina miguelito
    mihran mijin mika mikayla mike mikel mikey mikhail mila milagros milan milana milani mildred milena miley
    milford milind milissa millard millicent millie milo milton mimi mina mindi mindy minerva ming minh minji
    minjun minnie minoo miranda mireya miriam mirian mirna mirta misael missy misti misty mitch mitchel mitchell
    mitra mittie mitzi miyah mkrtich moataz modesta mohamed mohammad mohammed mohamud mohan mohsen moira moises
    mollie molly mona moni monica monika monique monroe monserrat monserrath montel montell montserrat monty
    morgan morris mort morteza morton mose moses mostafa moua moussa mozelle muhammad mukesh mukhtar mulu muna
    muriel murray mustafa mya myah myesha mykola myla myles myong myra myriam myrna myron myrtice myrtis myrtle
    nabil nacho nader nadezhda nadia nadine nahid nahla nahomi nahum naira nairi najwa nakia nallely nam nan
    nanci nancy nandini nando nanette nannette nannie naoki naoko naomi naomy napoleon narciso narek naresh
    narine nasir nasra nasrin nasser nat natalia natalie natalio nataly natalya natasha nate nathalia nathalie
    nathaly nathan nathanael nathanial nathaniel natividad natosha navdeep naveen navid navjot navneet nawal
    nayeli nayelli nayely nazanin nazario neal ned nedra neelam neeraj neftali neha nehemiah neil nelda nelida
    nell nella nelle nellie nelly nels nelson nely nemesio nena nene neng nenita nerea nereida neri nery nestor
    neto nettie neva nevaeh neville neyda nga ngoc ngozi nguyen nhan nhi nhia nhung nia nicanor nicasio nichelle
    nicholas nichole nick nicki nickolas nicky nico nicola nicolas nicolasa nicole nicolette nidal nidia nigel
    nikhil niki nikita nikki niko nikolai nikolas nikolay nila nilda nilesh niloofar nilsa nima nimo nina ninfa
    ning nirmala nisha nisreen nita nitin nixon nkechi nnamdi nneka noa noah noe noel noelia noelle noemi nohemi
    nola nolan nona noor nora norayr norbert norberto noreen norene noriko norine norm norma norman normand
    normandia norris nou nour noura novella nshan nuria nyasia nydia nyla nylah oanh obdulia obed obinna ocie
    octavia octavio odalis odalys odell odessa odette odin odis ofelia ofik oksana olamide oleg olegario
    oleksandr olen olena oleta olga olin oliver olivia ollie olu oluwaseun oma omar omari omarie omarion omer
    omid ona onesimo oneyda onyinye opal ophelia oralia orestes orin orion orlando orpha orval orville osama
    oscar osiel osiris osmin osvaldo oswaldo otilia otis otto ouida ousmane owen pablo pachia paco padma paige
    paisley paityn paj pakao pakou pallavi palma paloma pam pamala pamela panchita panchito pancho pankaj pansy
    panyia pao paola paquita paquito paramjit paris parisa parker parminder parth parul parvaneh parveen parvin
    pascual pasquale pastora pat pati patrica patrice patricia patricio patrick patsy patti pattie patty paty
    paul paula paulette paulina pauline pavel paxton payam payton pearce pearl pearlie pearline pedram pedrito
    pedro peggie peggy pelon penelope peng pennie penny pepe pepito percy perla perlita perry pete peter petra
    petro petrona petros peyton phia phil philip phillip phillis philomena phoebe phoenix phuc phuong phylis
    phyliss phyllis pierre pilar pili pilo ping piper placido policarpo polina polly polo poncho ponciano pooja
    porfirio portia pouya prabhakar prabhjot prachi pradeep prakash pramila pranav prasad prashant prathamesh
    precious preeti prem presley preston pricilla primitivo princess priscila priscilla priya priyanka prospero
    qali qasim qiang qing quan quang queenie quentin queta quetita quica quincy quinn quino quintavius quintin
    quinton quique quirino quoc quyen quynh rabia rachael rachana racheal rachel rachelle rachna racquel radha
    rae raed raegan raelene raelyn raelynn rafa rafael rafaela rafe raffi rafik raghav rahaf raheem rahim rahmel
    rahul raiden raj rajan rajesh rajinder raju rajwinder rakesh ralph ramandeep ramesh rami ramin ramiro ramon
    ramona ramses rana randa randal randall randell randi randolph randy rani rania ranjit raphael raquel rasha
    rashaad rashad rashawn rasheed rashid rashida rashmi raul raushan ravi ravneet rawan ray rayan raymon raymond
    raymundo razmig reagan reba rebeca rebecca rebekah reece reem reese refugio regan regena reggie regina
    reginald regino reid reiko reina reinaldo rekha remi remigio remington remy rena renae renata renate renato
    rene renea renee renita renu reshma retha reuben reva rex reyna reynaldo reynold reza rhea rhett rhi rhiannon
    rhoda rhonda rhys ricardo rich richa richard richelle richi richie rick rickey ricki rickie ricky rico rigo
    rigoberto riley rima rina ripsime rita ritu riva river rivka rob robbie robbin robby robert roberta robertito
    roberto robin robt robyn rocco rochelle rocio rocky rod rodel roderick rodger rodney rodolfo rodrick rodrigo
    rogelio roger rohan rohit roland rolanda rolando rolf rolland rollin rolo roma roman romelia romeo rommel
    romona romulo ron rona ronald ronaldo ronan ronda rong ronna ronnie ronny roque rorro rory rosa rosalba
    rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalio rosalva rosalyn rosalynn rosanna rosanne
    rosaria rosario rosaura roscoe roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo rosetta
    roshanda roshni rosie rosina rosio rosita roslyn rosmery ross rosy rouben rowan rowena rowland roxana roxane
    roxann roxanna roxanne roxie roy roya royal royce roz ruba ruben rubi rubik rubin ruby rubye ruchi rudolf
    rudolph rudy ruel rufina rufino rufus rui rupa rupert rupinder ruqiya russ russel russell rusty ruth ruthann
    ruthie rutilio ruzanna ryan ryann ryder rylan rylee ryleigh ryo saba sabah sabina sabra sabrina sachiko
    sachin sade sadia sadie saeed safa safia sagal sagar sahar sahra sakura sal saleh salem salim salina sallie
    sally salma salome salomon salvador salvatore sam samah samaj samanta samantha samar samara samatha sameer
    sami samia samir samira sammie sammy samual samuel samvel sanaz sandeep sandhya sandi sandie sandra sandy
    sanford sangeeta saniyah sanjana sanjay sanjeev sanjuana sanjuanita santi santiago santino santos santosh
    sara sarabjit sarah sarahi sarai sariah sarita sariyah sarkis sasha satenik satik satinder satoshi saul saulo
    saundra saurabh savanna savannah savita sawsan sawyer saylor sayuri scarlet scarlett scot scott scottie
    scotty sean seba sebastian secundino seda seema selah selam selamawit selena selene selina selvin semaj
    semret senait seng seojin seoyeon sepideh serafin serena serenity sergei sergey sergio serob servando setareh
    seth seung sevag severiano sevyn seymour shabnam shad shadi shahin shahla shahram shaima shaina shalini
    shalonda shamar shameka shamika shan shana shanda shandra shane shanell shanelle shanice shanika shaniqua
    shankar shanna shannan shannon shanon shanta shante shantel shantell shanti shaquan shaquila shaquille shara
    sharad shari sharif sharla sharlene sharmila sharon sharonda sharron sharyl sharyn shaun shauna shavon
    shavonne shawanda shawn shawna shawnee shay shayla shayna sheena sheila shelbi shelby sheldon shelia shelley
    shelli shellie shelly shelton shenika sheniqua sheree sheri sherie sherill sherita sherman sheron sherri
    sherrie sherrill sherron sherry sherryl sherwin sheryl shiela shigeru shiloh shilpa shinji shirin shirlee
    shirlene shirley shirly shiva shizuko shoghik shon shonda shoua shreya shruti shu shukri shushan shyanne
    siamak sibyl sid siddharth sidney sienna sierra sigrid siham silas silva silverio silvestre silvia sima simon
    simona simone simran simranjit sina siobhan siranush sita skye skylar skyler slava sneha socorro sofi sofia
    sohail soheil soheila soila solomon sona sonali sondra sonia sonja sonny sonya soojin soph sophia sophie
    soraya soren sose soua soyoung spencer sridhar srinivas stacey staci stacia stacie stacy stan stanislav
    stanley starla starr stefan stefani stefanie stella steph stephaine stephan stephani stephanie stephany
    stephen stephenie stephine sterling steve steven stevie stewart stu stuart sua subhash sucdi sudha sudhir sue
    suellen suhail sujata sujin sukhdeep sukhjit sukhwinder sumaya sumit sunil sunita sunny suren suresh surinder
    susan susana susanita susanna susannah susanne sushma susie susy sutton suyapa suzan suzanna suzanne suzette
    suzie suzy svetlana swati sybil syble sydney sylas sylvester sylvestre sylvia sylvie tabatha tabitha tachito
    tacho tad tadeo tadesse taeyang tagui tahani tai taj takashi takeshi talal talia taline tamar tamara tameka
    tamela tamera tami tamie tamika tammi tammie tammy tamra tana taneisha tanesha tangela tania tanika tanisha
    tanner tansy tanvi tanya tao tara taraneh taras tareq tarik tariq tarsha tarun taryn tasha tatev tatiana
    tatum tatyana tavion tavo tavon tawana tawanda tawanna tawnya taya taylor tayshaun teagan ted teddy teena
    tejas tejinder tejpal telesforo temitope tena tencha teng tenley teo teodora teodoro teofilo tera tere
    terence teresa terese teresita teressa teri terra terrance terrell terrence terri terrie terry tesfaye tess
    tessa tevin thad thaddaeus thaddeus thalia thamer thanh thao thea theda thelma theo theodora theodore theresa
    therese theron thi thiago thien thinh thomas thomasina thu thurman thuy tia tiana tiburcio ticha tien tiffani
    tiffanie tiffany tigist tigran tillie tim timmy timoteo timothy tina tinita tino tisha tita titan titina tito
    titus tobias toby tod todd tom tomas tomasa tomeka tommie tommy tomoko tona tonatiuh toni tonia tonja tono
    tony tonya tori tory tosha toshi tou toua toya tracee tracey traci tracie tracy trang travis trayvon tremaine
    trena trent trenton tresa tressa tressie treva trevon trevor trey tria tricia trina trinh trini trinidad
    tripp trish trisha trista tristan tristen trixie trong troy truc trudy truman tsim tuan tucker tunde tung
    tuyen tuyet twila twyla txheng tyesha tyler tynisha tyquan tyra tyree tyrel tyrell tyrese tyrika tyrone
    tyshaun tyshawn tyson ubah uche uchenna ulises ulysses uma unai urbano uriah uriel ursula usha uyen uzoma
    vada vahan vahe vahid val valarie valencia valente valentin valentina valentino valentyna valeria valerie
    valorie vance vanda vandana vanesa vanessa vang vani vania vanna varduhi varouj vartan varun vasant vasily
    vaughn vazgen veda velda velia velma velva venancio venessa venita venkat venus vera verda vergie verla vern
    verna vernell vernice vernie vernita vernon vero verona veronica vesta vic vicenta vicente vicentito vickey
    vicki vickie vicky victor victoria victorina vidal vidya vigen vihaan vijay vikas viken vikki vikram viktor
    viktoria vilma vina vinay vince vincent vinh vinod viola violet violeta virgie virgil virgilio virgina
    virginia viridiana vishal vita vitaly vito vivek vivian viviana vivienne vlad vladimir vonda vong vonnie
    vonte wade wael wafa waldo waleed walid walker wallace wally walt walter walton wanda wanita warren warsame
    wassim waylon wayne wei weiming weldon wen wendell wendi wendie wendy wes wesley weston whitney wicho wilbert
    wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido wilhelmina willa willard william willie willis
    willow willy wilma wilmer wilson wilton winford winfred winifred winnie winnifred winona winston woodrow
    woody woojin wren wyatt wynona xai xander xavi xavier xee xeng xia xiang xiao xiaoling xime ximena ximenia
    ximenita xin xing xiomara xiong xiu xochitl xou xuan xue yadira yael yahaira yahir yalda yamileth yan yana
    yancy yaneli yanet yang yanira yareli yarely yareth yaretzi yaritza yaroslav yash yasin yasmeen yasmin
    yasmine yasser yasuko yaya yazmin yee yeej yeji yelena yemi yeng yeni yer yesenia yesi yessenia yessi yetta
    yetunde yeyo yia yifan ying yodit yogesh yohannes yoko yola yolanda yoli yolonda yonas yong yoon yoshi
    yoshiko yosselin youa younghee yousef yovani yoya yuan yue yui yuka yukari yuki yukiko yuleisy yulia yuliana
    yulissa yumi yun yuna yuri yuridia yuritzi yusef yusra yusuf yvette yvonne zacarias zach zachariah zachary
    zachery zack zackary zahra zaid zaida zain zainab zaira zaire zakai zamir zamzam zander zane zang zara zaria
    zariah zariyah zaruhi zaven zay zayden zayn zeina zeinab zeke zelda zella zelma zena zenaida zenon zepur
    zewdu zhang zhanna zhen zheng zhi ziad zina zion zoe zoey zohreh zoie zoila zola zora zoraida zoua zoya zula
    zule zulema zuleyma zuli zully zuri"""
)
