"""What a note is about."""

from dutytracker.domain.patient_data.words import words_in

OF_PATIENTS = words_in(
    """504 a1c absences aces address adl adls admission admissions admit afecto affect aftercare age albergue
    alergias allergies allergy alta altas analisis animo antecedentes apetito apnt apointment apointments app't
    appetite appoinment appoinments appointment appointments appointmnt appoitment appt appt's apptment apptmt
    appts apt aptmt apts artwork aseguransa aseguranza aseguranzas asessment asmnt asmt assesment assesments
    assessment assessments assmt attempt attempts attendance audiencia auth authorization auths autorizacion
    autorizaciones avance avances bac background backpack barriers bed behavior behaviors belonging belongings
    belongins beneficios benefits birthcertificate bloodwork bmi bp bus-pass buspass bx c-ssrs calfresh
    calificaciones calworks cama canalizacion cancelation cancellation cane care-plan careplan careplans carta
    cartera case cel cell cellphone celu celular cft chart charting charts checkup cita citaa citas class clothes
    clothing cognition coinsurance comportamiento conducta conductas consent consentimiento consentimientos
    consents conservator conservatorship consulta consultas copay copays coping corte court cravings crisis-plan
    cssrs ct cuaderno cuarto custodia custody d/c dc deductible demographics dentures derivacion detonador
    detonantes detox diagnoses diagnosis diagnostico diagnosticos diario diary diary-card diarycard dibujo dibujos
    direccion disability discharge dischrg dispo disposition divorce divorcio dob documentos domicilio dosage dose
    doses dosis dpoa drawing drawings dsch dschg dx dxd dxes dxs ebt edd egreso ekg elegibilidad eligibility
    embarazo empleo esa esa-letter escuela estudios ethnicity eval evals evaluacion evaluaciones evaluation
    evaluations eviction expediente expedientes f/u f/us farmacia fmla follow-up followup followups fu functioning
    gaf genogram glasses goal goals grades greencard guardianship habitacion handoff handout hearing hi hipaa
    historia historial history hoja home-visit homevisit homework homewrk hospitalisation hospitalizacion
    hospitalization hospitalizations housing hv hvs hw hx hygiene iadls id identificacion ids iep iep's imaging
    ingreso ingresos inhaler injection inpt insight insulin insurance intake intakes intent internamiento
    inyeccion inyecciones ipp isp itp journal judgment juicio keys lab laboratorios labs labs' labwork lease
    lenguaje lentes letter license linkage llaves lps mbi med medecine medi-cal medicacion medicaid medical
    medicamento medicamentos medicare medication medications medicina medicinas medicine medicines medisina
    medisinas meds medz meta metas mochila mood mri mrn mse mtp needs no-show noshow note npp nssi number
    objective objectives objetivo objetivos papeles parole parto pasaporte passport pastilla pastillas payee
    pertenencias peso pharmacy phi phone phq9 pill pills placement placements plan planes pn pns poa poc prescrip
    prescription prescriptions presion probation problemlist proceso prognosis program progreso progress pronouns
    psychosocial purse r/o readmission reassessment reauth recaida recaidas receta recetas record records recovery
    reeval ref referal referals referencia referencias referido referral referrals refil refill refills refils
    refs rehab rent renta ride rides riesgo risk roi rois room ropa rule-out rx rxs safety safety-plan safetyplan
    saftey sandtray script scripts seccion secion section8 seguimiento seguimientos seguridad seguro ses sesh
    sesion sesiones sess session session's sessions sessons shelter shoes si si/hi signos silla sintoma sintomas
    sita sitas sleep snack snap sobriedad sobriety speech ssdi ssi ssn statement stay strengths stressor stressors
    sueno supports surtido sx sx's sxs symptom symptoms tar tarea tareas telefono telehealth telehlth televisit
    terapia terapias timeline toys tp trabajo transport transportation transporte tratamiento tratamientos
    treatment treatmentplan treatments trigger triggers turno tx tx's tx-plan txp txplan ua uds utox valoracion
    visa visit visita visitas visits vitals vivienda vm voicemail voucher vouchers waitlist wallet warm-handoff
    warrant weight wheelchair worksheet worksheets wt xray"""
)
"""What a patient has."""

