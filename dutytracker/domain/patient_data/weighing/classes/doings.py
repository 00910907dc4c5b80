"""What is done, by whom."""

from dutytracker.domain.patient_data.words import words_in

DONE_BY_PATIENTS = words_in(
    """5150'd abandona abandonaron abandono abrumada abrumado abrumados abusada abusado abused abuses accepted
    accepting accepts acepta aceptaba aceptan aceptando aceptaron acepto acknowledged acknowledges acknowledging
    acordo activated acude acuden acudia acudieron acudio acuerda addicted adherent adicta adicto admit admite
    admitia admitio admits admitted admitting adopted afraid aggressive agitada agitado agitated agobiada agobiado
    agotada agotado agradecida agradecido agradecio agree agreeable agreed agreeing agrees agresiva agresivo
    agresivos aguanta aguantaba aguanto aisla aislaba aislada aislado aislados aislandose aislo alcoholic
    alcoholica alcoholico alert alerta alucina alucinando ama amaba amanecio ambivalent ambivalente ambulatory
    amenaza amenazaba amenazaron amenazo angry angustiada angustiado annoyed ansiosa ansiosas ansioso ansiosos
    answered answering answers anxious aparecio apatica apatico apenada apenado aplanado apologised apologized
    apologizes apologizing appeared appears appreciated appreciates argued argues arguing arrepentida arrepentido
    arrestada arrestado arrestaron arrested arrived arrives arriving ashamed asiste asisten asistia asistiendo
    asistieron asistio ask askd asked asking asks assaulted asusta asustada asustado asustados asusto ate atended
    atrasada atrasado attemptd attempted attempting attempts attend attended attending attends ausente ausentes
    ausento autista autistic automedica avanza avanzando avanzo avergonzada avergonzado avoid avoidant avoided
    avoiding avoids awake awoke awol bailed bails batalla batallaba batallando bathed bathes battered beaten bebe
    beben bebi bebia bebiendo bebio bedbound bedridden began begged begging begins begs believed believes
    believing belligerent bereaved better binged bingeing binges binging bipolar bit bites biting bitter
    blacked-out blamed blames blaming blind blunted bonded bonding bonds borracha borracho bounced breaks bringing
    brings broke bromea brought bullied c/o call callada callado called calls calm calmada calmado calmer came
    canc cancel cancela cancelaba cancelado cancelan cancelando cancelaron canceld cancele canceled cancelin
    canceling cancelled cancelling cancelo cancels cansada cansado cansados canx casada casado celosa celoso
    chatty cheated cheating cheats checked-out cheerful chooses choosing chose circumstantial claim claimed
    claiming claims clean clings clingy codependent colgaron colgo combative come comen comenta comentaba comentan
    comentaron comento comenzaron comenzo comes comia comiendo comienza comieron coming comio comparte
    compartieron compartio complain complained complaining complains completed completes completing compliant
    conecta conecto confeso confessed confesses confia confiaba confident confiesa confirmed confirming confirms
    confundida confundido confused consented consenting consents constricted consume consumen consumia consumiendo
    consumio contaba contacted contando contaron content contenta contento contentos contesta contestaba contestan
    contestando contestaron contesto continua continuan continued continues continuing continuo conto contracted
    contracts coopera cooperador cooperadora cooperated cooperates cooperativa cooperative cooperativo coopero
    cope coped copes coping corrieron corta cortaba cortandose cortarse corto crashed crecio cree creen creia
    creyendo creyo cried cries crio cry crying crys cuenta cuentan culpable cumplio cursed curses cursing cussed
    cusses cut cuts cutting cx'd cxd cxl cxl'd cxld cxled dates dating dclined deaf decaida decaido decd deceased
    decepcionada decepcionado decia decian decide decided decides decidieron deciding decidio decline declined
    declines declining declnd decomp decompd decompensated decompensates decompensating deescalated defensive
    defiant deflected deflecting deflects deja dejaba dejan dejando dejaron deje dejo delira delirante delivered
    delusional demanded demanding demands demoralized denied denies deny denying denys dependent deportada
    deportado deportaron deported depressed deprime deprimia deprimida deprimidas deprimido deprimidos deprimio
    desalojaron desanimada desanimado desaparecio desconecto desconfia describe described describes describing
    describio desea deseaba desempleada desempleado deserves desespera desesperada desesperado desesperanzada
    desesperanzado desespero desia desmaya desmayo desmotivada desmotivado desorientada desorientado despedida
    despedido despertaba desperto despidieron despierta despierto desvela desvelada desvelado desvelo detained
    detenida detenido deteriorated deteriorating detoxed detoxes detoxing devastated diabetic diabetica diabetico
    dice dicen dicho diciendo died dies dijeron dijio dijo dipped disabled disappeared disappointed discharge
    discharged disclosd disclose disclosed discloses disclosing discouraged disculpo discute discuten discutieron
    discutio disen disengaged disengaging disfruta disfruto disheveled disorganized disoriented dispuesta
    dispuesto disrespectful dissociate dissociated dissociates dissociating dissociative distracted distractible
    distraught distrustful distrusts divorced divorciada divorciado divorciados divorcing dizzy dnies dormia
    dormian dormida dormido dormir doubted doubting doubts drank dreaded dreading dreads dreamed dreams dreamt
    drinking drinks drogaba drogada drogado drogo dropped dropping drops drowsy drunk dudosa duerme duermen duermo
    dumped durmiendo durmieron durmio dying dysphoric dysregulated eating eats eligio eloped elopes emailed emails
    embarased embarassed embarazada embarrassed emborracha emborrachaba emborracho empeora empeoraba empeorando
    empeoro empezaron empezo empieza empiezan employed encerrada encerrado encerro encierra endorse endorsed
    endorses endorsing enferma enfermas enfermo enfermos engage engaged engages engaging engano enoja enojaba
    enojada enojadas enojado enojados enojaron enojo enrolled entitled entrega entrego envious escalated escalates
    escalating escaped escapo escondio escribieron escribio escucha espera esperaba esperanzada esperanzado
    estable estables estresa estresada estresado estresados estreso estudia estudiaba euthymic evicted evita
    evitaba evitan evitando evito excited exercised exercises exhausted exige exigio expelled experienced
    experiences experiencing exploded explodes expresa expresaba expresan expresando expresaron expreso express
    expressed expresses expressing extrana extranaba extranan fainted faints fallecida fallecido fallecieron
    fallecio falls falta faltaba faltan faltando faltar faltaron falte falto fasts fatigued feared fearing fears
    feel feeling feels feliz fell fels felt fidgeted fidgeting fidgets fidgety fighting fights finds finge fingio
    finished finishes fired firma firmaron firmo fixated flaked flakes flaking flat fled flipped forgets
    forgetting forgot forgotten fought found freaked freaking freaks frightened frustrada frustrado frustrados
    frustrated fue fueron fuma fumaba fuman fumando fume fumo furious gained gains gambled gambles gambling gave
    gets getting ghostd ghosted ghostin ghosting ghosts giggled gives golpea golpearon golpeo gosteo got gotten
    graduated graduates graduating graduo grateful grieves grieving grita gritaba gritan gritando grito groomed
    grumpy guarded guilty gusta gustaba gustaria gusto hable hablo hallucinated hallucinates hallucinating hangs
    happy harassed hate hated hates heard hearing hears heartbroken helpless hesitant hesitated hesitates hid
    hides hiding high hired hit hits hitting hoarding hoards homeless homicidal hoped hopeful hopeless hopes
    hoping hospitalised hospitalizada hospitalizado hospitalizaron hospitalized hostil hostile hung hungover hurt
    hurting hurts huyo hyperactive hyperverbal hypervigilant hypomanic hysterical iba iban identified identifies
    identifying ido ill improved improves improving impulsiva impulsive impulsivo inasistio inattentive
    incarcerated inconsolable indocumentada indocumentado inestable inestables injected injects injured inquieta
    inquieto inscribio insightful insiste insisted insistia insisting insistio insists insured intellectualizes
    intended intends intenta intentaba intentaron intente intento internada internado internados internaron
    intoxicated inyecta irate irritable irritables irritated isolate isolated isolates isolating jailed jealous
    joked jokes journaled journaling journals jura keria kicked kicks kidnapped kiere kieren kiso labile lamenta
    lamento lashed lashes lashing lastima lastimandose lastimarse lastimo laughed laughing laughs learned learns
    leave leaves leaving left lethargic lidia lidiando lied lies liked likes lived lives livid living llama
    llamaba llaman llamando llamaron llamo llega llegaba llegan llegando llegar llegaron llego llegue llora
    lloraba lloraban lloran llorando llorar lloraron llore lloro lloron llorona llorosa llorosas lloroso llorosos
    loathes logra lograba lograron logro lonely looked looks lose loses losing lost loved loves lucha luchando
    lying mad maltratada maltratado managed manages maniaca maniaco manic manifestaba manifestaron manifesto
    manifiesta manifiestan manipulated manipulates manipulating manipulative married medicated meditated meditates
    mejora mejoraba mejorando mejoraron mejoro melted menciona mencionaba mencionan mencionaron menciono mentia
    mentioned mentioning mentions messaged messages met miente minimized minimizes minimizing mintio miscarried
    misd miss missed misses missing mistrusts molesta molested molesto molestos monolingual moody mostraba mostro
    motivada motivado motivated mourning mourns moved moves moving msged muda mudandose mudaron mudarse mudo muere
    muerta muerto muestra muestran murieron murio mute nacio napped naps nauseous nds nececita necesita necesitaba
    necesitaban necesitan necesitando necesito need needed needing needs needy negaba negando negaron neglected
    nego negose nerviosa nervioso nerviosos nervous nesecita nesesita niega niegan niego no-show no-showed
    no-showing no-shows nodding non-compliant nonadherent nonambulatory nonbinary noncompliant nonresponsive
    nonverbal noshow noshowd noshowed noshoweo noshowing noshows ns ns'd nsed numb obsessed obsesses obsessing
    ocupa ocupaba ocupan od'd od'ed oded odia odiaba off-meds oia olvida olvidaba olvidaron olvide olvido opina
    oppositional orgullosa orgulloso orientada orientado oriented orphaned overate overdosd overdosed overdoses
    overdosing overeats oversleeping oversleeps overslept overwelmed overwhelmed overwhelms oye paced paces pacing
    padece padecia panicked panicking panicky panics paranoica paranoico paranoid parece parecia paroled participa
    participaba participaron participated participates participating participo passed pedi pedia pedir pega pegaba
    pegaron pego pelea peleaba peleado pelean pelearon peleo pensaba pensando pensaron penso perdi perdia
    perdiendo perdieron perdio perseverated perseverates perseverating pide piden pidiendo pidieron pidio pidiome
    piensa piensan pierde pierden placed planea planned planning plans planto plateaued platica platicaba platico
    pleaded pleasant podia podian pospuso postpartum practiced practices practicing prefer prefered preferia
    preferiria preferred preferring prefers prefiere prefieren prefiero prefirio prefrs pregnant pregunta
    preguntaba preguntan preguntando preguntaron pregunto preoccupied preocupa preocupaba preocupada preocupadas
    preocupado preocupados presenta presentaba presentan presented presenting presento presents preso pressured
    processed processing progressed progressing promete prometio promised promises promising proud psicotica
    psicotico psychotc psychotic pudieron pudo puede pueden punched punches punching purged purges purging queja
    quejaba quejo quere queria querian queriendo questioned questioning questions quiere quieren quiero quiet
    quisiera quiso quit quits quitting quizo r/s r/s'd rambled rambles rambling ran raped rationalizes
    rationalizing reagenda reagendaron reagendo recae recaen recai recaia recaido recalled recalls recayendo
    recayeron recayo received receives receptive rechaza rechazaba rechazan rechazando rechazaron rechazo reclama
    reclamo recognized recognizes reconoce reconocia reconocio recordaba recordo recovered recovering recovers
    recuerda referia refiere refieren refiriendo refirieron refirio refusd refuse refused refuses refusing refuted
    regresa regresaba regresan regresaron regreso regressed regressing regrets regretted regulated rehospitalized
    rehusa rehusaba rehusaron rehuso reia relapsd relapse relapsed relapses relapsin relapsing relapst relaxed
    released relieved relocated relocating reluctant remarried remembered remembering remembers removed renuente
    renuncio replied replies replying report reporta reportaba reportan reportando reportaron reported reporting
    reporto reports reprobo reprograma reprogramaron reprogramo reprts reqd requesed requested requesting requests
    resched resched'd rescheded rescheduled reschedules rescheduling resented resentful resents resides resistant
    resistente responde responded responden respondia respondieron responding respondio responds responsive
    restless restricted restricting restricts resumed resumes resuming retraida retraido revela revelo rfsd robo
    rocked rocking rogo rpt rptd rptng rpts rqstd rsch ruminated ruminates ruminating ruminative runaway runs sabe
    saben sabia sabotaged sabotages sabotaging sad said sale salen sali salia saliendo salieron salio saw sayin
    saying says scared schizophrenic scream screamed screaming screams sed sedated seem seemed seems sees seguia
    self-harmed self-harming self-harms self-isolating selfharmed selfharming sentia sentian sentirse separada
    separado separados separated separating sez shakes shaking shared shares sharing shook shoots shouted shouts
    show showd showed showered showering showers showing shown shows shutdown sick siente sienten sientese siento
    sigue siguen siguieron siguio silent sintiendo sintiendose sintieron sintio sintiose skip skipped skipping
    skips slapped slaps sleep sleeping sleeps sleepy slept slurred smiled smiles smiling smoked smokes smoking
    snapped snapping snaps snored snores snorted snorts sob sobbed sobbing sober sobria sobrio sobs socialized
    socializes socializing soiled soils solicita solicitaba solicitan solicitaron solicito soltera soltero
    somnolent sonrie sonrio sospecha sounded sounds spaced spaces spat speaking speaks spiraled spiraling
    spiralled spiralling spirals spit splits splitting spoke stabilised stabilized stabilizes stabilizing stable
    stalked stalks started starting starts starves starving stated states stating stayed staying stays stealing
    steals stole stopd stopped stopping stops stormd stormed stormed-out storms stressed struggld struggle
    struggled struggles struggling studies stuttered stuttering stutters sucidal suena suffer suffered suffering
    suffers sufre sufren sufria sufriendo sufrio suicida suicidal suicidle supo suspended suspicious swears swore
    taken takes taking talkativ talkative talked talking talks tangential tantrumed tantrums tapered tapering
    tarda tardo tearful tearfull teary tellin tells temblaba temblando teme temen temia tengo tenia tenian
    teniendo tense termina terminaron termino terrified textea texteaba texted texteo texts thanked thankful
    thanks thinking thinks thnks thought threaten threatened threatening threatens threw throws tiembla tiene
    tienen tired titrating told tolerated tolerates tolerating toma tomaba tomaban toman tomando tomaron tome tomo
    took tosses trabaja trabajaba trabajan trabajando trae trafficked traia trajeron trajo tranquila tranquilo
    tranquilos transfered transferred transgender transitioned transitioning traumatizada traumatizado traumatized
    trembled trembling tremulous tried tries triggered triggers trippin trippn triste tristes truant trusted
    trusts trying tuvieron tuvo tweaked tweaking txted txts uncooperative undocumented uneasy unemployed unhoused
    uninsured unkempt unmedicated unmotivated unreachable unresponsive unstable unwell unwilling upset usaba usan
    used uses using va van vanished vaped vapes vaping ve veia venia venir vented venting vents verbaliza
    verbalize verbalized verbalizes verbalizing verbalizo victimized viene vienen vine viniendo vinieron vino
    violada violado violenta violento visited viuda viudo vive viven vivia vivian viviendo vivio volvieron volvio
    vomita vomitaba vomited vomiting vomito vomits vuelve wakes waking walked walks wandered wanders wanna want
    wantd wanted wanting wants weaned weeping weeps weepy wept wet wets whispered widowed willing wished wishes
    withdrawing withdrawn withdraws withdrew wnt wnts woke wondered wondering wonders worked works worried worries
    worrying worse worsened worsening worsens worthless yell yelled yelling yells yendo"""
)
"""What is said of a patient or a relative."""

