"""Words that are no names and no initials, though they stand where those stand."""

import unicodedata


def words_in(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


AROUND = ".,:;()'’\""


def plain(word: str) -> str:
    """The word in small letters, without accents and the signs around it."""
    lower = word.lower().strip(AROUND)
    if lower.isascii():
        return lower
    parts = unicodedata.normalize("NFD", lower)
    return "".join(sign for sign in parts if unicodedata.category(sign) != "Mn").strip(AROUND)


ABBREVIATIONS = words_in(
    """aa abd acs act adhd adl afp alf am aod apa aps apt aq arf as asap asd at auth ba bbs bcba bh bhs bid bls bp
    bpd bps bpt bsw ca cal calm cap cbo cbt cc ccs cd cdc cdcr ce ceu cfs cft chw ci cfh cl cm cma cms cn cna
    cns cod cops cp cpr cps cpt crt csw ct ctc cv cya cyf da dbt dc dcf dcfs dd dhs dl dme dmh dmv dnr doc dob
    doj dot dpoa dr dsm dss dui dv dx ec ecg ed edd edt eeg ehr ekg el emdr emr en eob eod epic ept er erp es
    esl esq est et etc faq fbi ff fm fmla fqhc fsp ft fu fup fx fy fyi gad gp gr grp hcp hd hh hipaa hiv hm hmo hoh
    hr hs hud hx ia icd icm icu id idd ie iep ihss ii iii imd ins iop ip ipv iq irs isp it ita iud iv ivr kp la
    lac lcsw lgbt lcs lmft lmsw lpc lpcc lps lv lvn lvm ma mat mc mco md mdd mdq mft mh mha mhp mhs mia mj mom
    mou ms msg msw mtg mvp na nami ncr no np npi nsw nv nvm ny ob oc ocd od oep oig ok ooo op opt ot otc otp oud
    pa pc pcl pcp pd pdf pe per ph phi pho php phq pip pm pmhnp pn po poa poc pos ppo prn prp psa psc psi psr
    psw pt pto ptsd px qa qi qid rbt rcfe re recs rehab rec rn roi rtc rtf rto rx sa sar sart sca sfo si sib sis
    sla slp smi sms snap snf so sob soc sos sow spa sped spmi sr sro srs ss ssa ssdi ssi sso ssw st std sti stp
    str sud sw swer tac tanf tay tb tbd tbh tbi tbs tc teams tech tf tfu th tha thc ti tid tms tp tpa tps trs
    tty tv tx txt ty ua uc ui uk un urgent us usps va ver vic vm vms voc vol voip vpn vs wa wc wic wip wnl wrap
    yo yr ytd zoom mmpi moca mse audit cssrs hamd madrs ymrs gaf whodas asrs sbirt tfcbt mbct camft naswa aetna
    abn aob bcbs an be by do go he if in is me my of on or to up we his her the and for not pls thx tho eta etas
    aka de lo imss issste dif eps rrhh tcc tdah tept uci urg ong ayto tlf tel pte nss cita ref lic mx ee uu su
    se le ya tu mi az mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec"""
)
"""What two or three capitals usually mean in a note: places, tests, agencies, professions, and little words."""

SAID_SHORT = words_in("ns lm cb sx hw pp bx jx nc dc uta dna ama dnka cm gf bf")
"""What is short for something that is done, right behind the word for a patient."""

AFTER_A_PATIENT = SAID_SHORT | ABBREVIATIONS - words_in(
    """ab ac al ap ba bc cr cs ds ec em ho jd ks la ld lt ma mc mi mj mt nc nd nj pr ra ri sb sc sd sf sn sp tb td
    tf th ti tn tp tt ty um ut va vc vn wa wc wi wp ww wv wy yt mia vic cm dd dl fm gi hm ia mm ne nh nm nv ny
    sw cd mh jr az"""
)
"""Of those, what still is no initials right behind the word for a patient."""

NOT_A_NAME = words_in(
    """a about access account adult after also am and anxiety app appeal appointment appt are arrived asked at
    attended authorization auth available back bank be before benefits billing birthday but by called call
    callback caller calls came canceled cancelled care caregiver case center centre chart check child children
    citizen clinic clinical clinician complained completed confirmed consent consult coordinator could county
    court coverage crisis declined denied department depression did director discharge discharged do does
    education eligible email emails emergency engagement english enrolled family feedback financial follow
    followup food for form forms friend from given goals got group had has have he health hello her here his
    history home hospital hotline housing i if in info information inquiry insurance intake interview is it its
    kaiser lab labs left letter letters liaison line list lives log manager may medi medicaid medical medicare
    medication medications medi-cal meds meeting member mental message messages met mom missed monday moved my
    navigator needs needed new next no non not note notes now number of office on one online or orientation our
    out outreach packet parent parents past pending per pharmacy phone plan portal preference prefers present
    prior probation problem program progress provider questions re ready reached record records referral
    referrals referred refill refused registration release reminder reported reports request requested
    requesting requests resched rescheduled resident resources responded rights rm room safe safety satisfaction
    saturday said saw says school see seen sent service services session she should side since sister so social
    spanish spoke staff started status stated states still summary sunday supervisor support survey symptoms
    teams team teen telehealth text texted that the their therapist therapy they this thursday to today told
    tomorrow took transfer transport transportation treatment tuesday uber unable up update updated upset via
    visit voicemail vm waiting waitlist wanted wants was we wednesday wellness were who will wishes with word
    work would x yes yesterday you your youth zoom lyft zoloft lexapro prozac abilify seroquel lithium risperdal
    latuda wellbutrin adderall ritalin vyvanse xanax klonopin ativan suboxone methadone vivitrol invega depakote
    lamictal trazodone buspar effexor cymbalta remeron haldol zyprexa clozaril sertraline concerta strattera
    friday excel outlook edge surface windows january february march april june july august september october
    november december acudio asistio cancela cancelo cancelada cita citas con confirma confirmo contesta
    contesto de del dejo dice dijo donde el ella en es esta estaba familia fue grupo la las llama llamo llamada
    los lo luego mensaje muy necesita ni niega nuevo nueva o para pero pide pidio por pregunta pregunto programa
    que quiere recibio reporta salud se sin sobre solicita solicito su sus tiene tuvo un una va ve vino viene y
    ya le nos hoy ayer manana ausente presente estable reagenda reagendo lunes martes miercoles jueves viernes
    sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ambulatorio ambulatoria protective welfare advocate luther ford"""
)
"""Words that stand behind "patient", "Ms" or "mother" and name nobody."""

INSTITUTIONS = words_in(
    """academy agency avenue assessment bank behavioral blvd boulevard building campus center centers centre chapel
    charities church city clinic clinical college community coalition cove county court crisis cross crown
    department dept depression district elementary elem emergency family foundation ford fund general group hall
    health healthcare high hill hills home homeless homes hospital hospitals hotline house housing institute
    institution index inventory inventories jail juvenile kaiser lab labs legal library lodge mall manor mania
    medical medicine memorial mental mercy middle ministries mission nursing office optional outpatient park
    partners permanente pharmacy place plan plaza point prison program project psychiatric questionnaire ranch
    recovery regional rehab rehabilitation residential road safety scale school schools screener senior services
    shelter shield sheriff square station street test tests treatment unit university valley villa village way
    wellness worksheet workbook protocol template youth ymca hospitalito clinica escuela primaria secundaria
    preparatoria colegio universidad centro iglesia lutheran baptist methodist episcopal adventist parroquia
    fundacion instituto farmacia casa hogar albergue"""
)
"""Words that make a name before them that of a place, an agency or a test."""

OF_A_PLACE = words_in(
    """san santa santo saint st fort ft mount mt los las el la del lake port new north south east west nueva
    puerto hospital clinica clinic escuela secundaria primaria preparatoria colegio calle avenida av plaza
    centro iglesia instituto farmacia colonia parque villa universidad upmc kaiser sutter dignity mercy
    school high elementary memorial law code act"""
)
"""Words that make a name behind them that of a place or an agency."""

STAFF = words_in(
    """lcsw lmft lmsw lpcc lpc lac md do phd psyd rn np pa pmhnp msw mft amft asw bcba otr ot slp dr doctor dra
    doctora supervisor coworker colleague manager director clinician therapist psychiatrist nurse intern trainee
    front billing reception receptionist scheduler attorney lawyer officer po principal teacher counselor social
    case worker psychologist psicologa psicologo psiquiatra colega supervisora enfermera enfermero maestra
    maestro trabajadora recepcion licenciada lic liaison coordinator navigator advocate rep esq prof professor
    judge juez it hr admin coach practitioner directora subdirectora consejera consejero probatoria oficial terapeuta
    abogado abogada interprete chofer instructor sgt sergeant deputy detective"""
)
"""Words beside a name that make it one of staff."""

ALSO_WORDS = words_in(
    """will mark may april june august hope grace joy faith art bill rich grant chance angel drew sue pat guy rob jack
    dawn summer autumn chase miles dolores rosario mercedes consuelo luz paz soledad cruz reyes pilar amparo
    remedios socorro esperanza gloria victoria angeles milagros dulce frank gene ray rose ruby iris ivy jade jean
    john love mason melody misty nick page penny pearl peg rusty sandy skip star sterling stormy sunny tad terry
    trinity troy violet wade ward wayne west young max dean earl duke harmony justice mercy patience prudence
    charity destiny genesis heaven journey lane major parker pierce porter reed river rocky sage sky scout taylor
    tanner tucker walker case don lance nova olive cash brook cliff dale forest glen heath basil ginger hazel holly
    lily myrtle rosemary abril julio augusto domingo ella""",
)
"""First names that are other words as well."""

SMALL_WORDS = words_in(
    """again twice once back later today soon then there here when where what which while after before until still
    also just only very more most much some over under down away onto into than both each every another other
    ayer hoy luego antes despues tarde temprano pronto tambien solo desde hasta cuando donde porque aunque otra
    otro vez veces dos tres alguien nadie nada todo toda bien mal aqui alla ahora siempre nunca outside inside
    early late asap anyway maybe please thanks gracias week weeks month months year minutes hours days first
    second third last final short long quick brief weekly monthly daily"""
)
"""Words that stand behind a name and are no part of it."""