OF_WORK = words_in(
    """1099 401k 403b acbh accreditation acreditacion admin administracion administration administrator admins adobe
    adp agenda agendas all-hands allhands amft annual apcc applicant applicants appraisal appraisals archivo
    archivos associate associates asueto asw audit audited auditing auditor auditora auditoria auditorias auditors
    audits avatar backlog badge badges bargaining bathroom bbs becaria becario benchmark benchmarks billable
    billables billed biller billers billing bills bls boletin bonus breakroom brochure brochures budget budgets
    bug bulletin burnout cadc calaim calendar calendario calendars call-out calledout calloff callout candidate
    candidates capacitacion capacitaciones caps caqh carf carga caseload caseload's caseloads ce's ceo cerner
    certification certifications certified ceu ceus cfo charger citrix claim claim's claims clave
    clinical-director clinician clinicians clinicstracker cme co-sign co-worker cobertura cobra cobranza cobro
    cobros code codes coding coffee coffeemaker colega colegas colleague colleagues collegues comite committee
    committees compliance complience compu computadora computadoras computer computers conf conference
    conference-room conferences confroom congreso construction contract contracts contrasena contrasenas
    contratacion contrato convivio coo coordinacion coordinador coordinadora copiadora copier copiers corrective
    correo correos cosign cosignature cosigns cover coverage covering covid-protocol coworker coworkers cpi cpr
    cpt cqi credential credentialed credentialing credible csws cubicle cumplimiento curso cursos custodian
    dashboard dashboards deadline deadlines deck deficiencies deliverables denial denials descanso desk desks dhcs
    diapositivas diplomado director directora directors dmh documentacion documentation docusign donuts dotphrase
    dotphrases downtime drills dropbox e-mail echart ehr ehrs elevator email emails emr emrs enlace entrenamiento
    entrenamientos epic equipo escaner escritorio estacionamiento estadistica estadisticas evac evacuacion evento
    eventos excel expense expenses expensify exym facilities factura facturacion facturar facturas fax faxes feria
    feriado feriados fingerprint fingerprinting fingerprints fire-drill first-aid firstaid fiscal flu-shot flyer
    flyers formato formatos forms formulario formularios fridge front-desk frontdesk fte ftes funding gafete
    gastos gcal gdrive gerente glitch go-live golive grants guardia guardias guideline guidelines hardware hazmat
    headset headsets helpdesk hire hires hiring holiday holidays horario horarios hours hr huddle huddles huelga
    hvac ibhis implementation impresora impresoras in-service inbox indicadores induccion initiative initiatives
    ink inservice inservices insumos intern internet interns internship internships interviewing interviews
    invoice invoices invoicing ipad ipads janitor jcaho juneteenth junta juntas keyboard keycard keys kitchen kpi
    kpis kronos laborday lacdmh laptop laptops layoff layoffs lcsw leadership liability license licensing
    licensure limpieza lineamientos links lista-asistencia listserv livescan llaves lmft lms loa lobby log-in
    login logins lpcc macro macros maintenance malpractice management manager managers mandatory mantenimiento
    manual material materiales mco mcos meeting meetings meetng memo memorialday memos metric metrics mfa mgmt mgr
    mhsa microwave mileage millaje minuta minutas minutes mlk modifier modifiers module modules monitor morale mtg
    mtgs mtng negotiation negotiations netsmart new-hire newhire newhires newsletter nomina non-billable
    nonbillable normas normativa npi nuhw office offices oficina oficinas okta on-call onboard onboarding oncall
    onedrive open-enrollment openenrollment orientation orientations osha outage outlook overdue-notes overtime
    p&p p&ps pago pagos panel paneled paneling papeleo papeleria paper paperwork parking pasante pasantes password
    passwords passwrd pay paycheck paychecks paycom payday payer payers payor payors payroll pdf peer-review
    pendientes perf performance pilot pip pizza plantilla plantillas plataforma plumber policies policy politica
    politicas postdoc potluck powerpoint ppe ppt pptx practicante practicantes practicum preceptor presentacion
    presupuesto print printer printers printing printout procedimiento procedimientos procedure procedures prod
    productividad productivity productivty prop63 protocol protocolo protocolos protocols pto pto's pw qa qapi qi
    qm quincena quiz quota quotas raffle rebill receipts recepcion recepcionista reception receptionist recert
    recertification recruiter recruiting recruitment recursos reembolso reembolsos regs regulation regulations
    reimbursed reimbursement reimbursements relias remodel renuncia reporte reportes resign resignation resigned
    resigning restroom resume resumes retirement retiring retreat retreats reunion reuniones rfp rfps rifa rollout
    roomsharing roster rota rotation salario salary sanitizer scanner scanners schedule scheduler schedulers
    schedules scheduling scvmc seiu seminar seminario seminars server servidor shadow shadowing sharepoint shift
    shifts shiftswap short-staffed shortstaffed shred shredder shredding sick-day sign-off signoff simplepractice
    simulacro sindicato sistema slack slidedeck slides smartcare smartphrase smartphrases software sop sops
    spreadsheet spreadsheets staff staff's staffing staffs stakeholder stakeholders stapler statistics stats
    steward stipend strike subcommittee sueldo sup's supe supervisee supervisees supervising supervision
    supervisions supervisor supervisora supervisores supervisors supplies supply supv supvn survey surveyor
    surveyors swap tablet taller talleres taskforce team-building teambuilding teams teams-link template templates
    therapynotes thermostat ticket tickets timecard timecards timesheet timesheets tinta tjc toner townhall
    trainee trainees training trainings traning trng trngs turno turnos turnover unbilled understaffed union
    unions upgrade upgrades ur username utilization vaca vacaciones vacancies vacancy vacante vacantes vacation
    vacations vendor vendors viaticos vpn vto w2 w4 w9 wages webcam webinar webinars website welligent wifi wkflow
    workflow workflows workgroup workload workloads workshop workshops zoom"""
)
"""What is spoken of among staff."""

