"""Last names that many people have in the United States, among them the Spanish ones."""

from dutytracker.domain.patient_data.words import words_in

SURNAMES = words_in(
    """abdi abebe abrahamyan acosta adams adeyemi afolabi agarwal aguilar aguilera ahmadi ahmed akhtar akopyan alaniz
    alba alcaraz aldana alemu alfaro ali allen almeida alonso alvarado alvarez amini anand anderson andrade
    andrews aparicio aquino arellano arevalo argueta arias armenta armstrong arredondo arriaga arroyo asfaw
    avakian avetisyan avila ayala bahena bailey balderas banerjee banuelos barajas baraka barnes barragan
    barrera barrientos batra bauer bautista becerra becker bedoya beltran benitez bennett bermudez bhatia bhatt
    blackwell bose boyd briggs brooks bryant bui burke burns burton bustamante bustos byrd caballero cabral
    cabrales cabrera calderon caldwell camacho camarena camarillo campbell campos canales cano cardenas cardona
    carlson carmona carr carranza carrasco carrillo carroll carvalho casillas castillo castro cazares ceballos
    ceja cerda cervantes chacon chan chandler chapman chaudhry chavarria chavez chen cheng cheung chhabra choi
    chopra chowdhury christensen cisneros clark cohen cole coleman collins contreras cordero cordova coronado
    correa cortes cortez covarrubias cox crawford crespo cruz cuellar cuevas cunningham curtis dang daniels
    davalos davidson davila davis dawson dean delacruz delarosa delatorre delgado desai deshmukh dhaliwal
    dhillon diallo diaz dinh dixon doan doe dominguez douglas doyle duarte dubois duenas duncan dunn duong eaton
    edwards elizondo elliott ellis ellison enriquez erickson escalante escamilla escobar escobedo esparza espino
    espinosa espinoza esposito esquivel estes estrada evans ewing fajardo farahani farias farmer farooq favela
    felix ferguson fernandez ferrari ferreira fierro figueroa finley fischer fitzgerald fleming flores flynn
    fonseca ford foster fowler fox francis franco frazier freeman friedman fuentes fuller gaitan galindo
    gallagher gallardo gallegos galvan gamboa gaona garcia garibay garner garrett garza gaytan gebre ghazaryan
    ghosh gibson gilbert gill glover godinez goldberg gomes gomez gonzales gonzalez goodman goodwin gordon
    graham granados greene greer gregory grewal griffin griffith grigoryan gross guerra guerrero guevara guillen
    guo gupta gutierrez guzman haddad haile hakimi hakobyan hall hamilton hansen hanson haq hardy harmon harper
    harrington harris hart harvey hassan hawkins hayes haynes henderson henriquez heredia hernandez herrera
    hicks hinojosa hoang hoffman holloway holmes hopkins horton hossain hosseini hovhannisyan howard howell hu
    huang hubbard hudson huerta hughes hunt hunter hurtado hussain hutchins huynh ibarra ibrahim ivanov iyer
    jackson jacobs jang jaramillo jauregui jefferson jenkins jennings jensen jiang jimenez jimerson johansson
    johnson johnston jones jordan juarez jung kang kaplan kapoor karapetyan karimi katz kaur keller kelly
    kennedy khachatryan khan khang khanna kim klein kowalski kumar lambert landa lara larson laurent lawrence
    lawson ledesma ledezma lee lemus leon leonard levy lewis leyva li liang lim lin linares lindqvist liu llamas
    loera logan lomeli lopes lopez lor lowe lozano lucero lugo luna luong luther lynch lyons machado machuca
    macias mack madrigal magana maldonado malhotra malik mancilla mandujano manning manriquez marin marquez
    marroquin marshall martin martinez martinson martirosyan mata matthews maxwell mayorga mcarthur mcbride
    mccarthy mccormick mccoy mcdaniel mcdonald mcgee mckenzie mckinney mclaughlin meadows medina medrano mehta
    mejia melendez melgar mendes mendez mendoza menon mensah mercado merino meyer meza miller mills miranda
    mishra mitchell moghadam mohamed mohammadi molina monroy montano montenegro montes montgomery montiel
    montoya monzon moore morales moreno morgan morris morrison morton moss moua moya mueller mukherjee mullins
    munguia munoz murillo murphy myers nair nakamura naqvi naranjo narayan nash nava navarro negrete nelson
    nevarez newman newton ngo nguyen nichols nieto noriega norris norton novak novotny nowak nunez nwosu obrien
    ocampo ochoa oconnell oconnor odonnell oduya okafor okeke okonkwo olivares oliveira oliver olmos olsen olson
    olvera oneill ordonez orellana oropeza orozco ortega ortiz osborne oseguera osman osorio owens ozuna pacheco
    padilla palacios palma palmer palomares pandey pantoja paredes parikh park parra parsons partida patel patil
    patterson payne pearson pedraza pelayo pena perales peralta pereira perez perkins perry peters peterson
    petrov pham phan phillips phung pierce pineda pinto pittman plascencia ponce portillo posada potter powell
    pratt prieto pulido qazi quach quezada quinlan quinn quinones quinonez quintana quintero quiroz rahman rajan
    ramanathan ramirez ramos ramsey randall rangel rao razo recinos reddy reed reese renteria resendiz reyes
    reyna reynolds reynoso rezaei rhodes ribeiro richards richardson riddle riley rincon rios rivas rivera
    robbins roberts robertson robinson robledo robles rocha rodriguez roe rogers rojas roldan romano romero romo
    rosales rosario rosas rosenberg rossi rowe rubio ruiz russell russo ryan saenz saetang saini salas salazar
    saldana saldivar salgado salinas samaniego sanchez sanders sandoval santana santiago santillan santos
    sarabia sargsyan sarkar sato schmidt schneider schroeder schultz schwartz schwarz scott sepulveda serna
    serrano sethi shah shapiro sharma shaw shelton sherman shields shrestha siddiqui sidhu sierra silva
    silverman simmons simon simonyan simpson sims singh singleton sisneros skinner smith snyder solis solorio
    sosa sotelo soto souza spencer srinivasan stanton stein stephens stephenson stevens stevenson stewart
    strickland suarez subramanian sullivan sutton suzuki swanson syed tafoya tamayo tanaka tanner tapia tate
    taylor tejada tejeda tellez terrell terry tesfaye thach thao thomas thompson thornton tinoco todd toledo
    torosyan torres toscano tovar townsend tran traore trejo trevino trevizo trinh trujillo truong tsai tucker
    turner tuyen tyler ulloa underwood urbina urena uribe urrutia valadez valdes valdez valdivia valdovinos
    valencia valenzuela valladares valle vallejo vance vang varela vargas vasquez vaughn vazquez vega velarde
    velasco velasquez velazquez venegas venkataraman vera verduzco vergara verma vidal vigil villalobos
    villanueva villareal villarreal villasenor villegas vo vu vue wade wagner walker wallace walsh walters
    walton wang ward warren washington watanabe watkins watson watts weaver webb weber webster wells wheeler
    whitaker whitehead whitfield wiggins wilkerson wilkins williams williamson willis wilson wolf wolfe wong
    woodard woods wooten wright wu xie xiong xu yadav yamamoto yanez yang yeghiazaryan yepez yilma yoon zambrano
    zamora zapata zaragoza zarate zavala zelaya zepeda zhang zhao zheng zhou zhu zimmerman zuniga"""
)
"""In small letters without accents. Common words and colors are left out: white, black, green, brown, young, king,
long, baker."""