DONE_FOR_PATIENTS = words_in(
    """5150'd 5150d 5150ed abrace abrazar abrazarla abrazarlo accompanied accompany accompanying acompanamos
    acompanando acompanandola acompanandolo acompanar acompanarla acompanarle acompanarlo acompane acompanied
    aconsejandola aconsejar aconsejarle aconseje administer administered administering administrar administrarle
    administre admit admitted admitting advise advised advising advocate advocated advocating affirm affirmed
    affirming agendamos agendar agendarla agendarle agendarlo agende agendele animamos animando animar animarla
    animarlo aplicamos aplicar aplicarle aplique apologized apoyamos apoyando apoyandola apoyandolo apoyar
    apoyarla apoyarlo apoye arrange arranged arranging asessed asked asking assesed assess assessed assessing
    assist assisted assisting asst asstd atender atenderla atenderlo atendi atendiendo atendiendola atendimos
    avisamos avisar avisarle avise avisele ayudamos ayudando ayudandola ayudandole ayudandolo ayudar ayudarla
    ayudarle ayudarles ayudarlo ayude booked brindamos brindando brindar brindarle brinde brought buscarla
    buscarlo busque cald caled call calld called called-back calling calmamos calmandola calmandolo calmar
    calmarla calmarlo calme calmed calming canalice canalizamos canalizar canalizarla canalizarlo challenge
    challenged challenging chatted check check-in checked checked-in checkin checking chequear chequearla
    chequearlo chequee citamos citar citarla citarlo cite clarified clarify cld clled closed coach coached
    coaching collaborated comfort comforted comforting conceptualized conectamos conectar conectarla conectarlo
    conecte confirmed confront confrontar confrontarla confronte confronted confronting connect connected
    connecting conocerla conocerlo conoci consolamos consolando consolandola consolar consolarla consolarlo
    console consoled consoling consulted contact contactamos contactando contactar contactarla contactarlo
    contacte contacted contacting contener conteniendo contestarle conteste contracted contuve conversamos
    conversando conversar converse coordinate coordinated coordinating counsel counseled counseling counselled
    cps'd d/c'd d/cd dandole darle dc'd dc'ed dcd dced de-escalated deescalate deescalated deescalating
    demonstrated derivamos derivar derivarla derivarlo derive desensitized despedi di diagnose diagnosed
    diagnosticar diagnostique dialed dialogamos dialogue dile dimos disc'd discharge discharged discharging
    discuss discussed discussing discusssed dropped drove dx'd dxd dxed educate educated educating elicited emaild
    emailed emailing emdr'd empathized encourage encouraged encouraging engage engaged engaging enroll enrolled
    enrolling ensenamos ensenar ensenarle ensene entrevistamos entrevistando entrevistar entreviste enviamos
    enviar enviarle envie enviele escort escorted escorting escribi escribile escribimos escribir escribirle
    escuchamos escuchando escuchandola escuchandolo escuchar escucharla escucharlo escuche espere eval'd evald
    evaled evaluamos evaluando evaluandola evaluar evaluarla evaluarlo evaluate evaluated evaluating evalue
    explain explained explaining explicamos explicando explicandole explicar explicarle explique expliquele
    exploramos explore explored exploring exposed f/u f/u'd f/ud facetimed facilitate facilitated facilitating
    faxed fed felicitar felicite firmarle followed followed-up followupie fu'd fu'ed fud gave gestionar
    gestionarle gestione give giving greet greeted grounded grounding guide guided guiding hablamos hablando
    hablandole hablar hablarle hablarles hable handed heard hearing held help helped helping hospitalizamos
    hospitalizar hospitalizarla hospitalizarlo hospitalize hospitalized hug hugged hypnotized inform informamos
    informar informarle informe informed informele informing inquire inquired intaked internamos internar
    internarla internarlo interne intervene intervened intervenimos intervening intervenir interview interviewed
    interviewing intervine introduced link linked linking listen listened listening llamamos llamando llamar
    llamarla llamarle llamarles llamarlo llamarlos llame llamela llamele llamelo llamo llevamos llevandola
    llevandolo llevar llevarla llevarlo lleve lm lmom lmovm lmtcb localice localizar localizarla localizarlo lvm
    lvmm lvmtcb mailed mandamos mandar mandarle mande mandele marcamos marcandole marcar marcarle marque mediate
    mediated mediating meeting mensajee message messaged messaging met mirrored model modeled modeling modelled
    monitor monitoreando monitorear monitored monitoree monitoring motivando motivar motivarla motivarlo motive
    msgd msged normalize normalized normalizing notificar notificarle notified notifique notify notifying observe
    observed observing offer offerd offered offering ofrecer ofrecerle ofreci ofrecile ofrecimos orientamos
    orientando orientar orientarla orientarlo oriente oriented outreach outreached outreaching pc'd phone phoned
    phoning pick picked placed platicamos platicando platicar platique practicamos practiced practique praise
    praised praising preguntamos preguntar preguntarle pregunte preguntele prescribe prescribed prescribi
    prescribing probed procesamos procese process processed processing programar programarla programe prompted
    prompting proporcionar proporcione prov'd provd provide provided providing psychoed psychoeducated
    psychoeducating r/s'd rang rcvd-call reach reached reaching reagendamos reagendar reagendarla reagende
    reassure reassured reassuring rebooked recalled recetar recetarle recete recogerla recogerlo recogi
    recomendamos recomendar recomendarle recomende recomendele recommend recommended recommending reconciled
    recordamos recordar recordarle recorde recordele redirect redirected redirecting ref'd refd refer refered
    referi referile referimos referir referirla referirlo referred referring reffered refill refilled reflected
    reflecting reframe reframed reframing rehearsed remind reminded reminding reopened reported reprocessed
    resched rescheduled rescued responderle respondi rev'd revd review reviewed reviewing revisamos revisando
    revisar revise ring rode role-played roleplay roleplayed rvd rvwd s/w safety-plan safety-planned safetyplanned
    salude sat saw sched sched'd schedd schedule scheduled scored screen screened screening seeing seen sitting
    skyped soothed soothing speak speaking spk spke spoke squeezed stayed sugeri sugerimos sugerir sugerirle
    suggest suggested suggesting summarized supervise suported support supported supporting talk talked talking
    tapered tarasoffed taught teach teaching telefonee tell terminate terminated terminating tested testie testing
    texd texed text texteamos textear textearle texted textee texteo textie texting thanked titrated told took
    trabajamos trabaje tramitar tramitarle tramite tranquilice tranquilizamos tranquilizandola tranquilizar
    tranquilizarla tranquilizarlo transfer transfered transferi transferir transferirla transferred transferring
    transitioned transport transported transporting trasladar trasladarla trasladarlo traslade treat treated
    treating tx'd txd txt txtd txted txting urged validamos validando validar validarle validate validated
    validating valide valoramos valorar valorarla valore verla verlo vi videoed viendo viendola viendolo vimos
    visit visitamos visitando visitar visitarla visitarle visitarlo visite visited visiting vm'd vmd voicemailed
    walked warn warned warning watched welcomed wrote yame zoomd zoomed"""
)
"""What a therapist does with or for a patient."""