OF_CARE = words_in(
    """5150 5250 5260 5585 abortion aborto abstinencia abuse abused abuser abusive abuso abusos acoso acuity addict
    addiction adhd adiccion adicciones adjustment admission admitted adoption affair afrontamiento aggression
    agitation agoraphobia agoraphobic agotamiento agresion agresiones agresividad ah ah/vh aislamiento akathisia
    alcohol alcoholismo alucinacion alucinaciones alzheimers anciedad anger angustia angustiado anhedonia anorexia
    anorexic ansieda ansiedad ansiosa ansioso antisocial anx anxeity anxiaty anxiety anxiey anxious anxity apathy
    apatia apego apnea aps arfid argument arrest arrested arresto asd asilo aspd aspergers assault assaulted
    asthma asylum ataque ataquedepanico ataques atracones attachment attempt attempts aud autism autismo autistic
    autoestima autolesion autolesiones autolesiva avh avoidance awol bajon bajoneada bajoneado baseline bdd
    bedwetting bereaved bereavement berrinche berrinches bi-polar binge bingeing biploar bipolar bipolaridad
    blackout blackouts borderline borrachera boundaries bp1 bp2 bpad bpd bpd2 break-up breakup breakups breathing
    bulimia bulimic bullied bullying c-ptsd cah cancer cannabis cansancio carcel catatonia catatonic cbt celos
    cheating chemo chronic-pain cirugia claustrophobia cocaina cocaine codependency codependent coming-out
    comorbid comorbidity compulsion compulsiones compulsions compulsive concussion confidence conflict conflicto
    conflictos constipation consumo conversion convulsion convulsiones copd coping coraje cortadas cortarse
    counseling cps cptsd crack craving cravings crises crisis crisises crying csa csec culpa custodia custody
    cutting cva cyclothymia danger dbt dcfs death decline decomp decompensated decompensating decompensation
    delirio delirios delirium delusion delusional delusions demencia dementia dep dependency depersonalization
    deportacion deportado deportation deported deppression depre deprecion depres depresed depresion depresiva
    depresivo depressed depression depressive depressn deprimida deprimido derealization derrame desahogo desalojo
    desanimo desempleo desensitization desesperacion desesperanza desgano desintoxicacion despido desvelo desvelos
    detained detencion detox diabetes diagnosis diagnostico dialysis died disociacion dissociating dissociation
    dissociative distress divorce divorced divorcio dizziness dmdd dolor domestic drinking droga drogas drunk dto
    dts duelo dui dv dvro dwi dx dysmorphia dysphoria dysregulated dysregulation dysthymia dysthymic dystonia
    eating-disorder ect elopement embarazada embarazo emdr emergencia emergency emptiness encopresis enfermedad
    enmeshment enojo enuresis epilepsia epilepsy eps er esquizo esquizofrenia estranged estrangement estres
    estresor estresores etoh evicted eviction exacerbation exposure fall fallecimiento falls fatigue fear fears
    fentanyl fep fibromyalgia firearm flashback flashbacks fnd fobia fobias foreclosure foster fostercare
    frustracion funeral gad gambling gd gender golpes gravely greif grief grieving grounding guilt gun h/i
    hallucinating hallucination hallucinations hanging harassment headache headaches helplessness hep hepatitis
    heroin heroina hi hipertension hipervigilancia histrionic hiv hoarding hold holds homeless homelessness
    homicidal hopelessness hospitalizacion hospitalization hospitalizations hospitalized hrt htn hyperactivity
    hypersomnia hypertension hypervigilance hypervigilant hypochondria hypomania hypomanic idd ideacion ideaciones
    ideation ideations ideaton immigration impulsive impulsividad impulsivity inattention inattentive incarcerated
    incarceration infection infertility infidelidad infidelity injury inpatient inpt insomnia insomnio intento
    intentos internada internado internamiento intoxicated intoxication intrusive iop ipv irritabilidad
    irritability irritable isolation jail jaqueca jealousy jobloss journaling kleptomania lability laid-off lapse
    lethargy llanto loneliness lonely loss losses lps luto malingering maltrato mandated-report mania maniaco
    manic mareo mareos marihuana marijuana mcot mdd meditation meltdown meltdowns menopause menopausia meth
    methamphetamine miedo miedos migra migraine migraines migrana mindfulness miscarriage mixed-episode mj
    molestation molested mood muerte mutism narcissism narcissistic nausea nauseas neglect neglected negligencia
    nervios nightmare nightmares nms npd nssi numbness obesity obsesiones obsession obsessions ocd od opiates
    opioids oud outburst outbursts overdose overdoses overwhelm pain palpitaciones palpitations panic panicattack
    panico panics paranoia paranoid parentification parinoia parole parto passive-si pdd pelea peleas perdida
    perdidas perinatal personality pert pesadilla pesadillas phobia phobias phobic php pleito pleitos pnes
    posparto postparto postpartum ppd pregnancy pregnant preocupacion preocupaciones prison probation processing
    prognosis psicoeducacion psicosis psicoterapia psicotica psicotico psychoed psychoeducation psychosis
    psychotherapy psychotic ptsd purge purging pyromania rabieta rabietas rage rape raped rash recaida recaidas
    recayo recovery recuperacion recurrence reframing rehab rehabilitacion relajacion relapse relapsed relapses
    relaxation remission removal residential respiracion restraining restraint restraints restricting
    reunification roleplay rtc rumiacion rumination ruminations runaway ruptura s/i sa sadness safety-planning
    schitzophrenia schizo schizoaffective schizoid schizophrenia schizophrenic schizotypal sczaff seclusion
    sedation seizure seizures self-esteem self-harm self-injury selfesteem selfharm selfinjury separacion
    separation sexual-assault shame si si/hi sib side-effects sihi sintoma sintomas skin-picking sleep
    sleeplessness sob sober sobredosis sobriedad sobriety somatic somatization stabilization stalking startle
    stillbirth stress stressors stroke substance substances sucidal sucide sud suds suicid suicida suicidal
    suicidality suicidarse suicidas suicide suicidio suicidle suiside surgery sustancias susto sx sxs symptom
    symptoms sza szf tantrum tantrums taper taquicardia tarasoff tbi td tda tdah tearful tearfulness temblor
    temblores temor temores tept terapia terapias tfcbt thc therapies therapy thyroid tic tics titration tlp tms
    toc tourettes trafficking transgender transitioning trastorno trastornos tratamiento trauma traumas traumatic
    traumatico traumatized treatment tremor tremors trichotillomania triggered triggers tristesa tristeza tro
    truancy unemployment unhoused urgencias uti validation vaping verguenza vh violacion violence violencia
    violent voces voices vomiting vomito weed welfare-check withdrawal withdrawals withdrawn worries worry
    worthlessness"""
)
"""Symptoms, crises, treatments and what happens in a life."""

