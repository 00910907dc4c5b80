"""What is ordinary in a note and in no dictionary: shorthand, drugs, payers, agencies, towns."""

from dutytracker.domain.patient_data.words import words_in

SHORTHAND = words_in(
    """504s aa aba abilify abt acs ada addenda addendums adderall adhd admins admision adultos advil advocacy
    adzenys aetna affective afghanistan afiliado africa afterschool agcy alameda alanon albuterol alf alfs
    alhambra alogia alot alprazolam altamed altas alzheimer alzheimers ama amanecer ambien ambulatorio american
    amlodipine amo amoxicillin amtrak anaheim anc angeles anhedonia ans antidepressant antidepressants antioch
    antipsychotic anymore aot apd appt appts apr april aps apts arabic arent aripiprazole arizona armenian asam
    asap asian asistencia asl asmt asoc asperger aspergers asq assmt assmts ativan atomoxetine atorvastatin aug
    aurora auth auths autism autistic auvelity availabilty avatar ave b4 backdate backup bacs bai bailiff
    bakersfield bariatric bart basc bates bbs bc bcba bcbs bdi beck bedwetting belsomra benadryl benioff benzo
    benzos berkeley bernardino bf bhc bhcs bhin bhrs bhs biller billers bimonthly bio biopsychosocial bipolar
    biweekly bldg bldgs bloodwork bnc bocs boletin bp bro broadway buhai bupe buprenorphine bupropion burbank
    buspar buspirone cal calaim calefaccion calfresh california callback callbacks caloptima caltrans calworks
    camas camft canc cancelaciones cannabis canra cantonese caplyta caqh carbamazepine cardiologist cardiology
    caregiver caregivers carelon careplan carpool carson caseload caseloads caseplan casework caseworker
    caseworkers cashapp catapres catatonic cb cbd cbk cbo cbos cbt cdv celexa cerner cert ceu ceus cfs cft cfts
    checkin checkins chemo chicago chicano childrens chirla cie cigna cis citalopram cjp clarif classwork cleanup
    cliente clinician clinicians clonazepam clonidine clozapine clozaril cms cncl cntct cntr cobenfy coder cohort
    cohorts coll collab collat comm comms collaterals colombia colonoscopy columbia comentarios comorbid
    compton concerta
    conf confs conners conrep consentimientos conservatee conservator conservatorship consultorio convenio
    coordinadora coordinators coparent coparenting coparents copay copays cosign cosignature cosigned cosigning
    costco couchsurfing couldnt coworker coworkers cpp cps cpt crafft cred crittenton csoc cssrs csu csula csun
    csw cswer ct ctf ctr cuartos cutoffs cvs cxl cxld cyber cymbalta dast daycare dbt dc dcd dcfs dcing dds dec
    deductible deductibles demo depakote depersonalization dept depts dermatology despensa despensas detox dfcs
    dhcs diablo dialysis diazepam didactic didactics didnt diego dietician dietitian dif dischg disponibles
    dissociative dist diwali dmc dmh dmhs dmv dna dnka dob doble doc docd doced docu docusign doesnt dont
    doordash dorm doula download downloaded downloads doxy dpss dra dropoff dsm dui duloxetine dur dv dxd dxs
    dysphoric dysreg dysregulated dysregulation eap easter eastmont eastside ebt ect ed edd edelman edgewood
    edinburgh edison eff effexor ehr ehrs eid eisenhower ekg elem elig emdr emld emr encampment encopresis
    endocrinology english enuresis eob eobs eod eow epds epsdt er ermhs escitalopram esign esigned esy eta etoh
    euthymic eval evals ex exes exp expunge expungement exym f2f facebook facetime fams farmacias farsi faxed
    faxes faxing felton fentanyl fibromyalgia filipino flr flujo fluoxetina fluoxetine fmla focalin followed-up
    followup followups formulary fortnite fr francisco freq fresno fri frm frontdesk fruitvale fsp fu fui fup fx
    fyi gabapentin gad gaf gasolina gastro gf gfs glendale glitchy gma gmail google gotta gov gpa grandkid
    grandkids grandma grandpa grp grps guadalajara guanfacine guardianship guatemala gyn hadnt haldol halloween
    haloperidol handoff handoffs hangup hanukkah hasnt hathaway havent hayward hcpcs healthnet healthplan hep
    herrick hipaa hispanic hitech hiv hlth hmong hollywood homelessness homevisit honduras hosp hospice
    hospitalised hotline hotmail houseless housemate housemates hq hr hrs hs hubby huckleberry hud humana humanos
    humphrey hungup hydroxyzine hypomanic ibuprofen icc icd icu ideation iehp iep ieps ihbs ihss im imss inderal
    india informativa inglewood inpatient inperson inpt inservice instacart instagram instituto interp interpretr
    interv intervs intuniv invega iop iphone ips ipv irvine isnt isp issste iud ive jala jan jcaho jewish johns
    jornay jr juneteenth kaiser karaoke kedren ketamine kiddo kiddos klonopin korean kratom kwanzaa labile lacare
    lactation lai lamictal laminas laminate laminated laminating lamotrigine langley lanterman laptop larkin
    lasix latina latino latinos latinx latuda lcsw lego legos lento levothyroxine lexapro ley lft lgbt lgbtq
    lgbtqia lic lincoln linehan linkages lisinopril litem litio lm lme lmom loc locus login logins logisticare
    logout lol lookup lorazepam lps ltr ltrs lunesta lurasidone lvm lvn lvns lybalvi lyft lyra lyrica magellan
    mammogram mandarin marsy maryvale mcdonalds mchat md mdd mdq mds mdt mdts med medi-cal medicacion medicaid
    medicare meds melatonin meltdown meltdowns merced metformin meth methadone methylphenidate metoprolol
    mexicali mexico mgmt mgr mgrs mgt mhsa micu mindfulness minecraft minipress mins minutas mirtazapine mlk mmpi
    mo moca modesto modivcare molina mon monday monsenor mos mosk motivational mou mounjaro mous movimos mri mrn
    msgd msgs msj mtg mtgs mthly mtng mujeres muni muslim na naloxone naltrexone nami narcan narr neg nephrology
    netflix netsmart neuro neurodivergent neurontin neuropsych nevada nicaragua nicu nom nonadherent nonbinary
    noncompliant nonresponsive nonverbal nope northside noshow noshowed notary np nph npi nps ns num nutritionist
    nyquil oakland ob obgyn obj objs ocd ocupacional ods ofc offc offline oficinas ok olanzapine ombuds ombudsman
    omeprazole onboarding oncologist oncology online ontario opd opioid opioids optometry optum oregon org orgs
    ors ortho ot outage outpt outreached outreaching oxcarbazepine oxnard ozempic pac pacifica packard pag pags
    paliperidone palliative paperwrk paralegal parkinson parkinsons paroxetine pasadena paxil payee paypal
    paystub paystubs pcit pcl pcps pdf pdfs pdmp pediatra peds pei perinatal perm perseverating peru pes pesos
    petris pettis pg pgs pharm pharma philippines php phq planeacion playdoh playtherapy pls plz pmrt pn pns poc
    pocs pomona pos postpartum powerpoint pprwk ppt ppw ppwk prazosin preauth preauths preceptor prednisone
    preemie pregabalin prep prepped prepping preschool preschooler presumptive presurgical preteen primaria prn
    productividad propranolol providers prozac psc psilocybin psiquiatria psychiatrst psychodynamic psychoed
    psychoeducation psychosocial psychosomatic psychotropic psychotropics psychward pt pte pts ptsd punjabi pw px
    qd qelbree qhs qtr qtrly quetiapina quetiapine radiology rady ramadan rater raza rbt rcmd rcvd reachable
    reagan reagenda reattest reauth reboot rec recd recert recerts recomm recs recvd redaction redetermination
    reeval ref referent referrals refil refresher refs reg rehab rehabs reimb remeron rems reno reptr req reqd
    reqs requ resch reschd resched rescheds rescheduld resi resp restocked ret retd rexulti richmond rideshare
    riese risperdal risperidona risperidone ritalin riteaid riverside rm rms rn rns roblox roi roja roleplay
    roleplayed roosevelt rpt rsch rtc rtn rtnd rumination rxs sacramento safeway safty sal salinas salvador san
    sandplay sandtray santa schd sched scheds schedulers schizo schizoaffective screener screeners screenings
    sdge sdi secundaria selpa seneca sept seroquel sess sertralina sertraline setup sfty shouldnt sib sibs signup
    simplepractice sirvio sis sist slp snapchat snd snf snfs snri snris snt soc solution-focused somatic
    somatization southside spanish spk spkw spravato sr sra srs srvc ssdi ssi ssn ssri ssris ssrs sst
    stabilization stakeholder stakeholders stanford starbucks stats std ste stepdad stepdaughter stepdown
    stepfather stepmom stepmother stepson stepup sti stipend stockton stp strattera strtp subclass submittd
    suboxone subpoena suicidality supe supervisee supv supvr supvsr sutter svc svcs sx sycamores synthroid tachar
    tagalog tanf tantrumming tarasoff taskforce tay tba tbd tbi tbs tc tcf tcm tcon tct tctb tegretol tele
    telecare telehealth telemed televisit temazepam temp temprana texas tfcbt thanksgiving thats thc theranest
    therapst theyre tho thru thur thurs thursday thx tid tijuana tiktok til timecard timeline timelines timesheet
    timesheets titer titrate titrated titrating titration tix tkt tkts tmrw tms tmw toner tonite topamax
    topiramate torrance tp tps traduje trailhead trainings trans transf transgender transpo trazodone triage
    tricare trileptal trng trngs tro tscyc tto ttos tue tues tween tweens txfer txfr txp txs txt txtd txted
    txting txts tylenol tzedek uber ucla ucsf uhc ukraine ultrasound unavail unhoused unisom univ unreachable upd
    upda updt updte uploaded uploading uploads usc uscis uta valium vallejo valproate vanderbilt vape vaping vash
    vegas venice venlafaxine venmo ventura vermont vietnam vietnamese vineland visalia vistaril vitals vivitrol
    vm vmail vmb vms voicemails vraylar vyvanse w waddell wais waitlist walgreens walmart wasnt webcam webex
    webinar webinars websites wegovy wellbutrin welligent wellness werent westside whatsapp whodas wic wifi wisc
    wk wkend wkflow wkly wks wo woodcock workflow workflows workgroup worksheet worksheets wouldnt wraparound
    wrapup writeup xanax xfer xferred xmas xray yahoo yay ybocs yea yep ymrs youtube yr yrs ysidro zelle
    ziprasidone zoloft zolpidem zumba zyprexa"""
)
"""In small letters."""
