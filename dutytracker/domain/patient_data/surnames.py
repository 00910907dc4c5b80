"""Last names that many people have in the United States, among them the Spanish ones."""

from dutytracker.domain.patient_data.words import words_in

SURNAMES = words_in(
    """abdi acosta adams adeyemi aguilar ahmed ali allen almeida alonso alvarado alvarez anderson andrade andrews
    aquino arellano arias armstrong arredondo arroyo avila ayala bailey barnes barrera bauer bautista becerra
    becker beltran benitez bennett bermudez blackwell boyd briggs brooks bryant bui burke burns burton
    bustamante byrd caballero cabral cabrera calderon caldwell camacho campbell campos cardenas cardona carlson
    carmona carr carrasco carrillo carroll carvalho casillas castillo castro cazares ceja cervantes chacon chan
    chandler chapman chavez chen choi christensen cisneros clark cohen cole coleman collins contreras cordero
    cordova correa cortes cortez cox crawford crespo cruz cuellar cuevas cunningham curtis dang daniels davidson
    davis dawson dean delacruz delarosa delatorre delgado diallo diaz dixon doe dominguez douglas doyle duarte
    dubois duenas duncan dunn duong eaton edwards elizondo elliott ellis ellison enriquez erickson escalante
    escobar escobedo esparza espino espinosa espinoza esposito estes estrada evans ewing fajardo farias farmer
    ferguson fernandez ferrari ferreira fierro figueroa finley fischer fitzgerald fleming flores flynn fonseca
    ford foster fowler fox francis franco frazier freeman friedman fuentes fuller gaitan galindo gallagher
    gallardo gallegos galvan gamboa garcia garner garrett garza gaytan gibson gilbert glover godinez goldberg
    gomes gomez gonzales gonzalez goodman goodwin gordon graham granados greene greer gregory griffin griffith
    gross guerrero guevara guo gupta gutierrez guzman hall hamilton hansen hanson hardy harmon harper harrington
    harris hart harvey hassan hawkins hayes haynes henderson henriquez hernandez herrera hicks hoang hoffman
    holloway holmes hopkins horton howard howell hu huang hubbard hudson huerta hughes hunt hunter hurtado
    hussain hutchins huynh ibarra ibrahim ivanov jackson jacobs jang jaramillo jefferson jenkins jennings jensen
    jimenez jimerson johansson johnson johnston jones jordan juarez jung kang kaplan katz keller kelly kennedy
    khan kim klein kowalski kumar lambert landa lara larson laurent lawrence lawson ledesma lee lemus leon
    leonard levy lewis leyva li lim lin linares lindqvist liu llamas loera logan lopes lopez lowe lozano lucero
    lugo luna luther lynch lyons machado machuca macias mack madrigal magana maldonado mancilla manning
    manriquez marin marquez marroquin marshall martin martinez martinson mata matthews maxwell mayorga mcarthur
    mcbride mccarthy mccormick mccoy mcdaniel mcdonald mcgee mckenzie mckinney mclaughlin meadows medina medrano
    mejia melendez melgar mendes mendez mendoza mensah merino meyer meza miller mills miranda mitchell mohamed
    molina monroy montano montenegro montes montgomery montiel montoya moore morales moreno morgan morris
    morrison morton moss mueller mullins munguia munoz murillo murphy myers nakamura nash nava navarro nelson
    newman newton ngo nguyen nichols nieto noriega norris norton novak novotny nowak nunez obrien ocampo ochoa
    oconnell oconnor odonnell okafor okonkwo olivares oliveira oliver olsen olson olvera oneill ordonez orellana
    oropeza orozco ortega ortiz osborne oseguera osman osorio owens pacheco padilla palacios palma palmer
    pantoja paredes park parra parsons patel patterson payne pearson pelayo pena perales peralta pereira perez
    perkins perry peters peterson petrov pham phan phillips pierce pineda pinto pittman plascencia ponce
    portillo potter powell pratt prieto quezada quinlan quinn quinones quintana quintero quiroz rahman ramirez
    ramos ramsey randall rangel razo recinos reed reese renteria resendiz reyes reynolds rhodes ribeiro richards
    richardson riddle riley rincon rios rivas rivera robbins roberts robertson robinson robles rodriguez roe
    rogers rojas roldan romano romero romo rosales rosario rosas rosenberg rossi rowe rubio ruiz russell russo
    ryan saenz salas salazar saldana salgado salinas samaniego sanchez sanders sandoval santana santiago santos
    sato schmidt schneider schroeder schultz schwartz schwarz scott sepulveda serna serrano shah shapiro sharma
    shaw shelton sherman shields sierra silva silverman simmons simon simpson sims singh singleton skinner smith
    snyder solis sosa sotelo soto souza spencer stanton stein stephens stephenson stevens stevenson stewart
    strickland suarez sullivan sutton suzuki swanson tamayo tanaka tanner tapia tate taylor tejada tejeda tellez
    terrell terry thomas thompson thornton todd toledo torres toscano tovar townsend tran traore trejo trevino
    trujillo tucker turner tyler ulloa underwood urbina urena uribe urrutia valdes valdez valdivia valdovinos
    valencia valenzuela valladares vallejo vance varela vargas vasquez vaughn vazquez vega velasco velasquez
    velazquez vera vergara vidal vigil villanueva villarreal villegas vo vu wade wagner walker wallace walsh
    walters walton wang ward warren washington watanabe watkins watson watts weaver webb weber webster wells
    wheeler whitaker whitehead whitfield wiggins wilkerson wilkins williams williamson willis wilson wolf wolfe
    wong woodard woods wooten wright wu xu yamamoto yanez yang yoon zamora zapata zaragoza zarate zavala zelaya
    zepeda zhang zhao zhou zhu zimmerman zuniga"""
)
"""In small letters without accents. Common words and colors are left out: white, black, green, brown, young, king,
long, baker."""