DRUGS = words_in(
    """abilfy abiliffy acyclovir adasuve adderal adderallxr aderall advair advil aimovig akineton aleve amantadine
    amitriptilina amoxapine amphetamines ansiolitico ansioliticos antidepresivo antidepresivos antidepressant
    antidepressants antipsicotico antipsicoticos antipsychotic antipsychotics anxiolytic anxiolytics aricept
    artane asimtufii atenolol atomoxetina augmentin azithromycin b12 b52 baclofen bactrim benzodiacepina
    benzodiacepinas benzodiazepine benzodiazepines benzos biktarvy biperideno brexanolone brintellix bromazepam
    bup buproprion busp buspirona buspr campral carbamazepina carisoprodol celebrex cephalexin cetirizine
    chlordiazepoxide cialis cipro claritin clomipramina clonacepam clonidina clonopin clopidogrel clorazepate cloz
    clozapin codeine colace compazine consta coumadin crestor cyclobenzaprine daridorexant dayvigo decanoate
    depacote depakene depakot deplin depo depo-provera descovy desoxyn desvenlafaxina deutetrabenazine diacepam
    diflucan dilantin dilaudid donepezilo doxycycline doxylamine droperidol dulcolax effexer eliquis emgality
    equetro estradiol excedrin exelon famotidine fazaclo finasteride fioricet flagyl flexeril flomax flonase
    furosemide gaba gabapentine gabitril galantamine gepirone glargine glipizide glucophage hafyera hald haldol-d
    hctz heparin humalog hydrochlorothiazide hydrocodone hydromorphone hydrox hydroxizine hypnotic hypnotics
    imipramina imitrex imodium januvia jardiance keflex ketamin klonipin klono l-methylfolate lacosamide lais
    lamictl lamictol lamo lamotragine lantus lasix lemborexant leqembi levetiracetam levomepromazina
    levomilnacipran levothyroxine levotiroxina lexapr lexatin lexipro lipitor lith lofexidine lopressor loracepam
    loratadine loraz loxitane lucemyra lupron lurasidona lyrica magnesium maintena maoi maois maprotiline mat
    maxalt medrol mellaril meloxicam memantina metadate metamucil methocarbamol methylfolate metilfenidato
    midazolam milnacipran miralax mirtaz mirtazepine molindone montelukast morphine motrin moud multivitamin mvi
    nac naproxen naproxeno nefazodone neuroleptic neuroleptics nexplanon nicoderm nicorette norco nortrip
    nortriptilina norvasc novolog ntx nurtec omeprazol ondansetron onfi opiate opiates opioid opioids orfidal
    oxcarbazepina oxy oxycontin oxys paliperidona pantoprazole paroxetina paxlovid pepcid percocet phenergan
    phenobarb phenobarbital phentermine phenytoin pimavanserin plan-b plavix pravastatin prednisona prednisone
    pregabalina prilosec prochlorperazine promethazine propanolol prosom protonix protriptyline psychotropic
    psychotropics quillichew razadyne reglan relprevv resperdal risp risperdol ritrovil rivastigmine rivotril
    rizatriptan robaxin rosuvastatin roxicodone samidorphan saxenda secuado sedative selegiline senna seraquel
    seroq seroquil sga sgas sildenafil simvastatin singulair sinogan sjw snri snris soma spironolactone ssri ssris
    stim stims stimulant stimulants subs sumatriptan sustenna suvorexant symbicort symmetrel tafil tamsulosin tca
    tcas testosterone tetrabenazine thioridazine tiagabine tirzepatide tizanidine topiramato trankimazin tranxene
    traz trazadone trihexyphenidyl trilafon trimipramine trinza trospium trulicity truvada ubrelvy ultram unisom
    valproato valtrex varenicline ventolin versed viagra vicodin victoza viloxazine vimpat vortioxetina vpa vraylr
    vyvance warfarin welbutrin wellb wellbutin wellbutrn xanex xanomeline xans xenazine z-pack zanaflex zanax
    zantac ziprasidona zofran zolof zonisamide zpack zuranolone zyban zydis zypr zyprexia zyrtec zzzquil"""
)
"""Drugs."""

