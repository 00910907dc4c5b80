"""First names that many people have, in English and Spanish."""

from dutytracker.domain.patient_data.words import words_in

GIVEN_NAMES = words_in(
    """aaliyah aarav aaron abby abdul abebe abel abigail abraham adalberto adam adan addison adela adele adelina aditi
    adolfo adrian adriana agnes ahmad ahmed aida aidan aiden aileen ainhoa aisha aisling aja ajay akira akua
    alan alana alba albert alberto aldo alec alejandra alejandrina alejandro alex alexa alexander alexandra
    alexandro alexis alfonso alfredo ali alice alicia alina alison allison alma alondra alonso alvaro alyssa
    amalia amanda amara amari amber amelia amina amir amos amrita amy ana anahi anastasia andre andrea andres
    andrew andy angel angela angelica angelina angelo angie anh anibal anika anil anita aniyah anjali ankita ann
    anna anne annie anoush anselmo anthony antoine antoinette antonia antonio antwan aparna araceli aracely
    araksya arash arely ariana arianna ariel arjun armando armani armen arnold arnulfo arpi arshia artak arthur
    arturo arya aryan asha asher ashley ashok ashwin aster astrid aubrey audrey augusto aurelio aurora austin
    ava avery axel ayaan ayana ayden ayesha azadeh azucena babak bahar baltazar bao barbara bart bartolo bea
    beatrice beatriz becky begona behrouz belen belinda bella beni benito benjamin benny bentley bernadette
    bernard bernardo bernice bertha beth beto betty beverley beverly bianca bijan bikram bilal billy binh binta
    biruk blake blanca bobbie bobby bonnie boris bounmy braden bradley brandon brantley braulio brayan brayden
    brenda brenden brent bret brett brian briana brianna bridget brittany brooke brooklyn bruce bruno bryan
    bryce bryson byron caden caleb calvin cameron camila candace candelario candice carl carla carlita carlos
    carlton carly carmela carmelo carmen carol carolina caroline carolyn carrie carson carter casey cassandra
    cassie catalina catherina catherine cathy cecilia celeste celia celina cesar chabela chad chandra chantal
    charlene charles charlie charlotte chau chayo chela chelsea chepe cherie cheryl chidi chioma chloe chris
    christa christi christian christie christina christine christopher chucho chuck chuy cindy cipriano citlali
    clara clarence clarissa claudia clayton clifford clifton clint clinton cody colleen collin colton conchita
    connie conrad constance consuelo corey corina courtney craig cristian cristina cristobal crystal cuauhtemoc
    cuca cuong curtis cyndi cynthia dagoberto daisha daisy dalia damian damon dana daniel daniela danielle danna
    danny dante dao daphne dara darius darla darlene darnell darrell darren darryl dashawn dave david davit dean
    deandre deanna debbie debora deborah debra deepak deepika deja delia delilah demetrius denise denisha dennis
    deonte derek deshawn desiree desmond desta destiny devin devon devonte dewayne diana diane diego dimitri
    dina dinh dolores dominic dominique donald donna donte dora doreen dorian doris dorothy doug douglas duane
    duc dustin dwayne dwight dylan dzung earl easton ebele ebony eddie edelmira edgar edith edmundo edna edson
    eduardo edward edwin efrain efren eileen elaine eleanor eleazar elena eleni elham eli eliana elias elijah
    elisa elisabeth elise eliseo eliza elizabeth ella ellen ellie elliot elmer eloisa eloise elsa elsie elvira
    elvis emanuel emeka emerson emery emilia emiliano emilio emily emma emmanuel encarnacion enid enrique
    enriqueta epifania erasmo eric erica erick erik erika erin ernest ernestina ernesto ernie eshe esmeralda
    esperanza esteban estefania estela estella esther estrella ethan ethel eugene eugenia eulalia eunice eusebio
    eva evan evangelina evelia evelyn everly ezekiel ezequiel ezra fabian fabiana fabiola fadi fadila fahad
    fanny farah fariba farid farzana fatima fatou faustino faye felicia felipe felix fereshteh fermin fernand
    fernanda fernando fidel fidencio fiona flora florence fran frances francisca francisco franco frank frankie
    fred freddy frederick frida froylan gabby gabe gabriel gabriela gael gail garrett gary gaurav gavin gayane
    geeta genaro geneva genevieve geoffrey george georgia gerald geraldine gerardo gerson gevorg ghada giang
    gianna gilbert gilberto gina giovanni gisela giselle gladys glen glenda glenn gloria gonzalo goyo gracie
    graciela greg gregorio gregory gretchen greyson gricelda griselda guadalupe guillermina guillermo gurpreet
    gustavo gwen gwendolyn habib hadley hailey hakim hala haley hamid hamza hana hanh hannah harold harper
    harpreet harriet harrison harry haruto harvey hasmik hassan hayden hayk hazel heather hector heidi heidy
    helen helena henrietta henry herbert heriberto herman hermelinda herminia hernan hien hieu hilary hilda
    hipolito hiroshi hoa hoang holly homero horacio horatio hortencia hortensia hovsep howard huda hugo hui
    humberto hung hunter huong huy ian ibrahim iesha ifeoma ignacio igor iker ilana ileana imani imelda imran
    inaki inderjit ines ingrid inmaculada irene iris irma irvin isaac isabel isabella isaiah isaias isela ishaan
    isidro isis isla ismael ismail israel itzel itzia ivan ivana ivonne ivy izzy jace jacinto jack jackie jaclyn
    jacob jacqueline jada jade jaden jaiden jaime jairo jamal jamar james jamie jamila jane janelle janet
    janette janice janine jared jasmin jasmine jason jaspreet jaswinder javad javier javon javonte jaxon jay
    jayden jayla jaylen jaylin jazmin jean jeanette jeff jeffrey jenna jennie jennifer jenny jeremiah jeremy
    jermaine jerome jerrod jerry jess jesse jessenia jessica jessie jesus jesusita jignesh jill jillian jim
    jimena jimmy jing jisoo jo joan joann joanna joaquin joaquina jocelyn jodi jodie joe joel joey johana
    johanna john johnathan johnny jon jonas jonathan jonathon joon jordan jordi jordyn jorge jose josefa
    josefina joselyn joseph josephine josh joshua josiah josie josue jovan jovani jovany joyce juan juana
    juancho juanita judith judson judy julia julian juliana julie juliet juliette julio julissa jung justin
    kabir kaitlin kaitlyn kaleb kamal kamala kanwal kareem karely karen karim karina karl karla karthik kate
    katherine kathie kathleen kathryn kathy katia katie katrina kaveh kavita kavya kayden kayla kaylee keisha
    keith kelli kelly kelsey kelvin kendra kenia kenji kenneth kenny kerri kerry kevin keyshawn khadija khadijah
    khalid khanh kiana kike kim kimberly kinsley kiran kirk kirsten kofi kristen kristi kristin kristina
    kristine kristy krystal kurt kwame kyle kylie laila lakeisha lakshmi laleh lalo lamar lance landon lanh lara
    larissa larry latasha latisha latonya latoya latrice laura lauren laurie lawrence layla lazaro leah leandro
    leanne leila leilani lena lencho leo leobardo leon leona leonard leonardo leonel leonor leroy lesley leslie
    lester leticia lety levi leyla liam licha lidia lien lilian liliana lillian lily lina linda linh lionel lisa
    liz lizbeth lizette lluis logan lois lola lorena lorenzo loretta lori lorraine louis louise lourdes luana
    luca lucas lucia luciana luciano lucille lucinda lucy luis luisa luke lupe lupita luz lydia lyle lynn lynne
    mabel macarena macario mackenzie macy maddie madison magdalena maggie mahmoud mahsa maira maite malachi
    malcolm malik malika mandy manish manjit manny manpreet manuel manuela mara marc marcela marcelino marcelo
    marcia marco marcos marcus marely margaret margarita margarito margie margo maria mariam mariana maribel
    maricela marie marilu marilyn marina mario marisa marisela marisol marissa maritza marjorie marlene marlon
    marquise marsha marta martha martin martina maru marvin mary maryam mateo mathew mathias matilde matt matteo
    matthew maura maureen maurice mauricio maverick maximiliano maximino maxine maya mayra mayte mckenzie meagan
    mebrahtu meche mechita meena meg megan meghan mehdi mei melanie melany melinda melissa melody melvin
    mercedes mia micaela micah michael michaela michele michelle mickey miguel mike mila milagros mildred milton
    mindy minerva minh minjun mireya miriam misael missy mitch mitchell mohamed mohammad mohammed mohsen moises
    molly mona monica monique montserrat morgan moses muhammad mustafa myra myrna myrtle nacho nadia nadine
    nahum naira nakia nancy nando nanette naomi naomy nasrin natalia natalie nataly natasha nate nathan
    nathaniel navdeep nayeli nayely ned neha neil nell nelly nelson nerea nestor neto nevaeh nga ngoc ngozi
    nguyen nhung nia nicanor nicholas nick nicki nico nicola nicolas nicole nidia nikhil nikki nina nisha nneka
    noah noel noelia noemi nora norberto noreen norma norman nour nuria oanh obed obinna octavio odalys odette
    ofelia oksana olena olga oliver olivia omar omid onesimo ophelia orlando oscar osvaldo oswaldo otis otto
    owen pablo paco paige paisley paloma pam pamela panchita pancho paola parisa parker parveen pascual patricia
    patricio patrick patsy patti patty paty paul paula paulette paulina pauline pavel payam pearl pedro peggy
    penelope penny pepe perla perry pete peter petra phil philip phillip phuong phyllis pierre pilar piper
    policarpo pooja porfirio prakash pramila pranav preeti preston priscilla priya priyanka quang quentin quincy
    quinn quique quoc quynh rachana rachel rafa rafael raheem rahim rahul raj rajesh rajinder rakesh ralph
    ramesh ramiro ramon ramona ramses randall randy rania raquel rashad rasheed rashid rashida raul ravi raymond
    rebeca rebecca reggie regina reginald reina renata rene renee reuben reyna reynaldo reza rhonda ricardo
    richard richi ricky rigoberto riley rita ritu rob robbie robby robert roberta roberto robin robyn rochelle
    rocio rodney rodolfo rodrigo rogelio roger rohan roland rolando rolo roman romeo ron ronald ronda ronnie
    rosa rosalba rosalia rosalind rosalinda rosalyn rosanna rosario rosaura rosemarie rosemary rosendo rosita
    roslyn ross rowan roxana roxanne roy roya ruben rubi ruby rudy rufus rupa rupert russell ruth rutilio ryan
    ryder saba sabrina sadia sadie saeed sakura sally salma salvador sam samantha sami samira sammy samuel
    sandeep sandra sandy sangeeta sanjay santiago santos santosh sara sarah sarita sasha saul sawyer sayuri
    scott sean sebastian selam selena selina serena sergei sergio servando seth shabnam shahla shana shane
    shanice shanika shaniqua shannon shantel shanti sharmila sharon sharonda shauna shawn shayla sheila shelby
    shelia shelley shelly sherri sherrie sherry sheryl shirin shirley shreya shyanne sienna sierra silas
    silvestre silvia simon simone simran sina siranush sita skylar skyler sofia sohail soheila sona sondra sonia
    soojin sophia soraya spencer stacey stacy stan stanley stefan stefanie stella steph stephanie stephen steve
    steven stewart stuart sue sunil sunita suresh susan susana susie suzanne suzette svetlana sylvia tabitha tad
    tadeo tagui tamara tamika tammy tania tanisha tanya tara tariq tasha tatiana tatyana tavo taylor ted tere
    terence teresa teri terrance terrell terrence terri terry tesfaye tess thalia thanh thao thelma theo
    theodore theresa thi thiago thomas thu thuy tia tiana tiburcio tien tiffani tiffany tigist tigran tim timmy
    timothy tina tita tito tobias toby todd tomas tomasa tommy tona toni tono tony tonya tracey tracy trang
    travis trayvon tremaine trent trevor tricia trina trinh trini trisha tristan troy tuan tucker tuyen tuyet
    tyesha tyler tyra tyrell tyrese tyrone uchenna ulises uma unai uriel ursula usha valentin valentina valeria
    valerie vance vandana vanesa vanessa vani vania vera vernon vero veronica vicente vicki vickie vicky victor
    victoria vijay vikram vilma vinay vincent vinh viola virgil virginia vivian viviana vladimir wafa waldo
    waleed wallace walter wanda warren wayne wei wendell wendy wesley weston wicho wilbert wilbur wilfredo
    william willie wilma wilmer wilson winston wyatt xander xavier xia xiao ximena xin xiomara xiong xochitl
    xuan yadira yael yahaira yahir yamileth yan yaneli yaretzi yasmeen yasmin yasmine yazmin yelena yesenia
    yessenia ying yohannes yola yolanda yoli yousef yovani yuki yuliana yuna yuri yusuf yvette yvonne zach
    zachariah zachary zack zahra zainab zaira zander zeinab zeke zelda zenaida zhang zion zoe zoey zohreh zoila
    zulema zuleyma zuri"""
)
"""In small letters without accents. Words that are mostly something else are left out: will, mark, grace, hope, faith,
joy, rose, art, bill, chase, grant, drew, sol, memo."""
