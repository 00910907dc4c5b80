"""Notes made up for the tests: what is in them, and what is in none."""

TELLING = {
    "phone": """
        left vm at 510-555-0142
        called (510) 555-0142 twice
        cb 510.555.0142
        mom's cell 5105550142
        phone 555-0142
        new cell: 510 555 0142
        tel 55 1234 5678
        llamar al 612 34 56 78
        cel +52 55 1234 5678
        whatsapp +34612345678
        number is 1-510-555-0142
        text at five five five oh one four two
        cell ending in 0142
        tel. 555 0142
        called back at 5550142
        móvil 612 345 678
        Left vm for mom 415-555-0198 re appt
        415 555-0198 no answer x2
        callback number (415)555-0198
        her cell is 4155550198
        dejé mensaje al 415-555-0198
        su tel es 55-1234-5678
        llamé al (664) 123 4567
        664 123 45 67 sin respuesta
        +1 (415) 555-0198 full vm
        ph: 415.555.0198 left msg
        ring 020 7946 0958
        cel 3312345678 no contesta
        teléfono de la mamá 33 1234 5678
        called 1 415 555 0198
        fax 415 555 0199 sent
        555-0198 is new number
        Número nuevo: 555 0198
        txt 415/555/0198
        Mamá pidió llamar al 925 555 0147 después de las 3
        vm lleno en 510-555-0121
        sister's # 510-555-0133
        contact: 5105550133
        left cb # 555-0133
        home 510.555.0133 disconnected
        (510)555-0133
        510–555–0133""",
    "email": """
        emailed rosa.diaz@example.com
        sent to jd80@mail.example.org re forms
        maria arroba gmail punto com
        k.lee at gmail dot com
        correo: ana_p@ejemplo.com.mx
        emailed forms to jgarcia82@gmail.com
        correo a maria.lopez@hotmail.com
        email is sam_smith at yahoo dot com
        jdoe@school.k12.ca.us re IEP
        juan punto perez arroba outlook punto com
        forms to luna.reyes+iep@gmail.com
        lisa_t@yahoo.com bounced
        wrote to parent (tinaw@gmail.com)""",
    "ssn": """
        ssn 123-45-6789
        SSN: 123456789
        last 4 of social 6789
        ss# 6789
        xxx-xx-6789 on form
        form has 123 45 6789
        seguro social 123-45-6789
        últimos 4 del seguro social 6789
        social security number 123 45 6789
        gave SSN 555-12-3456 for form
        soc sec # 555123456
        SSN last four 3456
        last four SSN: 3456
        social is 555-12-3456
        SS 555-12-3456
        número de seguro social 555 12 3456
        últimos cuatro del social 3456
        SSA needed 123-45-6789
        SSN ***-**-6789""",
    "record_number": """
        MRN 448812
        mrn: 0044812
        mrn#4481
        chart # 88213 closed
        case no. 24-CV-01234
        Medi-Cal 91234567A renewal
        CIN 91234567A
        claim 4481220 denied
        member id XYZ123456789
        policy number AB-99812
        expediente 2023-4456
        folio 88321
        NHC 445566
        póliza núm. 778812
        DNI 12345678Z
        CURP GOMC850101HDFRRL09
        pt 40213 no show
        client #8841 called
        acct 55-1208
        ref # 4481220 for auth
        #44712 updated
        historia clínica 12345
        auth number A123456
        MRN 00123456 chart update
        chart 884421 corrected
        Kaiser MRN: 11002233
        kaiser # 11002233
        medical record no 778123
        Medi-Cal ID 98765432A
        Medicaid #AB12345C
        case number 20-4471
        auth #A88213 approved
        auth no. 2024118832
        claim number 99-123456
        exp. clínico 45-8812
        expediente no. 7781
        expediente 44521
        número de afiliación 12345678901
        no. de póliza 556677
        policy 5566-7788
        docket 24-JV-0012
        member ID W123456789
        subscriber # 889900112
        patient ID 5512
        ID paciente 8842
        account 445812
        encounter 9981234
        HC 44512
        DL F1234567
        MRN ending 4471
        CASO 88123
        MR# 558812
        MR 558812 requested
        chart no 5588
        Kaiser member 12-334455
        auth# 22-88190
        referral # 88190
        referral number 88190
        SSI claim no. A12345
        IEHP ID 20019988
        Aetna ID W2233 44556
        case 1188234 with CPS
        CPS case # 1188
        número de expediente 3321
        núm. de caso 4432-B
        cuenta 88120
        afiliación IMSS 1234567890
        tarjeta sanitaria ABCD123456""",
    "long_number": """
        updated 448812907
        see 20391844 in the system
        4411 2290 3345 8876 on card
        about 448812
        called about 88217744
        sent 0011223344 to billing
        7712345 corrected in system
        88-00-1234-9921 on form
        id'd as 00458123""",
    "birth_date": """
        DOB 3/4/1987
        dob: 03-04-87
        d.o.b. 3/4/87
        born 1962
        born on March 4, 1987
        birthday 3/14
        bday is June 5
        F. nac. 12-3-1985
        fecha de nacimiento 12/03/1985
        nació el 3 de mayo de 1980
        nacida en 1980
        FN 12/03/85
        form said 3/4/1987
        4 March 1987 on the referral
        cumple el 4 de julio
        letter with 04/12/87 on it
        date of birth 1987-03-04
        1/2/1990 (dob)
        DOB 07/22/1994 verified
        dob 7-22-94
        verified dob 072294
        born 22 July 1994
        born in 1994
        b. 7/22/1994
        date of birth: July 22, 1994
        fecha de nac. 22/07/1994
        nac. 22/07/94
        nacida el 22 de julio de 1994
        fecha nacimiento: 22-jul-1994
        F.N. 22/07/94
        7/22/94 per referral
        cumpleaños 22 de julio
        birthdate 7/22
        turned 18 on 7/22/2008
        DOB: Jul 22 '94
        1994-07-22 in chart
        pt born 12/1/09
        DOB Dec 1, 2009 fixed on claim
        dob 12.01.2009
        (DOB 5-5-55)
        nació en diciembre de 1999
        nació 12-01-99
        bday 12/01
        Fec. Nac.: 1/12/2009""",
    "old_age": """
        92 yo, fall risk
        94 y/o at home
        91-year-old
        aged 90
        age 95 now
        97 años
        turned 90 today
        cumplió 93
        ninety-two years old
        noventa y dos años
        pt is 93
        102yo
        93F lives alone
        tiene 95, vive sola
        edad: 91
        90 yr old
        91 y.o. f placement
        93yo male home visit
        95 year old, APS
        98 yr old living alone
        she is 94 and frail
        he's 90
        age: 92
        pt (92) fell
        señora de 94 años
        paciente de 91 años
        tiene 96 años
        edad 93
        101 years old
        90 year-old mother
        ninety year old
        cumple 95 mañana
        92 y o woman
        age 103
        pt 92 yrs, APS report
        mother 96 y/o
        age 90+ cohort
        92-yr-old w/ dementia
        abuela 93 años
        client, 94, fell
        cumplió 100 años
        90yo.
        94 YEAR OLD""",
    "name": """
        called Mr. Gomez
        mrs alvarez vm
        Ms. B about forms
        ms johnson called
        Sra. Pérez canceló
        sr lopez no contestó
        la señora Ramírez pide cita
        don carlos llamó
        Srta. Vega
        pt Maria called
        pt maria no show
        client Tanisha re meds
        patient: John Smith
        paciente José López
        px Lucía reagendó
        called Maria Lopez
        maria lopez canceled
        JUAN PEREZ NO SHOW
        Lopez, Maria intake
        letter for Jayden Whitfield
        carlos de la cruz, housing
        J. Martinez auth
        Maria G. vm
        Carlos's mom
        jessica's intake packet
        mom of Jayden
        mamá de Lucía
        mother Rosa called
        Maria canceled
        carlos no-show
        consult re: Ashley
        named Pedro
        se llama Ana
        Miss Carter re school
        Martinez, J. refill
        pt named Aisha
        safety plan for Ashley
        MR JONES VM
        client O'Brien called
        hijo de Pedro con fiebre
        texted Xiomara Quispe
        Mr T about ride
        resident Dorothy, transport
        Mr. Thompson called re forms
        Mrs Lee wants refill
        Ms. Nguyen no show
        Spoke with Mr Hernandez
        sra martinez dejo mensaje
        Sr. Gutiérrez pidió carta
        Señora López llamó
        señor garcia no vino
        doña Carmen llamó
        pt Smith late cancel
        Pt. Johnson auth
        patient Ramirez, letter
        client Brown, SSI form
        Client David re housing
        paciente Juana reagendada
        paciente Ortiz no asistió
        Called John Doe, vm
        jane doe vm
        John D. vm
        Smith, John chart
        SMITH, JOHN DOB pending
        Left vm for Tyrone Jackson
        Maria Elena Gutierrez, letter
        Email from Nguyen Van Minh
        Spoke with Destiny's mother
        Aiden's IEP prep
        mom of Sofia
        Letter for Marcus
        re Brianna: school
        re: Luis housing
        Carta para Rosa
        plan para Miguel
        llamé a la mamá de Diego
        Juan Carlos Reyes no contestó
        Ximena faltó
        Emily no-showed
        Robert cancelled
        hijo Mateo, escuela
        her son David
        Mr. and Mrs. Lopez
        pt's name is Karla
        Miss Rodriguez
        mr smith
        Sr García
        client Ms K.
        K. Washington auth
        A Johnson refill
        DeShawn Carter no show
        Fatima Hassan re interpreter
        Wei Chen vm
        Priya Patel letter
        spoke to Lucas' dad
        pt maria l. vm
        Mrs. O'Neil
        Señorita Flores
        familia Hernández
        the Garcia family
        Pte María Fernanda
        Mr. Wojciechowski late
        Mrs. D called
        MS. LOPEZ CALLED
        Sra Rosa Méndez
        srta. ana
        D. Julián, receta
        Pt Anh Nguyen interpreter
        Pt. Oluwaseun re work note
        client (Kevin) re school
        patient named Bo
        patient's name: Tina
        Ana Lucía T. reprogramada
        tina's mom vm
        Coordiné con la hermana de Andrés
        hablé con Juan Pérez
        Hablé con la abuela de Camila
        llamé a María González
        Vm a Pedro Infante
        Brayan's school, IEP
        spoke to Kayla Dunn
        Tran, Linh auth
        Discharge summary for Mr. Ali
        Roberto G, labs
        ROI for Angela Davis
        Johnson, T. refill
        kid's name Noah
        letter re Tyler
        client Lopez-Garcia
        Pt Xochitl reagendó
        patient MARIA LOPEZ
        PT GARCIA NO SHOW
        mr. and mrs. chen
        señor Juan
        su hija Valentina
        her husband Frank
        son, Kyle, school
        for client Sam: ride""",
    "initials": """
        pt JD called
        pt J.D. re meds
        client K no show
        called J.D.
        re: KL, school
        w/ AB about housing
        for R.S.
        JD's mom
        KM no-showed
        KM canceled
        KM: left vm
        mom of AB
        initials jd
        paciente A.G.
        pte. L.M. reagenda
        con M.R. por la carta
        mamá de JL
        ct TR, auth
        J's mom
        client (JD) refill
        pt j.d. vm
        A.B.C. letter
        llamé a JR
        kid T. school
        px JR no vino
        JD no show
        J.D. canceled
        call to M.R., vm
        pt T.W. auth
        pt TW auth
        client AB re housing
        Ct. M.L. letter
        SK called back
        vm for KR
        re RT, school
        RT re: school
        letter for G.H.
        G.H. letter
        pt R. vm
        client L.
        paciente M.G. no contesta
        pte JL reagenda
        la mamá de R.C.
        llamada a J.P.
        carta para LM
        carta para T.M.
        usuario F.R.
        emailed DK's school
        DK's mom
        pt initials: RB
        pt JMR
        texted B.W.
        w/ S.T. mom
        A. B. chart note
        s.t. mom called
        pt. A.M. letter
        Client B.T. – auth
        clt JS
        f/u w/ pt LR
        f/u LR
        R.M. no-show
        Called LR's dad
        Spoke w. T.B.
        T.B. vm
        DOC: J.K. meds
        JK/mom call
        consult re J.K.
        consult on JK
        with pt "MB"
        cita de R.G.
        R.G. canceló
        RG canceló
        mamá de R.
        hermano de JP
        client TJ no answer
        for C. L.
        collateral w/ AJ's teacher
        pt: BW
        pt=BW
        pt-BW
        MK reports SI
        MK safety plan""",
    "room": """
        room 214
        rm 12B at the hospital
        Rm. 402-A
        bed 3
        bed A
        hab. 305
        cama 12
        habitación 4
        cuarto 7B
        inpatient, rm 8 bed 2
        Room #12
        pt in room 312
        Rm 4B at Highland
        bed 12, unit C
        room 7A visit
        ICU bed 4
        hab 210
        cuarto 12
        cama 4B
        habitación 305
        habitación no. 12
        room no. 14
        rm #22 call
        Bed B, SNF
        rm112
        5W room 22
        cama 3
        visited rm 5
        Highland bed 22B
        ER room 9
        in room 4 at John Muir
        cuarto 305, hospital
        hosp. cama 7
        room 12, bed 2
        4 West, bed 16
        en la habitación 12-B""",
    "address": """
        123 Main St
        1420 E 14th St
        4501 International Blvd
        88 Oak Avenue
        apt 4B
        calle Morelos 45
        Av. Reforma 222
        C/ Mayor 12
        lives at 12 Elm
        lives on Fruitvale Ave
        vive en la calle Juárez
        PO Box 441
        zip 94601
        2200 Maple Drive
        12 oak street
        depto 5
        colonia Roma 12
        1200 N Main Street apt 3
        address: 55 Pine Ct
        home visit 742 Evergreen Terrace
        lives at 1600 Oak St Apt 5
        1600 oak st
        letter to 88 Pine Rd
        moved to 12 Elm St.
        55 W 3rd Ave
        2200 MLK Jr Way
        Calle Hidalgo 23
        Av. Juárez #45
        calle 5 de Mayo 112
        Col. Centro, Calle 8 no. 14
        vive en Calle Roble 12
        Avenida Insurgentes Sur 1234
        apt 12
        apartment 3C
        1234 International Blvd #5
        PO Box 1234
        P.O. Box 55
        zip 94110
        300 Third Street
        300 E. 3rd St
        9 Maple Court
        77 Sunset Drive
        address 431 Willow Lane
        dirección: Roble 45
        C/ Alcalá 20, 3º B
        Blvd. Agua Caliente 1000
        100 Broadway
        bus to 2301 E 12th
        domicilio Pino 12
        mailed to 910 Oak Ave., #4
        3901 Telegraph Avenue
        pick up at 12 Birch Lane
        Calle 8 #44
        apt. 2C, Fruitvale
        Apt #7
        unit #7
        110 First St.
        ride to 4455 MacArthur Blvd
        house at 1020 66th Ave
        calle Benito Juárez no. 12
        privada Los Pinos 8
        15 Rue Elm Rd
        2020 Martin Luther King Jr. Way""",
}
"""For each strong kind, notes that hold it, one a line."""