DONE_BY_OFFICES = words_in(
    """accept accepted accepting accepts accommodate accommodated accommodates accommodating acepta aceptada aceptado
    aceptan aceptar aceptaron acepto adjourned admit admited admits admitted admitting advise advised advises
    advising advsd agendada agendado agendan agendando agendar agendaran agendaron agendo answered answers
    apelaron apelo appointed appoints approve approved approves approving apprvd appvd aprobada aprobado aprobando
    aprobar aprobaran aprobaron aprobo aprooved aprov aprovado aprovaron aproved aproves aprovo aprueba aprueban
    aprueven arrestaron arresto asigna asignada asignado asignan asignando asignar asignaran asignaron asigno
    assess assessed assesses assessing assgnd assign assignd assigned assigning assigns atender atendia atendian
    atendida atendido atendiendo atendieron atendio atiende atienden audited auditing auth'd authd authed
    authorize authorized authorizes authorizing autorice autorisa autorisado autorisaron autoriza autorizaba
    autorizada autorizado autorizan autorizando autorizar autorizaron autorizo avisa avisado avisan avisando
    avisar avisaron aviso billed billing brinda brindaba brindado brindan brindando brindar brindaron brindo
    canaliza canalizada canalizado canalizan canalizar canalizaron canalizo cancela cancelaban cancelada cancelado
    cancelan cancelando cancelar cancelaron canceled canceling cancelled cancelling cancelo cancels cancld
    capacita capacitada capacitado capacitan capacitando capacitar capacitaron capacito cerraron certifica
    certificada certificado certificaron certifico certified certifies certify certifying charged charging charted
    charting closed closes co-signed cobra cobraba cobrado cobran cobrando cobrar cobraron concede concedido
    concedieron concedio confirm confirma confirmada confirmado confirman confirmando confirmar confirmaran
    confirmaron confirmd confirmed confirming confirmo confirms confrimed consulted contacta contactado contactan
    contactaron contacted contacting contacto contesta contestado contestan contestando contestar contestaron
    contesto contracted contrata contratada contratado contratan contratar contrataron coordina coordinado
    coordinan coordinando coordinar coordinaron coordinate coordinated coordinates coordinating coordino cosign
    cosignd cosigned cosigning cosigns countersigned covered covering covers credentialed credentialing credited
    cubierta cubierto cubre cubren cubria cubrian cubriendo cubrieron cubrio cubrir cubrira cubriran cxld d/c'd
    d/cd d/ced dc'd dcd dcd'd dced decline declined declines declining denied denies deny denyed denying deposita
    depositada depositado depositar depositaron deposited deriva derivada derivado derivan derivar derivaron
    derivo despedida despedido despide despidieron despidio detains detuvieron devolvieron devolvio devuelve
    diagnose diagnosed diagnoses diagnosing diagnostica diagnosticada diagnosticado diagnosticar diagnosticaron
    dictaron dicto discharchd discharded discharge discharged discharges discharging dischgd disenroll disenrolled
    dismissed dismisses dispatched dispatches dispensaron dispense dispensed dispenses dispenso documented
    documenting e-mailed efaxed emailed emailing emite emiten emitido emitieron emitio emld enrld enroll enrolled
    enrolling enrolls entrenada entrenado entrenando entrenaron envia enviada enviado envian enviando enviar
    enviaron envio escalate escalated escalates escalating escanea escaneado escanearon escaneo evalua evaluada
    evaluado evaluan evaluando evaluar evaluaron evaluate evaluated evaluates evaluating evaluo expelled expels
    expide expidieron expidio facilitate facilitated facilitates facilitating factura facturaba facturada
    facturado facturan facturando facturar facturaran facturaron facturo fax faxd faxea faxeado faxean faxeando
    faxear faxearon faxed faxeo faxes faxing filed filing firmada firmado firman firmando firmaron firmo forwarded
    forwarding forwards fxd gestiona gestionan gestionando gestionar gestionaron gestiono granted granting grants
    handled handles handling hire hired hires hiring imprime imprimieron imprimio inform informa informado
    informan informando informar informaron informd informed informing informo informs ingresa ingresada ingresado
    ingresan ingresaron inscriben inscribieron inscribio inscribir inscrita inscrito intaked internada internado
    internar internaron interpret interpreted interpreting interprets interviewed investiga investigan
    investigando investigaron investigate investigated investigates investigating investigo invoiced invoicing
    issued issuing licensed licenses licensing llamaron llamo mandaron mandates negada negado negando negaran
    negaron nego niega niegan notif'd notifica notificada notificado notifican notificando notificar notificaron
    notifico notified notifies notify notifying offered offering ofrece ofrecen ofrecia ofrecian ofrecido
    ofreciendo ofrecieron ofrecio onboard onboarded onboarding onboards ordered ordering otorga otorgado otorgan
    otorgaron otorgo overbilled oversaw oversee oversees pagan pagando pagaron paid perscribed perscribes
    preapproved preauthorized prescibed prescribd prescribe prescribed prescribes prescribing prescribs procesa
    procesado procesan procesando procesar procesaron processed processes processing programada programado
    programan programar programaron programo proporciona proporcionan proporcionaron proporciono provide provided
    provides providing ratificaron ratifico rcvd reabrieron reabrio readmitted reagenda reagendado reagendar
    reagendaron reagendo reassign reassigned reassigns reauth'd reauthorized rebilled reccomended received
    receives receiving recertified recertify receta recetaba recetada recetado recetan recetando recetar recetaron
    receto rechaza rechazada rechazado rechazan rechazando rechazar rechazaron rechazo recieved recomendado
    recomendaron recomended recomendo recomienda recomiendan recommend recommended recommending recommends
    recruited recruits recvd reembolsa reembolsado reembolsan reembolsar reembolsaron reembolso reenrolled ref'd
    refaxed refer referd refered referida referido referieron refering referir referred referring refers reffered
    reffrd refiere refieren refiled refill refilled refilling refills refiriendo refirieron refirio refunded
    refunding registra registrada registrado registran registraron registro rehired reimburse reimbursed
    reimburses reimbursing reinstate reinstated reinstates reinstating reissue reissued reject rejected rejecting
    rejects released releases releasing remind reminded reminding reminds remite remiten remitida remitido
    remitieron remitio remitir renovado renovar renovaron renovo renueva reopen reopened reopens replied replies
    reprocess reprocessed reprograma reprogramada reprogramado reprogramar reprogramaron reprogramo req'd reqd
    reqstd requested requesting required requiring reschd resched resched'd reschedule rescheduled reschedules
    rescheduling rescindio respond responde responded responden responder respondido respondieron responding
    respondio responds resubmit resubmitted resurten resurtio retrained returned reupload reuploaded reviewed
    reviewing reviews revisa revisada revisado revisan revisando revisar revisaron reviso routed routing rqst
    rqstd rsched scanned scanning schd sched'd schedd scheduld scheduled schedules scheduling screened screening
    screens solicita solicitada solicitado solicitan solicitando solicitaron solicito staffed subcontracted
    subcontracts subieron submit submited submiting submits submittd submitted submitting subpoenaed substantiated
    supervisa supervisado supervisan supervisando supervisar supervisaron supervised supervises supervising
    superviso surte surten surtido surtieron surtio surtir suspend suspende suspended suspenden suspendida
    suspendido suspendieron suspending suspendio suspends terminated terminating testified testifies testify
    titrated titrates titrating traduce traducen traducido traduciendo traducir tradujeron tradujo trained
    training tramita tramitado tramitan tramitando tramitar tramitaron tramito transfd transfered transferida
    transferido transferir transferred transferring transfers transfiere transfieren transfirieron transfirio
    transfrd translate translated translates translating traslada trasladada trasladado trasladar trasladaron
    triage triaged triages triaging unsubstantiated uploaded uploading uploads validaron verifica verificada
    verificado verifican verificando verificar verificaron verifico verified verifies verify verifying waitlist
    waitlisted waitlisting waitlists waive waived waives waiving xfer'd xferred"""
)
"""What is said of offices and of staff."""
