"""Two letters that are short for something or are a word, and so are nobody's initials where they stand alone."""

from dutytracker.domain.patient_data.words import ABBREVIATIONS, SAID_SHORT, words_in

IN_CAPITALS = words_in(
    """ac av bd bk bm bw cw cx fb fm ge hb hd hk hq ht hw ig im ir ix jv kg kt lb lbs ln lt mg ml mm mo mt nt ob pb pf
    pg pj pl qr qs rm rr rt rv sf sm sz tf tm ud uv vc vr vt wb wi wk wr wt xl xs xx ya fa bio gc rc wm bg oh
    nm az nv or wa co tx ut id mt wy hi ak il mi wi fl nc sc pa nh vt me ct dc md mr dm ke
    nj ga va oc sb ab hr ot bc df nl ny dl ds nb ck ch gi gu gm fo af ag ai jr sr gt vp ap
    nf hh il gh mc pu qc oa dv sn uc hc ad jp lh lp bl gs hf fs vd dd dj hn"""
)
"""Offices, roles, bills and units that are written with capitals, besides those in the list of abbreviations."""
IN_SMALL_LETTERS = words_in(
    """ad ah aw ay bc bd bk bm ch ck cm cx da di er ew fa fb fe fl ft ge ha hb hi hm hq ht hw ig im ir ja je ji lb ln
    lt mg mi ml mm mo mt na nb ni nt nu oc of oh ok os ow ox pb pf pg pj pk pl pw qr qs ra rd rm rr rt sb sf sm su sz
    tf ti tm tu ud uh ui um ur va ve vi vr wi wk wr wt tk gd gv ld lk nx rf rp rq rs rw sh sl sn sv td tn ts wd wl
    wn qd qw qh bi xl xs ye yo hd dl kg gc ac ab av ag al am an as at be by do
    ea eh el em en es et ex fi fo fu gi go he hr hs hv id if il in io is it la le lo ma me my ne no nr ny on op or ot
    ou pa re sa se si so ta te th to un up us vs we ya hte ot ont ti ro"""
)
"""Words of both languages and shorthand, as they are typed."""
NOBODYS_PAIRS = ABBREVIATIONS | SAID_SHORT | IN_CAPITALS
NOBODYS_SMALL_PAIRS = ABBREVIATIONS | SAID_SHORT | IN_SMALL_LETTERS

WHO_ACTS = words_in(
    """vp ap pn tp lv ac ur ai va hi mr cg sp gc po cm rn np md ma pa sw cw ew hr it pd gp ot pt px ct cl er ed ip op fm
    bm bd bf
    gf mo fa gm gp so da pp fp dr
    ra nd gd rd tx tc hv fv gr dc pc mh bh sd sf la us ca ms qa cp pm am id bp vm dx rx si hi sa"""
)
"""Roles and offices that call, cancel or refuse, and what is missed or late; whoever else does has initials."""