HARMLESS = """
    CPT 90837 claim fixed
    90837 and 90834 corrected
    CPT 90837 90785 billed
    PHQ-9 scored, GAD-7 too
    PHQ-9: 14, GAD-7: 11
    F41.1 added, F32.9 removed
    ICD-10 Z63.0
    H0031 and G2012
    vm x2, no answer
    9:10-9:40 hold with insurer
    on hold 45 min
    3 calls, 2 vm
    $25 copay question
    $125000 grant report
    auth for 12 sessions
    90 day review
    treatment plan due 3/15
    due 3/5/26
    ROI faxed to CPS
    ROI exp 12/2026
    Kaiser re authorization
    Blue Shield portal down
    Sutter Health records request
    Social Security office, 40 min hold
    Adult Protective Services report
    APS report filed
    Child Protective Services called back
    San Jose clinic referral
    Santa Clara County line
    called San Francisco General Hospital
    Cesar Chavez Elementary, SST meeting
    St. Mary's Hospital discharge planner
    Dr. Patel re labs
    consult with Dr. Kim about meds
    dr office closed
    supervisor Sarah Chen reviewed
    CPS worker Maria Lopez returned call
    Stanley Brown safety plan form
    Beck Depression Inventory
    group room 2 booked
    conference room 3
    room 2 booked for group
    zoom link sent
    MS Teams down
    ms teams training notes
    MR request to hospital
    Sr. Center transport
    Client Services called
    patient portal down 20 min
    pt needs ride
    pt SI denied
    pt OK with plan
    Pt needs new PCP
    pt w/o phone
    pt no show
    pt dx updated
    pt tx plan signed
    client called x3
    client will call back
    la señora llamó
    el señor no contestó
    la señora de la farmacia llamó
    Sra. no contestó
    nota de progreso
    plan de tratamiento
    llamada a la escuela 15 min
    correo al psiquiatra
    carta para la corte
    cita reprogramada
    paciente no asistió
    paciente cancela, reagenda
    consulta con la trabajadora social
    formulario del IMSS
    visita a domicilio
    informe para el juzgado
    20 min en espera con el seguro
    ticket #48213 to IT
    help desk ticket 482133
    NPI 1234567893
    license 123456 renewal
    988 line info
    211 referrals
    called 911, welfare check
    5150 paperwork
    Section 8 housing form
    W-9 and CMS-1500
    FY26 Q4 audit
    24/7 crisis line
    1-800-273-8255 given
    10-12 sessions left
    5-10 min each
    aged out of program
    ages 9-12 group
    age 65 benefits
    95 calls this month
    92% attendance
    90 min of notes
    mom called back
    mother asked for letter
    dad no answer
    school counselor, IEP Thursday
    Monday's appt moved
    today's session prep
    client's mom called
    patient's school form
    e.g. food bank list
    8 a.m. callback
    U.S. citizenship letter
    M.D. signature missing
    P.O. called
    PO re court date
    re: ROI and ID
    for PCP and RN
    with CM at CPS
    w/ MD
    Lexapro refill with pharmacy
    pt Zoloft refill
    housing waitlist
    DV shelter list
    AA and NA meeting list
    CBT-I worksheet
    EMDR consult group
    DBT skills group, prep
    2 letters, court and housing
    3 probation court reports
    10 healing circle calls
    3 street outreach calls
    2 drive time
    5 minute drive to clinic
    Meals on Wheels
    United Way 211
    Catholic Charities rent help
    Uber ride set up
    Emailed team, waiting
    Lunch and learn notes
    called Walgreens
    Medi-Cal renewal 2026
    Medi-Cal 2026 redetermination
    chart audit 2026
    session 12 of 20
    note 3 of 5
    version 2026.11
    file cleanup
    case consult
    case management 3 units
    id cards for group
    auth 90837 x12
    claim 90791 denied
    4 units H2015
    tax form 1040
    don't call before 9
    miss Monday group
    will miss Thursday
    may need interpreter
    interpreter line, Spanish
    Vietnamese interpreter
    Head Start form
    Bay Area Legal Aid
    Family Justice Center
    Roosevelt Middle School
    Austin Regional Clinic
    apt 3pm moved
    apt 10:30 moved
    bed bugs letter
    bedtime routine handout
    room for improvement
    bed available at detox
    no beds
    unit 5 of training
    el paciente está bien
    plan con la mamá
    hablé con la mamá
    con la escuela
    llamé al IMSS
    BCBS prior auth
    UHC on hold
    EPIC down 30 min
    re-sent 3 faxes
    2 x 15 min
    1:1 with supervisor
    20m + 10m
    11/28 deadline
    2026-11-28 letter
    20261128 batch
    Q: billing code
    TP due
    TP: updated
    PT eval referral
    OT and SLP referral
    SNAP and SSI forms
    ADHD screener
    MOCA 22/30
    C-SSRS done
    Called Beacon about auth for IOP
    Left message for school nurse
    Re-faxed ROI, page 2 missing
    Med refill msg to Dr. Wong
    Coordination w/ psychiatry re side effects
    Team huddle notes
    Discussed case with supervisor, risk level
    Reviewed chart before intake
    Progress notes for Mon 11/23
    Group: Seeking Safety prep, 8 handouts
    Bus tokens, 2
    Letter for SSI hearing
    Scheduled ASL interpreter
    Housing list, section 8, 3 sites
    Resource search: food, diapers
    Crisis call, 5150 not needed
    Spoke w/ ER social worker
    Home visit planning
    Completed LOCUS
    GAF 55
    BP cuff ordered
    CPT 96127 x4
    99354 no longer payable
    Dx code F33.2 corrected to F33.1
    Modifier 95 added
    POS 02 vs 10
    Auth 12/1-3/1, 20 units
    Rx sent to CVS on Broadway
    Walgreens on 14th St, refill
    Meeting at 2100 hrs
    Parking $12
    Caltrans letter
    Jury summons letter
    Letter to USCIS
    VA records by fax
    Kaiser Richmond ED called
    Called Fred Finch intake
    Bay Area Community Services (BACS)
    Lincoln Families referral
    Seneca wraparound
    Roots Clinic warm handoff
    La Familia referral
    Native American Health Center
    Casa del Sol
    Tiburcio Vasquez Health Center
    Clinica de Salud
    Larkin Street
    Huckleberry House
    St Anthony's dining room
    St. James Infirmary
    Glide Memorial
    Tom Waddell clinic
    Edgewood crisis
    Langley Porter
    Llamé a la línea 988
    Llamada con Kaiser sobre autorización
    Correo al maestro
    Mensaje del papá por el portal
    Envié ROI por fax
    Escuela primaria Cesar Chavez
    Secundaria Benito Juárez
    Centro de Salud Santa Rosa
    Hospital San José
    Colegio San Juan
    Farmacia Guadalajara
    Clínica Santa María
    IMSS clínica 20
    ISSSTE trámite
    Receta lista en Farmacias del Ahorro
    Cita a las 9:30
    Grupo de mujeres, 2 horas
    Capacitación NOM-046
    Constancia para la escuela
    Constancia de asistencia
    Entrevista con DIF
    Trabajo social, apoyo despensa
    Informe mensual
    Revisión de notas
    Consulta con la Dra. Flores
    Supervisión con la Lic. Torres
    Lic. Pérez sobre caso
    hablé con el maestro
    enfermera llamó
    Tutor pidió constancia
    Hermana pidió informes
    Paciente en urgencias
    Paciente suspendió medicamento
    Paciente con crisis de ansiedad
    Pte. solicita constancia
    Familiar pide informes
    CASO cerrado
    Sin respuesta, 3 intentos
    Av. sin salida
    Cama disponible en el centro
    2 camas en detox
    sala 3 ocupada
    Consultorio 4 sin luz
    piso 2 sin internet
    Piso 3, junta
    tel ocupado
    tel. sin servicio
    PHQ-9=17, C-SSRS neg
    AUDIT 12
    Y-BOCS 22
    pt A1C result to PCP
    pt's mother called, reschedule
    pt w/ new insurance
    pt not home
    Pt UTA, vm full
    PT NS x2
    pt NS
    pt LM
    client DNA
    client AMA
    client D/C
    Client IP at hospital
    patient OD follow-up
    pt to ED
    pt in IOP
    pt CM called
    pt PO called
    pt GF called
    Client's PO
    Mom ok w/ plan
    Mom & dad at IEP
    Teacher Appreciation lunch
    Parent group
    Sister agency
    Partner agency call
    Family First meeting
    Family Court letter
    Guardian ad litem report
    Foster parent training
    Brother International fax
    Child Find request
    Student Union flyer
    Kid Power handout
    Teen Line number
    Baby Friendly cert
    A Day in the Life handout
    I called twice
    J-code billing
    K-12 services
    T-shirts for walk
    X-ray report to PCP
    Q&A prep
    R&R time
    Plan B talk
    Part D coverage
    Medicare Part B
    Vitamin D labs
    Hep C referral
    Group A prep
    Group B notes
    Type 2 diabetes
    Axis I
    Bipolar I vs II
    Room A setup
    Bed B open
    Building C, floor 2
    Dorm B at detox
    Option A/B
    Class C license
    Called Kaiser Oakland re: auth, 25 min hold
    Left VM for PCP office x2
    Consult w/ colleague on risk
    Faxed ROI to Alameda County BHCS
    Talked with school psychologist about IEP
    Prior auth TMS submitted
    Updated safety plan, no SI/HI
    Rescheduled 2 missed appts
    Email to case mgr re SSI
    Completed GAD-7 and PCL-5
    Sent portal msg about group
    Checked PDMP
    Called pharmacy about refill
    Voicemail full, sent text
    Treatment plan update due 12/1
    Peer review of charts
    Referred to Asian Health Services
    Looked up sliding scale clinics in San Leandro
    Coordinated with La Clinica de la Raza
    East Bay Children's Law Offices
    West Oakland Health
    Highland Hospital, spoke w/ SW
    John George Psychiatric Pavilion
    Alta Bates Summit
    Called UCSF Benioff
    Willow Rock Center, no beds
    Herrick hospital discharge
    Zuckerberg SF General records
    Santa Rosa Memorial callback
    El Camino Hospital
    Stanford clinic, waitlist 6 months
    Emailed Oakland Unified about 504 plan
    Call with Regional Center of the East Bay
    Letter to landlord (ESA), 2 drafts
    Jury duty letter
    FMLA form completed, pages 1-4
    EDD disability form, sent
    State Disability (SDI) paperwork
    Completed CANS and PSC-35
    90832 changed to 90834
    E/M 99214 question to billing
    HCPCS T1017 added
    F43.10 vs F43.12 dx review
    Z59.0 added to problem list
    Invoice 20231 paid
    Hold music 40 min, dropped at 5:05
    Called back 3x between 1 and 2:30
    Fri 12/4 group cancelled
    Wed-Fri coverage notes
    Handout: grounding 5-4-3-2-1
    5-4-3-2-1 grounding sheet copied
    Copied 12 packets for Tues group
    Room change, 2nd floor
    Suite 300 clinic mail
    Ext 204 busy
    x4521 no answer
    pg 3 of 7
    Pts 1-4 charted
    4 pts charted, 3 left
    8 of 10 notes done
    Left msg w/ front desk
    Spoke to nurse in ER, bed search
    Crisis team ETA 30 min
    Mobile crisis dispatched
    Welfare check requested w/ OPD
    CPS hotline, 55 min wait
    APS ref # pending
    Court date moved to Jan 12
    Probation report, 2 pages
    Interpreter: Cantonese, 15 min late
    Spanish materials printed
    Llamada con psiquiatra sobre medicación
    Mensaje de voz, sin respuesta
    Escribí carta para la escuela
    Coordinación con el Seguro Popular
    Llamé a la farmacia, 20 minutos
    Reunión con la escuela: PEI
    Notas atrasadas del lunes
    Referencia a clínica de Fruitvale
    Actualicé el plan de tratamiento
    Llenar formulario de discapacidad
    Buscar recursos de vivienda
    Línea de crisis 988
    Correo a la trabajadora social
    Consulta con la supervisora sobre riesgo
    Preparar grupo de padres
    Esperé 35 min en línea con Medi-Cal
    Revisar expediente antes de la cita
    Hablé con el Dr. Mendoza sobre dosis
    La mamá pidió cita nueva
    El papá no contestó
    DIF y Cruz Roja
    Hospital General, área de urgencias
    Paciente pidió cambio de horario
    paciente sin teléfono
    Pte no contesta, se deja mensaje
    Pt reports better sleep
    Pt's insurance lapsed
    Client wants evening slot
    Client prefers telehealth
    client lives far, bus pass
    Patient Advocate line
    Pt Called twice
    Pt Medi-Cal lapsed
    patient in ER
    pt at VA
    Pt on Lithium
    pt and mom
    PT IN ER
    CALLED PT MOM, NO ANSWER
    LEFT VM FOR PCP RE MEDS
    WITH CM RE ROI
    TO DO: NOTES
    IT DOWN, NO EHR
    For MA: labs
    per MD order
    Per Dr Lee
    Dr. Garcia's office
    Dra. Ruiz sobre receta
    Consult with Maria (LCSW) on caseload
    Lunch w/ Jen
    covering for Ana
    Teacher Ms. form requested
    ask Karen about EHR template
    James from IT fixed login
    Kelly at front desk rescheduled
    Cognitive processing worksheet
    Seeking Safety ch 3
    Mind Over Mood ch. 4
    Motivational Interviewing training
    Trauma Informed Care module
    Wellness Recovery Action Plan
    Lyft code sent
    Bus pass, $5
    Food bank: Sat 9-12
    Martin Luther King Jr Way clinic
    Jefferson Elementary SST
    Washington High counselor
    Lincoln Middle, attendance
    Frank Ogawa Plaza office
    Harvey Milk Center
    St Vincent de Paul
    St. Rose Hospital
    Saint Louise Regional
    Jordan Court shelter
    Rosa Parks Elementary
    George Mark house
    Betty Ford, bed availability
    Henry Ford Health auth
    Mount Diablo Unified
    Johns Hopkins handout
    Christian counseling list
    Grace Church food bank
    Charlie Health IOP
    Lyra and Spring Health
    Headway EAP auth
    Oscar plan, denied
    Molina auth, on hold
    Anthem Blue Cross appeal
    Victor Treatment Center
    Carter Center toolkit
    Virginia Medicaid transfer
    Georgia DFCS callback
    Florence Crittenton Services
    North Carolina LME
    to Reno NV
    moved from TX, new ROI
    DMV form DS 699
    SB 43 training
    AB 2119 consult
    Title 19 waiver
    Unit 3 staffing call
    6 North nurse called
    4 West discharge
    W/C forms
    A/V check for telehealth
    T/C to PO
    P/C with mom
    M/W/F schedule
    Q1 and Q2 summaries
    A1C labs with PCP
    B12 labs
    level 3 care
    Tier 2 supports
    No. 3 on waitlist
    #3 on list
    item #12 on form
    step 4 of appeal
    2nd appeal, case pended
    3rd request for records
    1st call 10:05, 2nd 10:40
    Tue 11/24 @ 3
    by 5pm 12/01/26
    auth 11/01/26-01/31/27
    dates 11/1-11/30
    year 2025 records
    records from 2019 to 2021
    100% of notes
    98 min total
    95 min on hold
    over 90 min
    90 days sober letter
    turned in 90 notes
    is 95 minutes
    aged 12-17 group
    for 95 patients flyer
    91 unread messages
    """
"""Notes that hold nothing telling, one a line."""


def telling_notes() -> list[tuple[str, str]]:
    """Each kind with each of its notes."""
    return [(kind, line.strip()) for kind, lines in TELLING.items() for line in lines.splitlines() if line.strip()]


def harmless_notes() -> list[str]:
    """Each harmless note."""
    return [line.strip() for line in HARMLESS.splitlines() if line.strip()]