TESTS = words_in(
    """6-cit 6cit 8572 90785 90791 90792 90832 90833 90834 90836 90837 90838 90839 90840 90846 90847 90853 96127
    96130 96131 96136 96137 96138 99202 99203 99204 99205 99211 99212 99213 99214 99215 99408 aai aaq aaq-ii aaq2
    aba abas abft ace ace-q aces acs act ad8 adas adas-cog adi-r adl ados-2 ados2 ahc-hrsn ahcd aim-asam ansa aot
    aq aseba asq-3 asq-se asq3 asqse audit-c auditc bam basc-3 basc2 basc3 basis-32 basis24 battelle bct bdi-2
    bdi-ii bdi2 bdiii bft bhc bhs bnt bpm brief-cope brief2 bsds bsi bsi-18 bsi18 bsp bss bvmt c-gas c-ssr c-ssrs
    cafas cage cage-aid calocus cam-icu camhi camsa cans-50 cans-ts cans50 caps-5 caps5 cars2 casd casii cat-mh
    cbt-e cbt-i cbt-p cbti cbtp cdi-2 cdi2 cdss ces-d cesd cesdr cfp cgas cgi cgi-s ciwa ciwa-ar cms-1500 cms1500
    cocm conners3 core-10 core-om cowat cows cpp cpss cpt-c cra crq csc csi cssr cudos cuestionario cuestionarios
    cvlt cw-61 cw61 cw61a cy-bocs cybocs d-kefs dass-21 dass21 dast-10 dast-20 dast10 dayc dbt-a dbt-c de-2501
    de-2501f de2501 de2501f ders ders-16 des-ii dhcs-1801 dhcs-1802 dhcs1801 dhcs1802 dhcs1808 dhcs5256 dkefs
    dl-195 dla dla-20 dla20 dnr dpics ds2200 dsm-5 dsm-5-tr dsm-iv dsm-v dsm5 dsm5tr dtms dv-100 dv-110 dv100
    dv110 ea-100 ea100 eat-26 eat26 ecm ecr ecsii ect edd501 ede-q edi-3 edinburgh eeag eeg eft-c eftt epworth
    eq-5d eq5d erp escala escalas exrp f1020 f1120 f1520 f20 f209 f25 f250 f31 f319 f32 f321 f329 f33 f331 f332
    f341 f39 f4010 f41 f410 f411 f419 f42 f43 f431 f4310 f4312 f4320 f4323 f4325 f44 f50 f603 f64 f84 f840 f90
    f900 f902 f913 facit fad fap fbt fep ffmq flacc frs fsp ftnd g0444 g8431 g8510 gad-2 gad-7 gad2 gad7 gc-333
    gc-335 gc335 gds gds15 ghq ghq-12 ghq12 gpcog h0001 h0004 h0031 h0032 h0033 h0034 h0038 h0046 h2010 h2011
    h2017 h2019 h2021 hads ham-a ham-d hcfa hcfa1500 hcl32 hcpcs hcr-20 hcr20 hct hdrs hfd hrsd hrv htp hvlt i-589
    i-693 i589 i693 icc icd icd-10 icd-11 icd10 icd11 idare ies-r ihbs ihs iht imr inventario inventory ipat ipsrt
    ipt-a itct iy jv-220 jv-220a jv-221 jv-224 jv220 jv220a jv221 jv224 k-sads k10 k6 kid-mini ksads lec lec-5
    lec5 lic-602 lic-602a lic-624 lic-625 lic602 lic602a lic624 lic625 lnnb ls/cmi lsi-r m-chat masc maudsley mbt
    mc-382 mc306 mc382 mcmi mcmi-iv mct mdt mh-302 mh-303 mh-500 mh-515 mh-532 mh-556 mh-602 mh-636 mh-678 mh302
    mh303 mh500 mh515 mh532 mh556 mh602 mh636 mini-cog mini-mental minicog minimental mmpi-2 mmpi-3 mmpi-a mmpi2
    mors mrt msceit msi-bpd mssi n-648 n648 nfb nias nihss npi-q nudesc oci oci-r ocir oq oq-45 oq30 oq45 ors
    ors/srs pasat pbs pbt pc-ptsd pcl-5 pcl-c pcl5 pclc pdss pe pecfas pft phq-15 phq-2 phq-4 phq-8 phq-9 phq-a
    phq15 phq2 phq4 phq8 phq9 phq9a phqa phqs pmt pmto polst ppp pps pq-b pqb prapare promis prueba pruebas psc-17
    psc-35 psc17 psc35 psi psi-4 psst q-les-q questionnaire questionnaires ravlt rcads rci rebt reg-195 reg195
    ro-dbt rodbt roi rpt rses rtms sad-persons safe-t safet sans sapas saps sas savry sbq-r sbqr scale scales
    scid-5 scid5 scl-90 scl-90-r scl90 scl90r scq screener screeners sdmt seeking-safety sf-36 sf12 sf36 sft sips
    sixcit snap-iv snapiv soc-341 soc-821 soc-873 soc295 soc341 soc821 soc873 socrates sofas spdat srs2 ss-8572
    ss8572 ss8583 ssa-16 ssa-3373 ssa-787 ssa-827 ssa3373 ssa827 ssf staic static99 stop-bang stroop subscale
    subtest swls swq t-ace t1013 t1017 tamizaje tamizajes tarasoff tas-20 tasc tbs tcc tcu tdc test tests tf-cbt
    tfp tms tmt trf triple-p tsi ttap ub-04 ub04 ub92 ucla-ptsd utp vanderbilts vi-spdat vmi vns wab wais-iv wcm
    wcst wh-380 wh-380-e wh-380-f wh-380e wh-380f wh-384 wh380 wh380e wh380f who-5 who5 wisc-v wj wj-iv wmr wms
    wong-baker wraparound wsm wurs y-bocs y-oq yoq ysr z56 z59 z62 z63 z65 z69 z71 z91 zan-bpd"""
)
"""Tests, scales, forms and therapies."""

