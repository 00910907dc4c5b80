"""First names that many people have, in English and Spanish."""

from dutytracker.domain.patient_data.words import words_in

GIVEN_NAMES = words_in(
    """aaliyah aaron abby abdul abebe abel abigail abraham adalberto adam adan addison adela adele adelina adolfo
    adrian adriana agnes ahmad ahmed aida aidan aiden aileen ainhoa aisha aja akira alan alana alba albert
    alberto aldo alec alejandra alejandrina alejandro alex alexa alexander alexandra alexandro alexis alfonso
    alfredo ali alice alicia alina alison allison alma alondra alonso alvaro alyssa amalia amanda amari amber
    amelia amina amir amos amy ana anahi anastasia andre andrea andres andrew andy angel angela angelica
    angelina angelo angie anh anibal anika anil anita anjali ann anna anne annie anselmo anthony antoine
    antoinette antonia antonio antwan araceli aracely arely ariana arianna ariel arjun armando armani arnold
    arnulfo arthur arturo asher ashley astrid aubrey audrey augusto aurelio aurora austin ava avery axel ayden
    ayesha azucena baltazar barbara bart bartolo bea beatrice beatriz becky begona belen belinda bella beni
    benito benjamin benny bentley bernadette bernard bernardo bernice bertha beth beto betty beverley beverly
    bianca bilal billy binh blake blanca bobbie bobby bonnie boris braden bradley brandon brantley braulio
    brayan brayden brenda brenden brent bret brett brian briana brianna bridget brittany brooke brooklyn bruce
    bruno bryan bryce bryson byron caden caleb calvin cameron camila candace candelario candice carl carla
    carlita carlos carlton carly carmela carmelo carmen carol carolina caroline carolyn carrie carson carter
    casey cassandra cassie catalina catherina catherine cathy cecilia celeste celia celina cesar chabela chad
    chandra chantal charlene charles charlie charlotte chela chelsea chepe cherie cheryl chidi chioma chloe
    chris christa christi christian christie christina christine christopher chuck chuy cindy cipriano citlali
    clara clarence clarissa claudia clayton clifford clifton clint clinton cody colleen collin colton conchita
    connie conrad constance consuelo corey corina courtney craig cristian cristina cristobal crystal cuauhtemoc
    cuca curtis cyndi cynthia dagoberto daisha daisy dalia damian damon dana daniel daniela danielle danna danny
    dante daphne darius darla darlene darnell darrell darren darryl dashawn dave david dean deandre deanna
    debbie debora deborah debra deepak deja delia delilah demetrius denise denisha dennis deonte derek deshawn
    desiree desmond destiny devin devon devonte dewayne diana diane diego dimitri dina dolores dominic dominique
    donald donna donte dora doreen dorian doris dorothy doug douglas duane duc dustin dwayne dwight dylan earl
    easton ebony eddie edgar edith edmundo edna edson eduardo edward edwin efrain efren eileen elaine eleanor
    eleazar elena eli eliana elias elijah elisa elisabeth elise eliseo eliza elizabeth ella ellen ellie elliot
    elmer eloise elsa elsie elvira elvis emanuel emerson emery emilia emiliano emilio emily emma emmanuel
    encarnacion enid enrique epifania erasmo eric erica erick erik erika erin ernest ernestina ernesto ernie
    esmeralda esperanza esteban estefania estela estella esther estrella ethan ethel eugene eulalia eunice
    eusebio eva evan evangelina evelyn everly ezekiel ezequiel ezra fabian fabiana fabiola fanny farah fatima
    faustino faye felicia felipe felix fermin fernand fernanda fernando fidel fidencio fiona flora florence fran
    frances francisca francisco franco frank frankie fred freddy frederick frida froylan gabby gabe gabriel
    gabriela gael gail garrett gary gavin geneva genevieve geoffrey george georgia gerald geraldine gerardo
    gerson gianna gilbert gilberto gina giovanni gisela giselle gladys glen glenda glenn gloria gonzalo gracie
    graciela greg gregory gretchen greyson gricelda griselda guadalupe guillermina guillermo gustavo gwen
    gwendolyn hadley hailey hakim haley hamza hannah harold harper harriet harrison harry haruto harvey hassan
    hayden hazel heather hector heidi heidy helen helena henrietta henry herbert heriberto herman hermelinda
    hernan hien hilary hilda hipolito hiroshi holly horacio horatio hortencia howard huda hugo hui humberto hung
    hunter huong ian ibrahim iesha ignacio igor iker ilana ileana imani imelda inaki ines ingrid inmaculada
    irene iris irma irvin isaac isabel isabella isaiah isaias isela isidro isis isla ismael ismail israel itzel
    itzia ivan ivana ivonne ivy izzy jace jack jackie jaclyn jacob jacqueline jada jade jaden jaiden jaime jairo
    jamal jamar james jamie jamila jane janelle janet janette janice janine jared jasmin jasmine jason javier
    javon javonte jaxon jay jayden jayla jaylen jaylin jazmin jean jeanette jeff jeffrey jenna jennie jennifer
    jenny jeremiah jeremy jermaine jerome jerrod jerry jess jesse jessica jessie jesus jill jillian jim jimena
    jimmy jing jisoo jo joan joann joanna joaquin joaquina jocelyn jodi jodie joe joel joey johana johanna john
    johnathan johnny jon jonas jonathan jonathon jordan jordi jordyn jorge jose josefa josefina joselyn joseph
    josephine josh joshua josiah josie josue jovan jovani jovany joyce juan juana juancho juanita judith judson
    judy julia julian juliana julie juliet juliette julio julissa justin kaitlin kaitlyn kaleb kamala kareem
    karely karen karim karina karl karla kate katherine kathie kathleen kathryn kathy katie katrina kavita
    kayden kayla kaylee keisha keith kelli kelly kelsey kelvin kendra kenia kenji kenneth kenny kerri kerry
    kevin keyshawn khadija khadijah khalid khanh kiana kike kim kimberly kinsley kirk kirsten kofi kristen
    kristi kristin kristina kristine kristy krystal kurt kwame kyle kylie laila lakeisha lakshmi lalo lamar
    lance landon lara larissa larry latasha latisha latonya latoya latrice laura lauren laurie lawrence layla
    lazaro leah leandro leanne leila leilani lena lencho leo leobardo leon leona leonard leonardo leonor leroy
    lesley leslie lester leticia lety levi leyla liam licha lidia lilian liliana lillian lily lina linda linh
    lionel lisa liz lizbeth lizette lluis logan lois lola lorena lorenzo loretta lori lorraine louis louise
    lourdes luana luca lucas lucia luciana luciano lucille lucinda lucy luis luisa luke lupe lupita luz lydia
    lyle lynn lynne mabel macarena macario mackenzie macy maddie madison magdalena maggie mahmoud maira maite
    malachi malcolm malik mandy manish manny manuel manuela mara marc marcela marcelino marcelo marcia marco
    marcos marcus marely margaret margarita margarito margie margo maria mariam mariana maribel maricela marie
    marilyn marina mario marisa marisol marissa maritza marjorie marlene marlon marquise marsha marta martha
    martin martina maru marvin mary maryam mateo mathew mathias matt matteo matthew maura maureen maurice
    mauricio maverick maximiliano maximino maxine maya mayra mayte mckenzie meagan meche meg megan meghan mei
    melanie melany melinda melissa melody melvin mercedes mia micaela micah michael michaela michele michelle
    mickey miguel mike mila milagros mildred milton mindy minerva minh minjun mireya miriam misael missy mitch
    mitchell mohamed mohammad mohammed moises molly mona monica monique montserrat morgan moses muhammad mustafa
    myra myrna myrtle nacho nadia nadine nahum nakia nancy nando nanette naomi naomy natalia natalie nataly
    natasha nate nathan nathaniel nayeli nayely ned neha neil nell nelly nelson nerea nestor nevaeh nga ngoc
    ngozi nguyen nhung nia nicanor nicholas nick nicki nico nicola nicolas nicole nidia nikki nina nisha noah
    noel noelia noemi nora norberto noreen norma norman nour nuria obed octavio odalys odette ofelia oksana olga
    oliver olivia omar onesimo ophelia orlando oscar osvaldo otis otto owen pablo paco paige paisley paloma pam
    pamela pancho parker pascual patricia patricio patrick patsy patti patty paty paul paula paulette paulina
    pauline pavel pearl pedro peggy penelope penny pepe perla perry pete peter petra phil philip phillip phuong
    phyllis pierre pilar piper policarpo pooja porfirio preston priscilla priya quang quentin quincy quinn quoc
    rachel rafa rafael raheem rahul raj rajesh ralph ramiro ramon ramona ramses randall randy rania raquel
    rashad rasheed rashida raul ravi raymond rebeca rebecca reggie regina reginald reina renata rene renee
    reuben reyna rhonda ricardo richard ricky rigoberto riley rita rob robbie robby robert roberta roberto robin
    robyn rochelle rocio rodney rodolfo rodrigo rogelio roger rohan roland rolando roman romeo ron ronald ronda
    ronnie rosa rosalba rosalia rosalind rosalinda rosalyn rosanna rosario rosaura rosemarie rosemary rosendo
    rosita roslyn ross rowan roxana roxanne roy ruben rubi ruby rudy rufus rupert russell ruth rutilio ryan
    ryder sabrina sadie sakura sally salma salvador sam samantha sami samira sammy samuel sandra sandy sanjay
    santiago santos sara sarah sasha saul sawyer sayuri scott sean sebastian selam selena selina serena sergei
    sergio servando seth shana shane shanice shanika shaniqua shannon shantel shanti sharon sharonda shauna
    shawn shayla sheila shelby shelia shelley shelly sherri sherrie sherry sheryl shirin shirley shreya shyanne
    sienna sierra silas silvestre silvia simon simone skylar skyler sofia sondra sonia soojin sophia spencer
    stacey stacy stan stanley stefan stefanie stella steph stephanie stephen steve steven stewart stuart sue
    sunil sunita susan susana susie suzanne suzette svetlana sylvia tabitha tad tadeo tamara tamika tammy tania
    tanisha tanya tara tariq tasha tatiana tatyana taylor ted terence teresa teri terrance terrell terrence
    terri terry tess thalia thanh thao thelma theo theodore theresa thiago thomas thu thuy tia tiana tiburcio
    tiffani tiffany tigist tim timmy timothy tina tito tobias toby todd tomas tomasa tommy toni tono tony tonya
    tracey tracy trang travis trayvon tremaine trent trevor tricia trina trinh trisha tristan troy tuan tucker
    tuyet tyesha tyler tyra tyrell tyrese tyrone ulises unai uriel ursula valentin valentina valeria valerie
    vance vanesa vanessa vania vera vernon veronica vicente vicki vickie vicky victor victoria vijay vikram
    vilma vincent viola virgil virginia vivian viviana vladimir waldo wallace walter wanda warren wayne wei
    wendell wendy wesley weston wilbert wilbur wilfredo william willie wilma wilmer wilson winston wyatt xander
    xavier ximena xin xiomara xochitl xuan yadira yael yahaira yahir yamileth yan yaneli yaretzi yasmeen yasmin
    yasmine yazmin yelena yesenia yessenia ying yolanda yovani yuki yuliana yuna yuri yusuf yvette yvonne zach
    zachariah zachary zack zainab zaira zander zeke zelda zenaida zion zoe zoey zoila zulema zuleyma"""
)
"""In small letters without accents. Words that are mostly something else are left out: will, mark, grace, hope, faith,
joy, rose, art, bill, chase, grant, drew, sol, memo."""