SHORT_FOR = words_in(
    """1368s 1370 1on1 300s 388s 42cfr 504s 5150 5150d 5150s 5250 5250d 5250s 5270 5585 5585d 5585s 602s a&o a&ox3
    a&ox4 a/p a1c aamft aapi aaps aas ab12 ab60 aba abpp aca acbh acbhd acbhs acc aces ach acl aclu acoa acp acps
    acsw acsws ada adc adcs add adhc adhcs adhd adir adl adls ados adr adrs adu adus aed afab afdc afib agi ah
    ahcd ahs ahvh aian aids aka alf alfs alj aljs alos als am ama amab ambu ame ames amft amfts amh amr ams aod
    aods aot aox3 aox4 ap's apa apc apcc apccs apd apd's api api's apo aps apts arc arf arp asam asap asb asd aso
    asoc asos asp aspd asps asrs asw aswb asws atf atm atms aud auth auths avc avh avhs avpd avtr avusd awol awols
    aws ax axox3 b&c b&cs ba baa baas bac bai bal bart basc bbbs bbs bcaba bcba bcbas bcbs bcc bccd bcp bdi bdi2
    bds bf bffs bfs bgc bgca bh bha bhcm bhd bhe bhi bho bhos bhp bhrs bhs bhsa bhsd bic bicm bics bid bii bio bip
    bipap bipoc bips birp bls bmi bms bnc bop bp bp1 bp2 bpd bph bpi bpii bpm bprs bps bpsa bpss bs bsp bsps bsw
    bx bxs bzd bzds c-ssrs c/o c4y ca caaspp cabg cac cacs cadc cads cahsee calpm calw camft canc cans capi capp
    caps catc cbads cbas cbc cbcl cbd cbhc cbhd cbhs cbi cbo cboc cbos cbp cbt cbt-i cbti cbts cc cc'd ccap ccbhc
    ccc ccd ccm ccpa ccs ccu cd cdc cdcr cde cdiff cdl cdls cdmx cdp cdp's cdph cdr cdr's cdss cec celdt cenr ces
    cesd cesh ceu ceus cf cfap cfd cfe cfr cfra cfs cft cft's cftm cftmt cfts cg cgc cgm cgs chdp chf chih chip
    chis chla chp chr chs chw chws cin cjc cjis cjs ckd cl cl's cls clt clt's clts cm cm's cma cmat cmh cmha cmhc
    cmhcs cmhd cmhp cmhs cmn cmo cmos cmp cms cna cnas cob cobra cods coe copd cot covid cpa cpap cpas cpca cpe
    cpl cpm cpo cpo's cpos cpp cpr cpra cps cps's cpsp cpss cpt cpts cptsd cpuc cqi crafft crdf crf crla crp crr
    crrs crt cs csc csd csec cses csh csi csoc csosc csp csps csq csra cssd cssr cssrs cst csu csuf csula csulb
    csun csus csv csw csw's csws ct ct's ctc ctcs cte ctm cto ctopp cts cty cud curp cva cvc cvrc cvs cw cwpo cws
    cx cxld cyf cys d/c d/o da's dac daca dap dast dbh dbhds dbp dbs dbsa dbt dbts dc dc'd dcd dcf dcfs dcfs's dcs
    dcss dd dda ddd ddnos ddp dds dds's dea ded deds dhcs dhl dhs dibels did djd dl dl/id dla dla20 dlac dls dm
    dm1 dm2 dmc dmcs dmdd dme dmes dmh dmhs dms dmv dmv's dna dni dnk dnka dnr dns doa dob dob's dobs docs dod doe
    dof doh doi doj dol dor dors dpd dph dpo dpo's dpoa dpos dpss dpss's dpw dr drc drs dsh dshs dsm dsm5 dsmv dsp
    dsps dss dto dto's dtp dts dts's dtt dui duis dv dv100 dvpo dvro dvros dwi dwp dx dx'd dx's dxd dxs ead eads
    eap eaps eass ebp ebps ebt ebt's ebts ece eceap ecg ecm ecmh ecms ecse ect ecw ecws ed ed's edc edd edd's edi
    eds edt eeg eeg's eeoc eeuu eft efts ega egfr ehr ehrs ehs ehv ein eitc ekg ela elac eld eldrc ell ells elpac
    ema emdr emr ems emt emt's emts ent ents eob eobs eod eoir eom eop eops eow eoy epcs epd epds epo epoc epos
    eps epsdt er er's eri erm ermhs ero erp ers ert erx esa esas esl esq esrd eta etas etd etoh etoh's ets eua evh
    ex-h exbf exgf exh ext f/u f/up f/us f2f f2m fa fa's fafsa fape faq faqs fba fbas fbi fbs fc fcp fcs fep ferpa
    ff ffa ffas ffh ffs fft ffy fga fgr fhx fl fl150 fls fm fm's fmla fmo fms fob foia fp fps fqhc fqhcs frp frs
    fsa fsas fsiq fsp fsps fta ftas ftb ftbs fte ftes ftf ftm ftp ftps fu fup fups fus fusd fvro fx fxd fyi g1p1
    ga ga's gad gad-7 gad2 gad7 gaf gafs gai gd ged gerd gf gfs ggrc ghb gi girp gm gp gpa gpa's gpas gpd gps gr
    gr's gsr gsw gsws gtt gusd gv gvro gyn h/i h/o h/v hacla hacoc hba1c hbd hbv hcba hcbs hcd hcfa hcpc hcpcs hct
    hcv hdl hedis hfw hgb hhs hhsa hi hipaa hippa hiset hiv hmis hmo hmos hoa hoas hoh hpi hpsm hpv hr hr's hrgs
    hrt hrv hs hsa hss ht hta htn hub hud hud's hv hvs hw hx hx's i-9 i/dd i9 iadl iadls iar ib's ibd ibhis ibs ic
    icc iccs icd icd10 icd9 ice icf icfs icm icms icpc ics icu icwa id id'd idd idds ids idt idts ie iecmh iehp
    iep iep's ieps iess ifc ifs ifsp ifsps iga ihbs ihos ihs ihsp ihss ihss's ilp ilps ilrc ils ilsp im imd imd's
    imds ime imes imf imh imss imt imts ine inn inpt inr iop iops ip ipa ipas ipc ipcc ipcs ipn ipt ipv iq iqs irc
    iready iri irp irs isap isl isp isps ist itin itins iud iuds iv iv's ivf ivu ixl jbct jcs jdh jh's jx kg ktea
    l&e lacc lacdmh lacoe ladot ladwp lafd lahs lahsa lai lapd lasd lausd lavc lb lbpd lbusd lcap lcff lcp lcs
    lcsw lcsws ldl lec lec5 lep leps lft lfts lgbt lgbtq lgbtqi lhcp liheap lihtc lmft lmfts lmhc lmp lmtc lmtcb
    loa loa's loas loc locs locus lor lpc lpcc lpccs lpha lphas lpn lppc lpr lprs lps lpt lre lsa lsd lsnc ltc
    ltss lvm lvmm lvms lvn lvns lwop lwsd lyft ma ma's magi maoi maois mat mat's mba mbct mbsr mbt mc'd mcal mcbh
    mce mcg mcj mcl mco mcot mcp mcps mcrt md md's mdat mdd mde mdis mdm mdma mdo mdos mdq mds mdt mdts mft mfti
    mfts mg mgf mgm mgma mgpa mgs mh mhc mhcs mhp mhps mhq mhrc mhrcs mhrs mhs mhsa mht mhts mhw mhws mi ml mms
    mmse mo mo's moca moop mou mous mri mrn mrns mrsa ms ms's mse mses msp mssp mst msty msw msws mta mtas mtbi
    mtc mtcs mtd mtf mtsac mtss musd mva mvas n/a n/s na nac nad nami nasw nbcc nc/ns ncc ncns nco ncsp nec nemt
    nemts nge ngi ngo ngos ngri nicu nisp nist nka nkda nkma nlacr nls nlsla nmd nmds nmi nms nmt nmts nopp nos
    noshw nosi np np's np't npa npas npd npi npi's npis npn npo npp nps npsg nrefm nrefms nrfm nri ns nsh nssi
    nssib nsvd nsx nta ntas nwea ny nyc nypd o2 oa oasdi ob ob's obgyn oc ocbhs ocd ocde ocpd ocr ocsd octa odar
    odd ods odsds ohc ohcs ohi oho oic oms ong ongs onu oon oont oop op opd opg opmh ops opt orr ors osa osdd oss
    ot ot's otc otc's ots oud ousd ov oz p/c p/m p/u pa pa-c pace pact pacu pasc pbis pbvs pc pcc pccs pcg pcgs
    pcit pcl pcl-5 pcl5 pcos pcp pcp's pcps pcs pct pd pd's pdc pdd pdf pdfs pdmp pdmps pdo pds pdt pe peds pehr
    pert pfa pfl pfls pg&e pge pgf pgm pgma pgpa pgs phas phd phf phfs phi phn phns php phps phq phq-9 phq2 phq9
    phqa phx pii pip pips piq pirp pm pm'd pmd pmdd pmds pmh pmhnp pmhx pmr pmrt pmrts pms pn pns po po's poa
    poa's poas poc pocs pod polst pp ppa ppd ppn ppo ppos ppp pps ppsc ppt ppvt pqi pqme pqsr pr prcs pri prn prs
    prtf psa psas psat psc psc35 pscs psh psi psp psqi pss pssp pst psw psy psyc psyd pt pt's pta ptc ptd pti pto
    ptos ptp ptr pts ptsa ptsd pusd pvd pw pwd pwn pws px qa qam qapi qd qday qhs qi qid qmb qme qmes qod qpm qro
    r/i r/o r/s r/t ra ra's radt raf rbc rbt rbts rc rcads rceb rcfe rcfes rcoc rcs realid rfa rfas rfc rfe rfes
    rfi rfp rfps rfq rft rhc rjp rms rn rn's rnr ro ro'd roi roi's rois rom rop ros rph rpm rpr rps rr rrh rs rsch
    rsdi rsp rsp's rst rsv rta rtc rtcs rtf rtfs rti rtms rtn rto rtw rx rx'd rxnt rxs s/i s/o s/p s8 sa sa1 sa2
    sa3 sa4 sa5 sa6 sa7 sa8 saa sac samhsa sapc sar sarb sarc sarcs sars sart sausd sbqr sbusd sca scas sccoe sce
    scz sd sdbhs sdc sdc's sdcoe sdcs sdge sdi sdm sdpd sdq sdrc sdsu sdusd sec8 secs sed selpa selpas sep sf sfa
    sfbt sfpd sfsu sft sfusd sfv sga sgt sgv sh shx si sihi sihx sij sijs sil silp silps sjpd sjsu slaa sle sles
    slh sli slmb slp slps sma smat smc smi smis sms smud snap snf snf's snfs snri soap sob soc socs sop sops sos
    spa spa1 spa2 spa3 spa4 spa5 spa6 spa7 spa8 spas spd sped spmi sro sros srs ss ss's ssa ssc ssdi ssdi's ssi
    ssi's ssn ssn's ssns sso ssp ssri ssris sst ssts st's stat std stds sti stis stp stpd strt strtp sud sudcc
    sudrc suds sw sw's swat sws sx sxs sz szpd szs t-con t-con's t/c t/cs t1d t2d tab tanf tanf's tar tar's tars
    tay taya tb tba tbd tbi tbp tbs tbv tc tca tcap tcc tcd tcj tcm tcn tcon tcons tcs tdah tdl tdm tept tf-cbt
    tfc tfcbt tfn th thc thp thpm thpnm thpp thv tid tk's tkr tlp tmj tms toc tpr tprs tps trc trf tris tro tros
    trw ts ts's tsh tsj tss ttcf ttd twp tx tx'd tx's txs txtd ua uabc uac uas ucb ucd uci ucip ucla ucm ucr ucsb
    ucsc ucsd ucsf uda udl uds udt ugm uhc ui uk um umc ums un unam unhcr uop ups ur uri url urs us usa usb usc
    uscis uscs usd usps uti utis utox uvisa va's vadrs vamc vas vawa vba vcbh vci vdrl vfm vh vih vin viq vm vmb
    vmi vns vop vops vph vpn vr vsi vso vsos vta vtc vto w-2 w-9 w/d w/u w2 w2s w9 w9s wais wbc wc wcab wd wdl wds
    wfe wfl wfo whc whoqol wiat wic wisc wjiv wk wmi wnl wpc wppsi wrap wrc wsas wt wtw wtw's xbf xgf y/o ybocs
    yfc ymca yof yom yr ysr ytd ywca"""
)
"""Two to five letters that are short for something."""
