"""Ordinary English words, from SCOWL by Kevin Atkinson and others (`licences/SCOWL.txt`)."""

from dutytracker.domain.patient_data.words import words_in

ENGLISH = words_in(
    """aardvark abaci aback abacus abaft abalone abandon abandonment abase abasement abash abate abatement abattoir
    abbess abbey abbot abbreviate abbreviation abdicate abdication abdomen abdominal abduct abductee abduction
    abductor abeam abed aberrant aberration abet abetted abetting abettor abeyance abhor abhorred abhorrence
    abhorrent abhorring abide ability abject abjuration abjure ablative ablaze able abloom ablution ably abnegate
    abnegation abnormal abnormality aboard abode abolish abolition abolitionist abominable abominably abominate
    abomination aboriginal aborigine abort abortion abortionist abortive abound about above aboveboard
    abracadabra abrade abrasion abrasive abreast abridge abridgment abroad abrogate abrogation abrupt abscess
    abscissa abscond absence absent absentee absenteeism absinthe absolute absolution absolutism absolve absorb
    absorbency absorbent absorption abstain abstemious abstention abstinence abstinent abstract abstraction
    abstruse absurd absurdity abundance abundant abuse abusive abut abutment abuzz abysmal abyss acacia academia
    academic academical academically academician academy acanthus accede accelerate acceleration accelerator
    accent accentuate accentuation accept acceptability acceptably acceptance access accessibility accessible
    accessibly accession accessory accident accidental acclaim acclamation acclimate acclimation acclimatization
    acclimatize accolade accommodate accommodation accompaniment accompanist accompany accomplice accomplish
    accomplishment accord accordance accordion accost account accountability accountancy accountant accouterments
    accredit accreditation accretion accrual accrue acculturation accumulate accumulation accumulative
    accumulator accuracy accurate accursed accusation accusative accusatory accuse accustom ace acerbic acerbity
    acetaminophen acetate acetic acetone acetylene ache achier achiest achieve achievement achoo achromatic achy
    acid acidic acidify acidity acidulous acknowledge acknowledgement acknowledgment acme acne acolyte aconite
    acorn acoustic acoustical acquaint acquaintance acquiesce acquiescence acquiescent acquire acquirement
    acquisition acquisitive acquit acquittal acquitted acquitting acre acreage acrid acrimonious acrimony acrobat
    acrobatic acronym across acrostic acrylic act actinium action activate activation active activism activist
    activity actor actress actual actuality actualization actualize actuarial actuary actuate actuator acuity
    acumen acupuncture acupuncturist acute ad adage adagio adamant adapt adaptability adaptation adaptive adaptor
    add addend addendum addict addiction addictive addition additional additive addle address addressee adduce
    adenoid adenoidal adept adequacy adequate adhere adherence adherent adhesion adhesive adiabatic adieu adipose
    adjacent adjectival adjective adjoin adjourn adjournment adjudge adjudicate adjudication adjudicator adjunct
    adjuration adjure adjust adjustment adjutant adman admen administer administrate administration
    administrative administrator admirably admiral admiralty admiration admire admissibility admissible admission
    admit admittance admitted admitting admixture admonish admonishment admonition admonitory ado adobe
    adolescence adolescent adopt adoption adoptive adorably adoration adore adorn adornment adrenal adrenaline
    adrift adroit ads adulate adulation adult adulterant adulterate adulteration adulteress adulterous adultery
    adulthood adumbrate adumbration advance advancement advantage advantageous advent adventitious adventure
    adventuresome adventurous adverb adverbial adversarial adversary adverse adversity advert advertise
    advertisement advice advisability advise advisement advisor advisory advocate adware adze aegis aeon aerate
    aeration aerator aerial aerialist aerie aerobatics aerobic aerodynamic aerodynamically aeronautical
    aeronautics aerosol aerospace aery aesthete aesthetic aesthetically afar affability affable affably affair
    affect affectation affection affectionate affidavit affiliate affiliation affinity affirm affirmation
    affirmative affix afflict affliction affluence affluent afford afforest afforestation affray affront afghan
    aficionado afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul afraid
    afresh aft after afterbirth afterburner aftercare aftereffect afterglow afterlife afterlives aftermath
    afternoon aftershave aftershock aftertaste afterthought afterward afterword again against agape agar agate
    agave age ageism ageless agency agenda agent agglomerate agglomeration agglutinate agglutination aggrandize
    aggrandizement aggravate aggravation aggregate aggregation aggression aggressive aggressor aggrieve aghast
    agile agility agitate agitation agitator agleam aglitter aglow agnostic agnosticism ago agog agonize agony
    agrarian agree agreeably agreement agribusiness agricultural agriculturalist agriculture agronomist agronomy
    aground ague ah aha ahead ahem ahoy aid aide ail aileron ailment aim aimless air airborne airbrush aircraft
    airdrop airfare airfield airfoil airhead airier airiest airiness airless airlift airline airmail airman
    airmen airplane airport airship airsick airspace airstrip airtight airwaves airway airworthy airy aisle ajar
    akimbo akin alabaster alacrity alarm alarmist alas alb albacore albatross albeit albino album albumen albumin
    alchemist alchemy alcohol alcoholic alcoholism alcove alder aldermen alderwoman alderwomen ale alert alfalfa
    alfresco alga algae algebra algebraic algebraically algorithm algorithmic alias alibi alien alienate
    alienation alight align alignment alike alimentary alimony aline alinement alit alive alkali alkaline
    alkalinity alkaloid all allay allegation allege allegiance allegorical allegory allegro alleluia allergen
    allergenic allergic allergist allergy alleviate alleviation alley alleyway alliance alligator alliteration
    alliterative allocate allocation allot allotment allotted allotting allover allow allowance alloy allspice
    allude allure allusion allusive alluvial alluvium ally almanac almighty almond almost alms aloe aloft aloha
    alone along alongside aloof aloud alpaca alpha alphabet alphabetic alphabetical alphabetize alphanumeric
    alpine already alright also altar alter alteration altercation alternate alternation alternative alternator
    altho although altimeter altitude alto altogether altruism altruist altruistic altruistically alum aluminum
    alumna alumnae alumni alumnus always am amalgam amalgamate amalgamation amanuenses amanuensis amaranth
    amaryllis amass amateur amateurish amateurism amatory amaze amazement amazon ambassador ambassadorial
    ambassadorship amber ambergris ambiance ambidextrous ambience ambient ambiguity ambiguous ambition ambitious
    ambivalence ambivalent amble ambrosia ambulance ambulatory ambush ameba amebae ameer ameliorate amelioration
    amen amend amendment amenity amethyst amiability amiable amiably amicability amicable amicably amid amidships
    amidst amino amir amiss amity ammeter ammo ammonia ammunition amnesia amnesiac amnesty amniocenteses
    amniocentesis amoeba amoebae amoebic amok among amongst amoral amorality amorous amorphous amortization
    amortize amount amour amp amperage ampere ampersand amphetamine amphibian amphibious amphitheater
    amphitheatre ample amplification amplifier amplify amplitude ampule amputate amputation amputee amuck amulet
    amuse amusement an anachronism anachronistic anaconda anaemia anaemic anaerobic anaesthesia anaesthetic
    anagram anal analgesia analgesic analog analogous analogue analogy analyses analysis analyst analytic
    analytical analyze anapest anarchic anarchically anarchism anarchist anarchistic anarchy anathema anatomic
    anatomical anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite anchorman
    anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy ancient ancillary and andante andiron
    androgen androgynous android anecdota anecdotal anecdote anemia anemic anemometer anemone anesthesia
    anesthesiologist anesthesiology anesthetic anesthetist anesthetize aneurysm anew angel angelic angelically
    anger angina angioplasty angiosperm angle angleworm angora angrier angriest angry angst angstrom anguish
    angular angularity ani animal animate animation animator anime animism animist animistic animosity animus
    anion anise ankh ankle anklet annals anneal annex annexation annihilate annihilation annihilator anniversary
    annotate annotation announce announcement annoy annoyance annual annuity annul annular annulled annulling
    annulment anode anodyne anoint anointment anomalous anomaly anon anonymity anonymous anopheles anorak
    anorexia anorexic another answer ant antacid antagonism antagonist antagonistic antagonistically antagonize
    antarctic anteater antebellum antecedent antechamber antedate antediluvian antelope antenna antennae anteroom
    anthem anther anthill anthologist anthologize anthology anthracite anthrax anthropocentric anthropoid
    anthropological anthropologist anthropology anthropomorphic anthropomorphism anti antiabortion antiaircraft
    antibiotic antibody antic anticipate anticipation anticipatory anticked anticking anticlimactic anticlimax
    anticlockwise anticyclone antidote antifreeze antigen antihero antihistamine antiknock antimatter antimony
    antiparticle antipasti antipasto antipathetic antipathy antipersonnel antiperspirant antiphonal antipodes
    antiquarian antiquary antiquate antique antiquity antiseptic antiseptically antislavery antisocial antitheses
    antithesis antithetical antitoxin antitrust antiviral antivirus antiwar antler antonym anus anvil anxiety
    anxious any anybody anyhow anyone anyplace anything anytime anyway anywhere aorta aortae apace apart
    apartheid apartment apathetic apathetically apathy ape aperitif aperture apex aphasia aphasic aphelia
    aphelion aphid aphorism aphoristic aphrodisiac apiary apices apiece aplenty aplomb apocalypse apocalyptic
    apocryphal apogee apolitical apologetic apologetically apologia apologist apologize apology apoplectic
    apoplexy apostasy apostate apostle apostolic apostrophe apothecary apotheoses apotheosis appal appall
    apparatus apparel apparelled apparelling apparent apparition appeal appear appearance appease appeasement
    appellant appellate appellation append appendage appendectomy appendices appendicitis appendix appertain
    appetite appetizer appetizing applaud applause apple applejack applesauce appliance applicability applicable
    applicant application applicator apply appoint appointee appointive appointment apportion apportionment
    apposite apposition appositive appraisal appraise appreciable appreciably appreciate appreciation
    appreciative apprehend apprehension apprehensive apprentice apprenticeship apprise apprize approach
    approbation appropriate appropriation approval approve approximate approximation appurtenance apricot apron
    apropos apse apt aptitude aqua aquaculture aquamarine aquanaut aquaplane aquaria aquarium aquatic aquavit
    aqueduct aqueous aquifer aquiline arabesque arachnid arbiter arbitrariness arbitrary arbitrate arbitration
    arbitrator arbor arboreal arboretum arborvitae arbutus arc arcade arcane arch archaeological archaeologist
    archaeology archaic archaically archaism archangel archbishop archbishopric archdeacon archdiocese archduke
    archenemy archeological archeologist archeology archery archetypal archetype archetypical archipelago
    architect architectural architecture archive archivist archway arcked arcking arctic ardent ardor arduous are
    area arena argon argosy argot arguably argue argument argumentation argumentative argyle aria arid aridity
    aright arise arisen aristocracy aristocrat aristocratic aristocratically arithmetic arithmetical ark arm
    armada armadillo armament armature armband armchair armful armhole armistice armlet armor armory armpit
    armrest army aroma aromatherapy aromatic arose around arousal arouse arpeggio arraign arraignment arrange
    arrangement arrant array arrears arrest arrival arrive arrogance arrogant arrogate arrow arrowhead arrowroot
    arroyos arsenal arsenic arson arsonist art artefact arterial arteriosclerosis artery artful arthritic
    arthritis arthropod artichoke article articulate articulation artier artiest artifact artifice artificial
    artificiality artillery artisan artist artiste artistic artistically artistry artless artsier artsiest artsy
    artwork arty as asbestos ascend ascendancy ascendant ascension ascent ascertain ascetic asceticism ascot
    ascribe ascription aseptic asexual ash ashamed ashcan ashen ashier ashiest ashore ashram ashtray ashy aside
    asinine asininity ask askance askew aslant asleep asocial asp asparagus aspartame aspect aspen asperity
    aspersion asphalt asphyxia asphyxiate asphyxiation aspic aspirant aspirate aspiration aspire aspirin ass
    assail assailant assassin assassinate assassination assault assay assemblage assemble assembly assemblyman
    assemblymen assemblywoman assemblywomen assent assert assertion assertive assessment assessor asset
    asseverate asshole assiduous assign assignation assignment assimilate assimilation assist assistance
    assistant assize associate association associative assonance assort assortment assuage assume assumption
    assurance assure asterisk astern asteroid asthma asthmatic astigmatic astigmatism astir astonish astonishment
    astound astrakhan astral astray astride astringency astringent astrologer astrological astrology astronaut
    astronautics astronomer astronomic astronomical astronomy astrophysicist astrophysics astute asunder asylum
    asymmetric asymmetrical asymmetry asymptotic asymptotically asynchronous at atavism atavistic ate atelier
    atheism atheist atheistic atherosclerosis athlete athletic athletically atlas atmosphere atmospheric
    atmospherically atoll atom atomic atomizer atonal atonality atone atonement atop atria atrium atrocious
    atrocity atrophy attach attachment attack attain attainment attar attempt attend attendance attendant
    attention attentive attenuate attenuation attest attestation attic attire attitude attitudinize attorney
    attract attraction attractive attribute attribution attributive attrition attune atwitter atypical auburn
    auction auctioneer audacious audacity audibility audible audibly audience audio audiophile audiovisual audit
    audition auditor auditoria auditorium auditory aught augment augmentation augur augury august auk aunt aura
    aurae aural aureole auricle auspice auspicious austere austerity authentic authentically authenticate
    authentication authenticity author authoritarian authoritarianism authoritative authority authorization
    authorize authorship auto autobiographical autobiography autocracy autocrat autocratic autocratically
    autograph autoimmune automate automatic automatically automation automaton automobile automotive autonomous
    autonomy autopilot autopsy autoworker autumn autumnal auxiliary avail availability avalanche avarice
    avaricious avast avenge avenue average averse aversion avert avian aviary aviation aviator aviatrices
    aviatrix avid avidity avionics avocado avocation avoid avoidably avoidance avoirdupois avow avowal avuncular
    await awake awaken award aware awash away awe aweigh awesome awestruck awful awfuller awfullest awhile
    awkward awl awning awoke awoken awry ax axe axial axiom axiomatic axiomatically axis axle axon ay ayatollah
    aye azalea azimuth azure baa babble babe babel babier babiest baboon babushka baby babyhood babyish babysat
    babysit baccalaureate bacchanal bacchanalian bachelor bacilli bacillus back backache backbit backbite
    backbitten backboard backbone backbreaking backdrop backfield backfire backgammon background backhand backhoe
    backlash backless backlog backlogged backlogging backpack backpedal backrest backside backslapper backslash
    backslid backslide backspace backspin backstabbing backstage backstairs backstop backstory backstretch
    backstroke backtrack backward backwash backwater backwoods backyard bacon bacteria bacterial bacteriological
    bacteriologist bacteriology bacterium bad badder baddest bade badge badinage badlands badminton badmouth
    baffle bafflement bag bagatelle bagel baggage bagged baggier baggiest bagginess bagging baggy bagpipe bah
    bail bailiwick bailout bait baize bake bakery balalaika balance balcony bald balderdash bale baleen baleful
    balk balkier balkiest balky ball ballad balladeer ballast ballerina ballet ballistic ballistics balloon
    balloonist ballot ballpark ballplayer ballpoint ballroom ballsier ballsiest ballsy ballyhoo balm balmier
    balmiest balminess balmy baloney balsa balsam baluster balustrade bamboo bamboozle ban banal banality banana
    band bandage bandana bandanna bandier bandiest bandit banditry banditti bandoleer bandstand bandwagon
    bandwidth bandy bane baneful bang bangle bani banish banishment banister banjo banjoist bank bankbook
    banknote bankroll bankrupt bankruptcy banned banner banning bannister banquet banshee bantam bantamweight
    banter banyan baobab baptism baptismal baptistery baptize bar barb barbacoa barbarian barbaric barbarism
    barbarity barbarous barbecue barbell barbeque barberry barbershop barbiturate bard bare bareback barefaced
    barefoot barehanded bareheaded barf bargain barge barista baritone barium bark barley barmaid barman barn
    barnacle barnstorm barnyard barometer barometric baron baronet baronial baroque barrack barracuda barrage
    barred barrel barrelled barrelling barren barrette barricade barrier barring barrister barroom bartender
    barter basal basalt base baseball baseboard baseless baseline baseman basemen basement bash bashful basic
    basically basil basilica basin basis bask basket basketball bass bassinet bassist basso bassoon bassoonist
    bast bastard bastardize baste bastion bat batch bate bath bathe bathhouse bathmat bathos bathrobe bathroom
    bathtub batik baton batsman batsmen battalion batted battened battening battens batter battery battier
    battiest batting battle battlefield battleground battlement battleship batty bauble baud bauxite bawdier
    bawdiest bawdiness bawdy bawl bay bayberry bayonet bayonetted bayonetting bayou bazaar bazillion bazooka be
    beach beachcomber beachhead beacon bead beadier beadiest beady beagle beak beam bean beanbag bear beard
    bearish bearskin beast beastlier beastliest beastliness beat beaten beatific beatification beatify beatitude
    beatnik beaus beauteous beautician beautification beautifier beautiful beautify beauty beaver bebop becalm
    became because beckon become bed bedazzle bedbug bedclothes bedded bedder bedding bedeck bedevil bedevilment
    bedfellow bedlam bedpan bedraggle bedridden bedrock bedroll bedroom bedside bedsore bedspread bedstead
    bedtime bee beech beechnut beef beefburger beefier beefiest beefsteak beefy beehive beekeeper beekeeping
    beeline been beep beeper beeswax beet beetle beeves befall befallen befell befit befitted befitting befog
    before beforehand befoul befriend befuddle beg began begat beget beggar begged begging begin beginner
    beginning begone begonia begot begotten begrudge beguile begun behalf behalves behave behavior behavioral
    behead beheld behemoth behest behind behold beholden behoove beige belabor belated belay belch beleaguer
    belfry belie belief believe belittle bell belladonna bellboy bellhop bellicose bellicosity belligerence
    belligerency belligerent bellow bellwether belly bellyache bellybutton bellyful belong beloved below belt
    beltway belying bemoan bemuse bench benchmark bend beneath benediction benefaction benefactor benefactress
    benefice beneficence beneficent beneficial beneficiary benefit benefitted benefitting benevolence benevolent
    benighted benign bent benumb benzene bequeath bequest berate bereave bereavement bereft beret bergs beriberi
    berm berry berserk berth beryllium beryls beseech beset besetting beside besiege besmirch besom besot
    besought bespeak bespoke bespoken best bestial bestiality bestiary bestir bestow bestowal bestridden bestride
    bestrode bestseller bet beta betake betaken betcha bethink bethought betide betoken betook betray betrayal
    betroth betrothal betted better betterment betting bettor between betwixt bevel beverage bevy bewail beware
    bewilder bewilderment bewitch beyond biannual bias biassed biassing biathlon bib bible biblical bibliographer
    bibliographic bibliographical bibliography bibliophile bibulous bicameral bicentennial bicep bicker bicuspid
    bicycle bicyclist bid bidden bidding biddy bide bidet bidirectional biennial bier bifocal bifocals bifurcate
    bifurcation big bigamist bigamous bigamy bigger biggest biggie bighearted bighorn bight bigmouth bigot
    bigotry bigwig bike bikini bilateral bile bilge bilingual bilious bilk bill billboard billet billfold
    billiards billion billionaire billionth billow billowy bimbo bin binary bind bindery binge bingo binnacle
    binned binning binocular binomial biochemical biochemist biochemistry biodegradable biodiversity biofeedback
    biographer biographical biography biological biologist biology biomedical bionic biophysicist biophysics
    biopsy biorhythm biosphere biotechnology bipartisan bipartite biped bipedal biplane biracial birch bird
    birdbath birdbrained birdcage birdhouse birdied birdieing birdies birdseed birdwatcher biretta birth birthday
    birthmark birthplace birthrate birthright birthstone biscuit bisect bisection bisector bisexual bisexuality
    bishop bishopric bismuth bison bisque bistro bit bitch bitchier bitchiest bitchy bitcoin bite bitmap bitten
    bitter bittern bittersweet bitumen bituminous bivalve bivouac bivouacked bivouacking bizarre blab blabbed
    blabbermouth blabbing black blackball blackberry blackbird blackboard blackcurrant blacken blackguard
    blackhead blackish blackjack blacklist blackmail blackout blacksmith blackthorn blacktop blacktopped
    blacktopping bladder blade blah blame blameless blameworthy blanch blancmange bland blandishment blank
    blanket blare blarney blaspheme blasphemous blasphemy blast blastoff blatant blaze blazon bleach bleak
    blearier bleariest bleary bleat bled bleed bleep blemish blench blend blent bless blest blew blight blimp
    blind blindfold blindside bling blink blintz blintze blip bliss blissful blister blithe blitz blizzard bloat
    blob blobbed blobbing bloc block blockade blockage blockbuster blockchain blockhead blockhouse blog blogged
    blogger blogging blond blonde blood bloodbath bloodcurdling bloodhound bloodier bloodiest bloodless
    bloodmobile bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirstier bloodthirstiest
    bloodthirstiness bloodthirsty bloody bloom blooper blossom blot blotch blotchier blotchiest blotchy blotted
    blotter blotting blouse blow blowgun blown blowout blowtorch blowup blowzier blowziest blowzy blubber
    bludgeon blue bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose blueprint
    bluestocking bluff bluish blunder blunderbuss blunt blur blurb blurred blurrier blurriest blurring blurry
    blurt blush bluster blustery boa boar board boardinghouse boardroom boardwalk boast boastful boat boatmen
    boatswain bob bobbed bobbies bobbin bobbing bobble bobcat bobolink bobsled bobsledded bobsledding bobtail
    bobwhite bode bodice bodkin body bodybuilding bodyguard bodywork bog bogey bogeyman bogeymen bogged boggier
    boggiest bogging boggle boggy bogie bogus bohemian boil boilerplate boisterous bola bold boldface bole bolero
    boll bologna boloney bolster bolt bomb bombard bombardier bombardment bombast bombastic bombshell bonanza
    bonbon bond bondage bondsman bondsmen bone bonehead boneless boney bonfire bong bongo bonier boniest bonito
    bonkers bonnet bonnier bonniest bonsai bonus bony boo boob booby boodle boogie book bookcase bookend bookie
    bookish bookkeeper bookkeeping booklet bookmaker bookmaking bookmark bookmobile bookseller bookshelf
    bookshelves bookshop bookstore bookworm boom boomerang boon boondocks boondoggle boor boorish boost boot
    bootblack bootee booth bootie bootleg bootlegged bootlegging bootless bootstrap booty booze boozier booziest
    boozy bop borax bordello border borderland borderline bore boredom born borne boron borough borrow borscht
    bosh bosom boss bossier bossiest bossiness bossy botanical botanist botany botch both bothersome botnet
    bottle bottleneck bottom bottomless botulism boudoir bouffant bough bought bouillabaisse bouillon boulder
    boulevard bounce bouncier bounciest bouncy bound boundary bounden boundless bounteous bountiful bounty
    bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowdlerize bowel bowl bowlder bowlegged bowmen
    bowsprit bowstring box boxcar boxwood boy boycott boyfriend boyhood boyish boysenberry bozo bra brace
    bracelet bracket brackish bract brag braggart bragged bragging braid braille brain brainchild brainchildren
    brainier brainiest brainless brainstorm brainteaser brainwash brainy braise brake brakeman brakemen bramble
    bran branch brand brandish brandy brash brassier brassiere brassiest brassy brat brattier brattiest bratty
    bravado brave bravery bravo bravura brawl brawn brawnier brawniest brawniness brawny bray brazen brazier
    breach bread breadbasket breadfruit breadth breadwinner break breakage breakdown breakfast breakneck
    breakpoints breakthrough breakup breakwater breast breastbone breastplate breaststroke breastwork breath
    breathe breathier breathiest breathless breathtaking breathy bred breech breed breeze breezier breeziest
    breeziness breezy brethren breviary brevity brew brewery bribe bribery brick brickbat bricklayer bricklaying
    bridal bride bridegroom bridesmaid bridge bridgehead bridgework bridle brief briefcase brier brig brigade
    brigand brigandage brigantine bright brighten brilliance brilliancy brilliant brim brimful brimmed brimming
    brimstone brindled brine bring brinier briniest brink brinkmanship briny briquette brisk brisket bristle
    bristlier bristliest bristly britches brittle broach broad broadband broadcast broadcloth broaden broadloom
    broadside broadsword brocade broccoli brochure brogans brogue broil broke broken brokenhearted brokerage
    bromide bromine bronchi bronchial bronchitis broncho bronchus bronco brontosaur brontosaurus bronze brooch
    brood brook broom broomstick broth brothel brotherhood brotherliness brought brouhaha brow browbeat
    browbeaten brown brownie brownish brownout brownstone browse brr bruin bruise brunch brunet brunette brunt
    brush brushwood brusk brusque brutal brutality brutalize brute brutish bubble bubblier bubbliest bubbly
    buccaneer buck buckboard bucket bucketful buckeye buckle buckram bucksaw buckshot buckskin buckteeth
    bucktooth buckwheat buckyball bucolic bud budded budding buddy budge budgerigar budget budgetary budgie buff
    buffalo buffet buffoon buffoonery bug bugaboo bugbear bugged bugger buggier buggiest bugging buggy bugle
    build buildup built builtin bulb bulbous bulge bulgier bulgiest bulgy bulimia bulimic bulk bulkhead bulkier
    bulkiest bulkiness bulky bull bulldog bulldogged bulldogging bulldoze bullet bulletin bulletproof bullfight
    bullfinch bullfrog bullheaded bullhorn bullion bullish bullocks bullpen bullring bullshit bully bulrush
    bulwark bum bumble bumblebee bummed bummer bummest bumming bump bumpier bumpiest bumpkin bumptious bumpy bun
    bunch bundle bung bungalow bunghole bungle bunion bunk bunkhouse bunkum bunny bunt buntings buoy buoyancy
    buoyant bur burble burden burdensome burdock bureau bureaucracy bureaucrat bureaucratic bureaucratically
    bureaux burg burgeon burger burgher burglar burglarize burglary burgle burial burka burlap burlesque burlier
    burliest burliness burly burn burnish burnoose burnout burnt burp burr burrito burro burrow bursar bursitis
    burst bury bus busbies busboy bush bushel bushelled bushelling bushier bushiest bushiness bushman bushmen
    bushwhack bushy busier busiest business businesslike businessman businessmen businesswoman businesswomen bust
    bustle busy busybody busywork but butane butch butcher butchery butler butt butte buttercup butterfat
    butterfingers butterfly butterier butteriest buttermilk butternut butterscotch buttery buttock button
    buttonhole buttress buxom buy buyout buzz buzzard buzzkill buzzword by bye bygone bylaw byline bypass bypast
    byplay byproduct bystander byte byway byword cab cabal cabana cabaret cabbage cabbed cabbing cabby cabin
    cabinet cabinetmaker cable cablecast cablegram caboodle caboose cacao cache cachet cackle cacophonous
    cacophony cacti cactus cad cadaver cadaverous caddie caddish caddy cadence cadenza cadet cadge cadmium cadre
    caducei caduceus caesura cafeteria caffeinated caffeine caftan cage cagey cagier cagiest caginess cagy cahoot
    cairn caisson cajole cajolery cake calabash calamine calamitous calamity calcify calcine calcite calcium
    calculable calculate calculation calculator calculi calculus calendar calf calfskin caliber calibrate
    calibration calibrator calico caliper caliph caliphate calisthenic calk call calligrapher calligraphy
    calliope callous callow callus calm caloric calorie calorific calumniate calumny calve calypso calyx cam
    camaraderie camber cambium cambric camcorder came camel camellia cameo camera cameraman cameramen camerawoman
    camerawomen camisole camouflage camp campaign campanile campfire campground camphor campier campiest campsite
    campus campy camshaft can canal canard canary cancan cancel cancelation cancellation cancelled cancelling
    cancer cancerous candelabra candelabrum candid candidacy candidate candle candlelight candlestick candor
    candy cane canine canister canker cankerous canned cannery cannibal cannibalism cannibalistic cannibalize
    cannier canniest canniness canning cannon cannonade cannonball cannot canny canoe canoeist canon canonical
    canonization canonize canopy cant cantaloup cantaloupe cantankerous cantata canteen canticle cantilever canto
    canton cantor canvas canvasback canyon cap capability capably capacious capacitance capacitor capacity
    caparison cape capillary capital capitalism capitalist capitalistic capitalization capitalize capitol
    capitulate capitulation caplet capon capped capping cappuccino caprice capricious capsize capstan capsule
    captain captaincy caption captious captivate captivation captive captivity captor capture car carafe caramel
    carapace carat caravan caraways carbide carbine carbohydrate carbon carbonate carbonation carboy carbs
    carbuncle carburetor carcass carcinogen carcinogenic carcinoma card cardboard cardiac cardigan cardinal
    cardio cardiogram cardiopulmonary cardiovascular cardsharp care careen carefree careful carefuller
    carefullest careless caret caretaker careworn carfare cargo caribou caricature caricaturist caries carillon
    carjack carmines carnage carnal carnation carnelian carnival carnivore carnivorous carol carolled carolling
    carom carotid carousal carouse carousel carp carpal carpel carpenter carpentry carpet carpetbag carpi carport
    carpus carrel carriage carriageway carrier carrion carrot carry carryall carryout carsick cart cartel
    cartilage cartilaginous cartographer cartography carton cartoon cartoonist cartridge cartwheel carve caryatid
    cascade case casein casement cash cashback cashew cashier cashmere casino cask casket cassava casserole
    cassette cassia cassino cassock cast castanet castaway caste castigate castigation castigator castle castoff
    castor castrate castration casual casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque
    catalepsy cataleptic catalog catalogue catalpa catalysis catalyst catalytic catalyze catamaran catapult
    cataract catarrh catastrophe catastrophic catastrophically catbird catboat catcall catch catchall catchier
    catchiest catchment catchphrase catchup catchword catchy catechism catechize categorical categorization
    categorize category caterings caterpillar caterwaul catfish catgut catharses catharsis cathartic cathedral
    catheter cathode catholic catholicity cation catkin catnap catnapped catnapping catnip catsup cattail cattier
    cattiest cattiness cattle cattleman cattlemen catty catwalk caucus caucussed caucussing caudal caught
    cauldron cauliflower caulk causal causality causation causative cause causeless causeway caustic caustically
    cauterize caution cautionary cautious cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman
    cavemen cavern cavernous caviar caviare cavil cavity cavort caw cayenne cc cease ceasefire ceaseless cedar
    cede cedilla ceiling celebrant celebrate celebration celebratory celebrity celerity celery celesta celestial
    celibacy celibate cell cellar celli cellist cello cellophane cellular cellulite celluloid cellulose cement
    cemetery cenotaph censer censor censorious censorship censure census cent centaur centenarian centenary
    centennial centerfold centerpiece centigrade centigram centiliter centime centimeter centipede central
    centralization centralize centrifugal centrifuge centripetal centrist centurion century cephalic ceramic
    cereal cerebellum cerebra cerebral cerebrum ceremonial ceremonious ceremony cerise certain certainty
    certifiable certificate certification certify certitude cerulean cervical cervices cervix cesarean cesium
    cessation cession cesspool cetacean chafe chaff chaffinch chagrin chagrinned chagrinning chain chainsaw chair
    chairlift chairman chairmanship chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk
    chalkboard chalkier chalkiest chalky challenge chamber chamberlains chambermaid chambray chameleon chamois
    chamomile champ champagne champion championship chance chancel chancellery chancellor chancery chancier
    chanciest chancy chandelier chandlers change changeling changeover channel channelled channelling chant
    chantey chanticleer chaos chaotic chaotically chap chaparral chapel chaperon chaperone chaplain chaplaincy
    chaplet chapped chapping chapt char character characteristic characteristically characterization characterize
    charade charbroil charcoal charge charier chariest chariot charioteer charisma charismatic charitable
    charitably charity charlatan charm charred charring chart chartreuse charwoman charwomen chary chase chasm
    chassis chaste chasten chastise chastisement chastity chasuble chat chateaus chatted chattel chatter
    chatterbox chattier chattiest chattiness chatting chatty chauffeur chauvinism chauvinist chauvinistic cheap
    cheapen cheapskate cheat check checkbook checkerboard checklist checkmate checkout checkpoint checkroom
    checkup cheddar cheek cheekbone cheekier cheekiest cheekiness cheeky cheep cheer cheerful cheerfuller
    cheerfullest cheerier cheeriest cheeriness cheerleader cheerless cheery cheese cheeseburger cheesecake
    cheesecloth cheesier cheesiest cheesy cheetah chef chemical chemise chemist chemistry chemotherapy chenille
    cherish cheroot cherry cherub cherubic cherubim chervil chess chessboard chessman chessmen chest chestnut
    chevron chew chewier chewiest chewy chi chiaroscuro chic chicanery chichi chick chickadee chicken chickenpox
    chickpea chickweed chicle chicory chid chidden chide chief chieftain chiffon chigger chignon chilblain child
    childbearing childbirth childcare childhood childish childless childlike childproof children chile chili
    chill chilli chilly chime chimera chimerical chimney chimp chimpanzee chin china chinchilla chink chinned
    chinning chino chinstrap chintz chintzier chintziest chintzy chip chipmunk chipped chipper chipping
    chiropodist chiropody chiropractic chiropractor chirp chirrup chisel chiselled chiselling chit chitchat
    chitin chitterlings chivalrous chivalry chive chloride chlorinate chlorination chlorine chlorofluorocarbon
    chloroform chlorophyll chock chocolate choice choir choke choler cholera choleric cholesterol chomp choose
    choosey choosier choosiest choosy chop chopped chopper choppier choppiest choppiness chopping choppy
    chopstick choral chorale chord chore choreograph choreographer choreographic choreography chorister chortle
    chorus chorussed chorussing chose chosen chow chowder christen chromatic chrome chromium chromosome chronic
    chronically chronicle chronological chronology chronometer chrysalis chrysanthemum chubbier chubbiest
    chubbiness chubby chuck chuckhole chuckle chug chugged chugging chum chummed chummier chummiest chumminess
    chumming chummy chump chunk chunkier chunkiest chunkiness chunky church churchgoer churchman churchmen
    churchyard churl churlish churn chute chutney chutzpah chyron ciabatta cicada cicatrices cicatrix cider cigar
    cigaret cigarette cigarillo cilantro cilia cilium cinch cinchona cincture cinder cinema cinematic
    cinematographer cinematography cinnabar cinnamon cipher circa circadian circle circlet circuit circuitous
    circuitry circular circularity circularize circulate circulation circulatory circumcise circumcision
    circumference circumflex circumlocution circumnavigate circumnavigation circumscribe circumscription
    circumspect circumspection circumstance circumstantial circumvent circumvention circus cirrhosis cirrus
    cisgender cistern citadel citation cite citizen citizenry citizenship citric citron citronella citrus city
    civet civic civil civilian civility civilization civilize civvies clack clad claim claimant clairvoyance
    clairvoyant clam clambake clamber clammed clammier clammiest clamminess clamming clammy clamor clamorous
    clamp clampdown clan clandestine clang clangor clank clannish clap clapboard clapped clapper clapping
    claptrap claret clarification clarify clarinet clarinetist clarion clarity clash clasp class classic
    classical classicism classicist classier classiest classifiable classification classify classiness classless
    classmate classroom classy clatter clause claustrophobia claustrophobic clavichord clavicle claw clay clayey
    clayier clayiest clean cleanlier cleanliest cleanliness cleanse clear clearance clearinghouse cleat cleavage
    cleave clef cleft clematis clemency clench clerestory clergy clergyman clergymen clergywoman clergywomen
    cleric clerical clerk clever clew click clickbait client cliff cliffhanger clii climactic climate climatic
    climax climb clime clinch cling clingier clingiest clingy clinic clinical clink clip clipboard clipped
    clipping clipt clique cliquish clit clitoral clitoris clix cloak cloakroom clobber cloche clock clockwise
    clockwork clod clodhopper clog clogged clogging cloister clomp clone clop close closefisted closemouthed
    closeout closet closure clot cloth clothe clothesline clothespin clothier clotted clotting cloture cloud
    cloudburst cloudier cloudiest cloudiness cloudless cloudy clout clove cloven cloverleaf cloverleaves clown
    clownish cloy club clubbed clubbing clubfeet clubfoot clubhouse cluck clue clueless clump clumsier clumsiest
    clumsiness clumsy clung clunk clunkier clunkiest clunky cluster clutch clutter clvi clvii clxi clxii clxiv
    clxix clxvi clxvii coach coachman coachmen coagulant coagulate coagulation coal coalesce coalescence
    coalition coarse coarsen coast coastal coastline coat coauthor coax cob cobalt cobble cobblestone cobra
    cobweb cocaine cocci coccus coccyges coccyx cochlea cochleae cock cockade cockamamie cockatoo cockerel
    cockeyed cockfight cockier cockiest cockiness cockle cockleshell cockney cockpit cockroach cockscomb
    cocksucker cocksure cocktail cocky cocoa cocoanut coconut cocoon cod coda codded codding coddle code codeine
    codependency codependent codex codfish codger codices codicil codification codify coed coeducation
    coeducational coefficient coequal coerce coercion coercive coeval coexist coexistence coffee coffeecake
    coffeehouse coffeepot coffer coffin cog cogency cogent cogitate cogitation cognac cognate cognition cognitive
    cognizance cognizant cognomen cogwheel cohabit cohabitation cohere coherence coherent cohesion cohesive coif
    coiffure coil coin coinage coincide coincidence coincident coincidental coital coitus coke col cola colander
    cold coleslaw colic colicky coliseum colitis collaborate collaboration collaborative collaborator collage
    collapse collapsible collar collarbone collate collateral collation colleague collect collectible collection
    collective collectivism collectivist collectivize collector colleens college collegian collegiate collide
    collie colliery collision collocate collocation colloid colloquial colloquialism colloquium colloquy collude
    collusion collusive cologne colon colonel colonial colonialism colonialist colonist colonization colonize
    colonnade colony color coloration coloratura colorblind colorfast colorful colorless colossal colossi
    colossus colt coltish columbine column columnist coma comatose comb combat combatant combative combatted
    combatting combination combine combo combustibility combustible combustion come comeback comedian comedic
    comedienne comedown comedy comelier comeliest comeliness comestible comet comeuppance comfier comfiest
    comfort comfortably comfy comic comical comity comma command commandant commandeer commandment commando
    commemorate commemoration commemorative commence commencement commend commendably commendation commensurable
    commensurate comment commentary commentate commentator commerce commercial commercialism commercialization
    commercialize commingle commiserate commiseration commissar commissariat commissary commission commit
    commitment committal committed committee committing commode commodious commodity commodore common commonplace
    commonwealth commotion communal commune communicable communicant communicate communication communicative
    communicator communion communique communism communist communistic community commutation commutative commute
    compact compaction compactor companion companionship companionway company comparability comparably
    comparative compare comparison compartment compartmentalize compass compassion compassionate compatibility
    compatible compatibly compatriot compel compelled compelling compendium compensate compensation compensatory
    compete competence competency competent competition competitive competitor compilation compile complacence
    complacency complacent complain complainant complaint complaisance complaisant complected complement
    complementary complete completion complex complexion complexity compliance compliant complicate complication
    complicity compliment complimentary comply component comport comportment compose composite composition
    compositor compost composure compote compound comprehend comprehensibility comprehensible comprehension
    comprehensive compress compression compressor comprise compromise comptroller compulsion compulsive
    compulsory compunction computation computational compute computerization computerize comrade comradeship con
    concatenate concatenation concave concavity conceal concealment concede conceit conceivably conceive
    concentrate concentration concentric concentrically concept conception conceptual conceptualization
    conceptualize concern concert concerti concertina concertmaster concerto concession concessionaire conch
    concierge conciliate conciliation conciliator conciliatory concise conclave conclude conclusion conclusive
    concoct concoction concomitant concord concordance concordant concourse concrete concubine concur concurred
    concurrence concurrency concurrent concurring concussion condemn condemnation condemnatory condensation
    condense condescend condescension condiment condition conditional condo condole condolence condom condominium
    condone condor conduce conducive conduct conduction conductive conductivity conductor conduit cone confab
    confection confectionery confederacy confederate confederation confer conference conferment conferred
    conferrer conferring confess confession confessional confessor confetti confidant confidante confide
    confidence confident confidential confidentiality configuration configure confine confinement confirm
    confirmation confirmatory confiscate confiscation conflagration conflict confluence confluent conform
    conformance conformation conformist conformity confound confront confrontation confrontational confuse
    confusion confute conga congeal congenial congeniality congenital congest congestion congestive conglomerate
    conglomeration congratulate congratulation congratulations congratulatory congregate congregation
    congregational congress congressional congressman congressmen congresswoman congresswomen congruence
    congruent congruity congruous conic conical conifer coniferous conjectural conjecture conjoin conjoint
    conjugal conjugate conjugation conjunction conjunctive conjunctivitis conjuncture conjure conk connect
    connection connective connectivity connector conned conning connivance connive connoisseur connotation
    connotative connote connubial conquer conqueror conquest conquistador consanguinity conscience conscientious
    conscious conscript conscription consecrate consecration consecutive consensual consensus consent consequence
    consequent consequential conservation conservationist conservatism conservative conservatory conserve
    consider considerably considerate consideration consign consignment consist consistency consistent
    consolation console consolidate consolidation consonance consonant consort consortia consortium conspicuous
    conspiracy conspirator conspiratorial conspire constable constabulary constancy constant constellation
    consternation constipate constipation constituency constituent constitute constitution constitutional
    constitutionality constrain constraint constrict constriction constrictive constrictor construct construction
    constructive constructor construe consul consular consulate consult consultancy consultant consultation
    consultative consume consumerism consummate consummation consumption consumptive contact contagion contagious
    contain containment contaminant contaminate contamination contemplate contemplation contemplative
    contemporaneous contemporary contempt contemptible contemptibly contemptuous contend content contention
    contentious contentment contest contestant context contextual contiguity contiguous continence continent
    continental contingency contingent continual continuance continuation continue continuity continuous
    continuum contort contortion contortionist contour contraband contraception contraceptive contract
    contractile contraction contractor contractual contradict contradiction contradictory contradistinction
    contrail contralto contraption contrapuntal contrariness contrariwise contrary contrast contravene
    contravention contretemps contribute contribution contributor contributory contrite contrition contrivance
    contrive control controllable controlled controller controlling controversial controversy controvert
    contumacious contumely contuse contusion conundrum conurbation convalesce convalescence convalescent
    convection convene convenience convenient convent convention conventional conventionality converge
    convergence convergent conversant conversation conversational conversationalist converse conversion convert
    convertible convertor convex convexity convey conveyance conveyor convict conviction convince convivial
    conviviality convocation convoke convoluted convolution convoy convulse convulsion convulsive coo cook
    cookbook cookery cookie cookout cooky cool coolant coolie coop cooperate cooperation cooperative coordinate
    coordination coordinator coot cootie cop cope copier copilot copious copped copper copperhead coppery copping
    copra copse copter copula copulate copulation copy copycat copyright copywriter coquette coquettish coral
    cord cordial cordiality cordite cordless cordon corduroy core corespondent coriander cork corkscrew corm
    cormorant corn cornball cornbread corncob cornea corneal cornerstone cornet cornflakes cornflower cornice
    cornier corniest cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary coronary coronation
    coronavirus coroner coronet corpora corporal corporate corporation corporeal corps corpse corpulence
    corpulent corpus corpuscle corral corralled corralling correct correction correctional corrective corrector
    correlate correlation correlative correspond correspondence correspondent corridor corroborate corroboration
    corroborative corrode corrosion corrosive corrugate corrugation corrupt corruptible corruption corsage
    corsair corset cortex cortical cortices cortisone coruscate cosier cosiest cosignatory cosine cosmetic
    cosmetically cosmetologist cosmetology cosmic cosmically cosmogony cosmological cosmologist cosmology
    cosmonaut cosmopolitan cosmos cosplay cosponsor cost costar costlier costliest costliness costume cosy cot
    coterie cotillion cottage cotton cottonmouth cottonseed cottontail cottonwood cotyledon couch cougar cough
    could council councillor councilman councilmen councilor councilwoman councilwomen counsel counselled
    counsellor counselor count countably countdown countenance counteract counteraction counterattack
    counterbalance counterclaim counterclockwise counterculture counterespionage counterexample counterfeit
    counterintelligence countermand counteroffer counterpane counterpart counterpoint counterproductive
    counterrevolution counterrevolutionary countersign countersink countersunk countertenor counterweight
    countess countless countrified country countryman countrymen countryside countrywoman countrywomen county
    coup coupe couple couplet coupon courage courageous courier course court courteous courtesan courtesy
    courthouse courtier courtlier courtliest courtliness courtroom courtship courtyard cousin cove coven covenant
    coverage coverall coverings coverlet covert covet covetous coveys cow coward cowardice cowardliness cowbird
    cowboy cowgirl cowhand cowhide cowl cowlick cowpoke cowpox cowpuncher cowslip cox coxcomb coxswain coy coyote
    cozen cozier coziest coziness cozy crab crabbed crabbier crabbiest crabbiness crabbing crabby crack crackdown
    crackerjack crackle crackpot crackup cradle craft craftier craftiest craftiness craftsman craftsmanship
    craftsmen crafty crag craggier craggiest craggy cram crammed cramming cramp cranberry crane crania cranial
    cranium crank crankcase crankier crankiest crankiness crankshaft cranky cranny crap crape crappier crappiest
    crappy crash crass crate cravat crave cravenly cravens craw crawfish crawl crawlspace crayfish crayon craze
    crazier craziest craziness crazy creak creakier creakiest creaky cream creamery creamier creamiest creaminess
    creamy crease create creation creationism creative creativity creator creature credence credential credenza
    credibility credible credibly credit creditably creditor credo credulity credulous creed creek creels creep
    creepier creepiest creepiness creepy cremate cremation crematoria crematorium crematory creole creosote crepe
    crept crescendi crescendo crescent crest crestfallen cretin cretinous crevasse crevice crew crewman crewmen
    crib cribbage cribbed cribbing crick cricket crier crime criminal criminologist criminology crimp crimson
    cringe crinkle crinklier crinkliest crinkly crinoline cripple crises crisis crisp crispier crispiest crispy
    crisscross criteria criterion critic critical criticism criticize critique critter croak crochet croci crock
    crockery crocodile crocus crofts croissant crone crony crook croon crop cropped cropping croquet croquette
    crosier cross crossbar crossbeam crossbones crossbow crossbred crossbreed crosscheck crossfire crossover
    crosspiece crossroad crosstown crosswalk crosswise crossword crotch crotchet crotchety crouch croup croupier
    croupiest croupy crow crowbar crowd crowdfund crown crucial crucible crucifix crucifixion cruciform crucify
    crud cruddier cruddiest cruddy crude crudity cruel crueller cruellest cruelty cruet cruise cruller crumb
    crumbier crumbiest crumble crumblier crumbliest crumby crummier crummiest crummy crumpet crumple crunch
    crunchier crunchiest crunchy crusade crush crust crustacean crustier crustiest crusty crutch crux cry crybaby
    cryogenics crypt cryptic cryptically cryptocurrency cryptogram cryptographer cryptography crystal crystalize
    crystalline crystallization crystallize crystallographic crystallography cs cub cubbyhole cube cubic cubical
    cubicle cubism cubist cubit cuckold cuckoo cucumber cud cuddle cuddlier cuddliest cuddly cudgel cue cuff
    cuisine culinary cull cullender culminate culmination culotte culpability culpable culprit cult cultivate
    cultivation cultivator cultural culture culvert cum cumbersome cumin cummerbund cumming cumulative cumuli
    cumulus cuneiform cunnilingus cunning cunt cup cupboard cupcake cupful cupid cupidity cupola cupped cupping
    cupsful cur curacy curate curative curator curb curd curdle cure curfew curie curio curiosity curious curl
    curlew curlicue curlier curliest curliness curmudgeon currant currency current curricula curriculum curry
    currycomb curse cursive cursor cursory curst curt curtail curtailment curtain curtsey curtsy curvaceous
    curvature curve curvier curviest curvy cushier cushiest cushion cushy cusp cuspid cuss custard custodial
    custodian custody custom customary customization customize cut cutback cute cutesier cutesiest cutesy cuticle
    cutlass cutlery cutlet cutoff cutout cutter cutthroat cutting cuttlefish cutup cyanide cyberbully cybernetic
    cybernetics cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclical cyclist cyclone cyclonic cyclotron
    cygnet cylinder cylindrical cymbal cynic cynical cynicism cynosure cypress cyst cystic cytology cytoplasm
    czar czarina dab dabbed dabbing dabble dacha dachshund dactyl dactylic dad daddy daemon daffier daffiest
    daffodil daffy daft dagger daguerreotype dahlias daintier daintiest daintiness dainty daiquiri dairy
    dairymaid dairyman dairymen dais daisy dales dalliance dally dalmatian dam damage damask dame dammed damming
    damn damnably damnation damndest damp dampen damsel damson dance dandelion dandier dandiest dandle dandruff
    dandy danger dangerous dangle dank dapper dapple dare daredevil dark darken darkroom darling darn dart
    dartboard dash dashboard dashiki dastardly data database datatype date dateline dative datum daub daughter
    daunt dauntless dauphin davenports davits dawdle dawn day daybed daybreak daydream daydreamt daylight daytime
    daze dazzle deacon deactivate dead deadbeat deadbolt deaden deadlier deadliest deadline deadlock deadpan
    deadwood deaf deafen deal dealership dealt dean dear dearth death deathbed deathblow deathless deathlike
    deathtrap deaves debacle debar debark debarkation debarment debase debasement debate debauch debauchery
    debenture debilitate debilitation debility debit debonair debrief debris debs debt debtor debug debugged
    debugger debugging debunk debut decade decadence decadent decaf decaffeinate decal decamp decant decanter
    decapitate decapitation decathlon decay decease decedent deceit deceitful deceive decelerate deceleration
    decency decent decentralization decentralize deception deceptive decibel decide deciduous decimal decimate
    decimation decipher decision decisive deck deckhand declaim declamation declamatory declaration declarative
    declare declassify declension declination decline declivity decode decolonization decolonize decommission
    decompose decomposition decompress decompression decongestant deconstruction decontaminate decontamination
    decor decorate decoration decorative decorator decorous decorum decoy decrease decree decremented decrements
    decrepit decrepitude decrescendo decriminalization decriminalize decry decryption dedicate dedication deduce
    deducible deduct deduction deductive deed deejay deem deep deepen deepfake deer deerskin deescalate deface
    defacement defamation defamatory defame default defeat defeatism defeatist defecate defecation defect
    defection defective defector defend defendant defense defenseless defensible defensive defer deference
    deferential deferment deferred deferring defiance defiant deficiency deficient deficit defile defilement
    define definite definition definitive deflate deflation deflect deflection deflector defogger defoliant
    defoliate defoliation deforest deforestation deform deformation deformity defraud defray defrayal defrost
    deft defunct defuse defy degeneracy degenerate degeneration degenerative degradation degrade degree
    dehumanization dehumanize dehumidifier dehumidify dehydrate dehydration deice deification deify deign deism
    deity deject dejection delay delectable delectation delegate delegation delete deleterious deletion
    deleverage deli deliberate deliberation delicacy delicate delicatessen delicious delight delightful delimit
    delineate delineation delinquency delinquent deliquescent deliria delirious delirium deliver deliverance
    delivery delphinium delta delude deluge delusion delusive deluxe delve demagnetization demagnetize demagog
    demagogic demagogue demagoguery demagogy demand demarcate demarcation demean demeanor demented dementia
    demerit demesne demigod demijohn demilitarization demilitarize demise demitasse demobilization demobilize
    democracy democrat democratic democratically democratization democratize demographer demographic
    demographically demography demolish demolition demon demoniac demoniacal demonic demonstrable demonstrably
    demonstrate demonstration demonstrative demonstrator demoralization demoralize demote demotion demount demur
    demure den denature dendrite deniability denial denier denigrate denigration denim denizen denominate
    denomination denominational denominator denotation denote denouement denounce denouncement dense density dent
    dental dentifrice dentin dentist dentistry denture denude denunciation deny deodorant deodorize depart
    department departmental departmentalize departure depend dependability dependably dependance dependant
    dependence dependency dependent depict depiction depilatory deplane deplete depletion deplorably deplore
    deploy deployment depoliticize depopulate depopulation deport deportation deportment depose deposit
    deposition depositor depository depot deprave depravity deprecate deprecation deprecatory depreciate
    depreciation depredation depress depressant depression depressive deprivation deprive deprogram depth
    deputation depute deputize deputy derail derailment derange derangement derby deregulate deregulation
    derelict dereliction deride derision derisive derisory derivation derivative derive dermatitis dermatologist
    dermis derogate derogation derogatory derrick derringer dervish desalinate desalination descant descend
    descendant descendent descent describe description descriptive descriptor descry desecrate desecration
    desegregate desegregation desensitization desensitize desert desertion deserve desiccate desiccation
    desiderata desideratum design designate designation desirability desirably desire desirous desist desk
    desktop desolate desolation despair despatch desperado desperate desperation despicable despicably despise
    despite despoil despondency despondent despot despotic despotism dessert destabilize destination destine
    destiny destitute destitution destroy destruct destructible destruction destructive desultory detach
    detachment detail detain detainee detainment detect detection detective detector detentes detention deter
    detergent deteriorate deterioration determinant determinate determination determine determinism deterministic
    deterred deterrence deterrent deterring detest detestation dethrone dethronement detonate detonation
    detonator detour detoxification detoxify detract detraction detractor detriment detrimental detritus deuce
    deuterium devaluation devalue devastate devastation develop development developmental deviance deviant
    deviate deviation device devil devilish devilled devilling devilment devilry deviltry devious devise devoid
    devolution devolve devote devotee devotion devotional devour devout dew dewberry dewdrop dewier dewiest
    dewlap dewy dexterity dexterous dextrose dextrous dharma dhoti diabetes diabetic diabolic diabolical
    diacritic diacritical diadem diagnose diagnosis diagnostic diagnostician diagonal diagram diagrammatic
    diagrammed diagramming dial dialect dialectal dialectic dialog dialogue dialyses dialyzes diameter
    diametrical diametrically diamond diaper diaphanous diaphragm diarist diarrhea diarrhoea diary diastolic
    diatom diatribe dibbled dibbles dibbling dice dicey dichotomy dicier diciest dicker dickeys dicks dicta
    dictate dictation dictator dictatorial dictatorship diction dictionary dictum did diddle die diereses
    dieresis diesel diet dietary dietetic differ difference different differential differentiate differentiation
    difficult difficulty diffidence diffident diffraction diffuse diffusion dig digestible digestion digestive
    digging digit digital digitalis digitization digitize dignify dignitary dignity digraph digress digression
    digressive dike dilapidated dilapidation dilate dilation dilatory dilemma dilettante dilettantism diligence
    diligent dill dilly dillydally dilute dilution dim dime dimension dimensional dimensionless diminish
    diminuendo diminution diminutive dimmed dimmer dimmest dimming dimple dimwit din dine dinette ding dinghy
    dingier dingiest dinginess dingo dingy dinkier dinkiest dinky dinned dinner dinning dinosaur dint diocesan
    diocese diode diorama dioxide dioxin dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic
    diplomatically dipole dipped dipping dipsomania dipsomaniac dipstick dire direct direction directional
    directive director directorate directorial directorship directory dirge dirigible dirks dirt dirtier dirtiest
    dirtiness dirty dis disability disable disablement disabuse disadvantage disadvantageous disaffect
    disaffection disagree disagreeably disagreement disallow disambiguate disambiguation disappear disappearance
    disappoint disappointment disapprobation disapproval disapprove disarm disarmament disarrange disarrangement
    disarray disassemble disassociate disaster disastrous disavow disavowal disband disbar disbarment disbelief
    disbelieve disburse disbursement disc discard discern discernible discernment discharge disciple
    disciplinarian disciplinary discipline disclaim disclose disclosure disco discolor discoloration
    discombobulate discomfit discomfiture discomfort discommode discompose discomposure disconcert disconnect
    disconnection disconsolate discontent discontentment discontinuance discontinuation discontinue discontinuity
    discontinuous discord discordant discotheque discount discountenance discourage discouragement discourse
    discourteous discourtesy discover discovery discredit discreet discrepancy discrete discretion discretionary
    discriminant discriminate discrimination discriminatory discursive discus discussant discussion disdain
    disdainful disease disembark disembarkation disembody disembowel disenchant disenchantment disencumber
    disenfranchise disenfranchisement disengage disengagement disentangle disentanglement disestablish disfavor
    disfigure disfigurement disfranchise disfranchisement disgorge disgrace disgraceful disgruntle disguise
    disgust dish disharmonious disharmony dishcloth dishearten dishevel dishonest dishonesty dishonor
    dishonorably dishpan dishrag dishtowel dishwasher dishwater disillusion disillusionment disincentive
    disinclination disincline disinfect disinfectant disinformation disingenuous disinherit disintegrate
    disintegration disinter disinterested disinterment disjoint disk diskette dislike dislocate dislocation
    dislodge disloyal disloyalty dismal dismantle dismay dismember dismemberment dismiss dismissal dismissive
    dismount disobedience disobedient disobey disoblige disorder disorderliness disorganization disorganize
    disorient disorientation disown disparage disparagement disparate disparity dispassionate dispatch dispel
    dispelled dispelling dispensary dispensation dispense dispersal disperse dispersion dispirit displace
    displacement display displease displeasure disport disposal dispose disposition dispossess dispossession
    disproof disproportion disproportionate disprove disproven disputant disputation disputatious dispute
    disqualification disqualify disquiet disquisition disregard disrepair disreputably disrepute disrespect
    disrespectful disrobe disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection dissemble
    disseminate dissemination dissension dissent dissertation disservice dissidence dissident dissimilar
    dissimilarity dissimulate dissimulation dissipate dissipation dissociate dissociation dissolute dissolution
    dissolve dissonance dissonant dissuade dissuasion distaff distance distant distaste distasteful distemper
    distend distension distention distil distill distillate distillation distillery distinct distinction
    distinctive distinguish distort distortion distract distraction distrait distraught distress distressful
    distribute distribution distributive distributor district distrust distrustful disturb disturbance disunite
    disunity disuse ditch dither ditto ditty diuretic diurnal diva divan dive diverge divergence divergent
    diverse diversification diversify diversion diversionary diversity divert divide dividend divination divine
    divinity divisibility divisible division divisional divisive divisor divorce divot divulge divvy dizzier
    dizziest dizziness dizzy do docent docile docility dock docket dockyard doctor doctoral doctorate doctrinaire
    doctrinal doctrine docudrama document documentary documentation dodder dodge dodo doe doff dog dogcatcher
    dogfight dogfish dogged doggerel doggier doggiest dogging doggone doggy doghouse dogie dogma dogmata dogmatic
    dogmatically dogmatism dogmatist dogtrot dogwood doily doldrums dole doleful doll dollar dollhouse dollop
    dolly dolmen dolorous dolphin dolt doltish domain dome domestic domestically domesticate domestication
    domesticity domicile dominance dominant dominate domination domineer dominion domino don donate donation done
    donkey donor donut doodad doodle doohickey doom doomsday door doorbell doorknob doorman doormat doormen
    doorstep doorway dope dopey dopier dopiest dopy dork dorkier dorkiest dorky dormancy dormant dormice
    dormitory dormouse dorsal dory dos dosage dose dossier dot dotage dotcom dote doth dotted dotting dotty
    double doublet doubloon doubly doubt doubtful doubtless douche dough doughier doughiest doughnut doughtier
    doughtiest doughy dour douse dove dovetail dowager dowdier dowdiest dowdiness dowdy dowel down downbeat
    downcast downfall downgrade downhearted downhill downier downiest downplay downpour downright downscale
    downsize downstage downstairs downstate downstream downswing downtime downtown downtrodden downturn downward
    downwind downy dowry dowse doxology doyen doze dozen drab drabber drabbest drachma draconian draft draftee
    draftier draftiest draftiness draftsman draftsmanship draftsmen drafty drag dragged dragging dragnet dragon
    dragonfly dragoon drain drainage drainpipe drakes dram drama dramatic dramatically dramatist dramatization
    dramatize drank drape drapery drastic drastically draw drawback drawbridge drawl drawn drawstring dray dread
    dreadful dreadlocks dreadnought dream dreamier dreamiest dreamland dreamless dreamlike dreamy drearier
    dreariest dreariness dreary dredge dregs drench dress dressage dressier dressiest dressiness dressmaker
    dressmaking dressy drew dribble driblet drier driest drift driftwood drill drink drip dripped dripping drive
    drivel drivelled drivelling driven driveway drizzle drizzly droll drollery drolly dromedary drone drool droop
    droopier droopiest droopy drop droplet dropout dropped dropping dropsy dross drought drouth drove drown
    drowse drowsier drowsiest drowsiness drowsy drub drudge drudgery drug drugged drugging druggist drugstore
    druid drum drummed drummer drumming drumstick drunk drunkard drunken dry dryad drywall dual dualism duality
    dub dubbed dubbing dubiety dubious ducal ducat duchess duchy duck duckbill duckling duct ductile ductility
    ductless dud dude dudgeon due duel duelist duelled duelling duet duff dug dugout duh duke dukedom dulcet
    dulcimer dull dullard dully dulness duly dumb dumbbell dumbfound dumbwaiter dumfound dummy dump dumpier
    dumpiest dumpling dumpster dumpy dun dunce dune dung dungaree dungeon dunk dunno duo duodena duodenal
    duodenum dupe duplex duplicate duplication duplicator duplicity durability durable durably duration duress
    during dusk duskier duskiest dusky dust dustbin dustier dustiest dustiness dustless dustman dustmen dustpan
    dusty duteous dutiable dutiful duty duvet dwarf dwarfish dwarfism dwarves dweeb dwell dwelt dwindle dyadic
    dye dyestuff dyke dyked dyking dynamic dynamical dynamism dynamite dynamo dynastic dynasty dysentery
    dysfunction dysfunctional dyslexia dyslexic dyspepsia dyspeptic each eager eagle eaglet ear earache earbud
    eardrum earful earl earldom earlier earliest earliness earlobe earmark earmuff earn earphone earplug earring
    earshot earsplitting earth earthen earthenware earthier earthiest earthiness earthlier earthliest earthling
    earthquake earthshaking earthward earthwork earthworm earthy earwax earwig ease easel easier easiest easiness
    east eastbound easterly eastern easternmost eastward easy easygoing eat eaten eatery eave eavesdrop
    eavesdropped eavesdropping ebb ebony ebullience ebullient eccentric eccentrically eccentricity ecclesiastic
    ecclesiastical echelon echo eclectic eclectically eclecticism eclipse ecliptic ecological ecologist ecology
    econometric economic economical economist economize economy ecosystem ecotourism ecru ecstasy ecstatic
    ecstatically ecumenical eczema edamame eddy edelweiss edema edge edgeways edgewise edgier edgiest edginess
    edgy edibility edible edict edification edifice edify edit edition editor editorial editorialize editorship
    educable educate education educational educator eel eerie eeriness eery efface effacement effect effective
    effectual effectuate effeminacy effeminate effervesce effervescence effervescent effete efficacious efficacy
    efficiency efficient effigy effluent effort effortless effrontery effulgence effulgent effusion effusive
    egalitarian egalitarianism egg eggbeater egghead eggnog eggplant eggshell eglantine ego egocentric egoism
    egoist egoistic egotism egotist egotistic egotistical egregious egress egret eh eiderdown eigenvalue eight
    eighteen eighteenth eighth eightieth eighty either ejaculate ejaculation eject ejection eke elaborate
    elaboration elapse elastic elasticity elate elation elbow elbowroom elder elderberry eldercare eldest elect
    election electioneer elective elector electoral electorate electric electrical electrician electricity
    electrification electrify electrocardiogram electrocardiograph electrocute electrocution electrode
    electrodynamics electroencephalogram electroencephalograph electrolysis electrolyte electrolytic
    electromagnet electromagnetic electromagnetism electron electronic electronica electronically electroplate
    electrostatic elegance elegant elegiac elegy element elemental elementary elephant elephantine elevate
    elevation elevator eleven eleventh elf elfin elfish elicit elide eligibility eligible eliminate elimination
    elision elite elitism elitist elixir elk ell ellipse ellipsis elliptic elliptical elm elocution elocutionist
    elongate elongation elope elopement eloquence eloquent else elsewhere elucidate elucidation elude elusive
    elves em emaciate emaciation email emanate emanation emancipate emancipation emancipator emasculate
    emasculation embalm embankment embargo embark embarkation embarrass embarrassment embassy embattled embed
    embedded embedding embellish embellishment ember embezzle embezzlement embitter emblazon emblem emblematic
    embodiment embody embolden embolism emboss embrace embroider embroidery embroil embryo embryologist
    embryology embryonic emcee emend emendation emerald emerge emergence emergency emergent emeritus emetic
    emigrant emigrate emigration eminence eminent emir emirate emissary emission emit emitted emitting emo emoji
    emollient emolument emote emotion emotional emotionalism emotive empathetic empathize empathy emperor
    emphases emphasis emphasize emphatic emphatically emphysema empire empirical empiricism emplacement employ
    employe employee employment emporia emporium empower empowerment empress emptier emptiest emptiness empty ems
    emu emulate emulation emulator emulsification emulsify emulsion enable enact enactment enamel enamelled
    enamelling enamor encamp encapsulate encapsulation encase encephalitis enchant enchantment enchantress
    enchilada encircle encirclement enclave enclose enclosure encode encompass encore encounter encourage
    encouragement encroach encroachment encrust encrustation encrypt encrypted encryption encumber encumbrance
    encyclical encyclopaedia encyclopedia encyclopedic end endanger endear endearment endeavor endemic endive
    endless endocrine endorse endorsement endow endowment endue endurance endure endways enema enemata enemy
    energetic energetically energize energy enervate enervation enfeeble enfold enforce enforcement enfranchise
    enfranchisement engage engagement engender engine engorge engrave engross engulf enhance enhancement enigma
    enigmatic enigmatically enjoin enjoy enjoyment enlarge enlargement enlighten enlightenment enlist enlistee
    enlistment enliven enmesh enmity ennoble ennoblement ennui enormity enormous enough enquire enquiry enrage
    enrapture enrich enrichment enrol enroll enrollment enrolment ensconce ensemble enshrine enshroud ensign
    enslave enslavement ensnare ensue ensure entail entangle entanglement entente enter enterprise entertain
    entertainment enthral enthrall enthrone enthronement enthuse enthusiasm enthusiast enthusiastic
    enthusiastically entice enticement entire entirety entitle entitlement entity entomb entombment entomological
    entomologist entomology entourage entrails entrance entrant entrap entrapment entrapped entrapping entreat
    entreaty entrench entrenchment entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerable
    enumerate enumeration enunciate enunciation envelop envelope envelopment enviable enviably envious
    environment environmental environmentalism environmentalist environs envisage envision envoy envy enzyme eon
    epaulet epaulette ephemeral epic epicenter epicure epicurean epidemic epidemiology epidermal epidermis
    epiglottis epigram epigrammatic epilepsy epileptic epilog epilogue episcopacy episcopate episode episodic
    epistemology epistle epistolary epitaph epithet epitome epitomize epoch epochal epoxy epsilon equability
    equable equably equal equality equalization equalize equalled equalling equanimity equate equation equator
    equatorial equestrian equestrienne equidistant equilateral equilibrium equine equinoctial equinox equip
    equipage equipment equipoise equipped equipping equitable equitably equity equivalence equivalent equivocal
    equivocate equivocation era eradicate eradication erase erasure ere erect erectile erection erg ergo
    ergonomic ermine erode erogenous erosion erosive erotic erotica erotically eroticism err errand errant errata
    erratic erratically erratum erroneous error ersatz erstwhile erudite erudition erupt eruption erythrocyte
    escalate escalation escalator escapade escape escapee escapism escapist escarole escarpment eschatology
    eschew escort escrow escutcheon esophagi esophagus esoteric esoterically espadrille especial espionage
    esplanade espousal espouse espresso espy esquire essay essayist essence essential establish establishment
    estate esteem esthetic estimable estimate estimation estimator estrange estrangement estrogen estuary etch
    eternal eternity ether ethereal ethic ethical ethnic ethnically ethnicity ethnological ethnologist ethnology
    ethos etiology etiquette etymological etymologist etymology eucalypti eucalyptus eugenics eulogistic eulogize
    eulogy eunuch euphemism euphemistic euphemistically euphony euphoria euphoric eureka euro eutectic euthanasia
    evacuate evacuation evacuee evade evaluate evaluation evanescent evangelical evangelism evangelist
    evangelistic evangelize evaporate evaporation evasion evasive eve even evenhanded event eventful eventide
    eventual eventuality eventuate everglade evergreen everlasting evermore every everybody everyday everyone
    everyplace everything everywhere evict eviction evidence evident evil evildoer eviller evillest evince
    eviscerate evisceration evocation evocative evoke evolution evolutionary evolve ewe exacerbate exacerbation
    exact exactitude exaggerate exaggeration exalt exaltation exam examination examine example exasperate
    exasperation excavate excavation excavator exceed excel excelled excellence excellent excelling except
    exception exceptional excerpt excess excessive exchange exchequer excise excision excitability excitation
    excite excitement exclaim exclamation exclamatory exclude exclusion exclusive exclusivity excommunicate
    excommunication excoriate excoriation excrement excrescence excreta excrete excretion excretory excruciating
    exculpate excursion excuse exec execrable execrate execute execution executive executor executrices executrix
    exegeses exegesis exemplar exemplary exemplification exemplify exempt exemption exercise exert exertion
    exhalation exhale exhaust exhaustible exhaustion exhaustive exhibit exhibition exhibitionism exhibitionist
    exhibitor exhilarate exhilaration exhort exhortation exhumation exhume exigency exigent exiguous exile exist
    existence existent existential existentialism existentialist exit exodus exonerate exoneration exoplanet
    exorbitance exorbitant exorcise exorcism exorcist exotic exotically expand expanse expansion expansionist
    expansive expatiate expatriate expatriation expect expectancy expectant expectation expectorant expectorate
    expectoration expedience expediency expedient expedite expedition expeditionary expeditious expel expelled
    expelling expend expenditure expense expensive experience experiment experimental experimentation expert
    expertise expiate expiation expiration expire expiry explain explanation explanatory expletive explicable
    explicate explication explicit explode exploit exploitation exploitative exploration exploratory explore
    explosion explosive expo exponent exponential exponentiation export exportation expose exposition expository
    expostulate expostulation exposure expound express expressible expression expressionism expressionist
    expressionless expressive expressway expropriate expropriation expulsion expurgate expurgation exquisite
    extant extemporaneous extempore extemporize extend extension extensional extensive extent extenuate
    extenuation exterior exterminate extermination exterminator external extinct extinction extinguish extirpate
    extirpation extol extoll extort extortion extortionate extortionist extra extract extraction extractor
    extracurricular extradite extradition extramarital extraneous extraordinary extrapolate extrapolation
    extrasensory extraterrestrial extravagance extravagant extravaganza extravert extreme extremism extremist
    extremity extricate extrication extrinsic extrinsically extroversion extrovert extrude extrusion exuberance
    exuberant exude exult exultant exultation eye eyeball eyebrow eyeful eyeglass eyelash eyelet eyelid eyeliner
    eyepiece eyesight eyesore eyestrain eyeteeth eyetooth eyewitness fable fabric fabricate fabrication fabulous
    facade face faceless facepalm facet facetious facetted facetting facial facile facilitate facilitation
    facility facsimile fact faction factional factionalism factitious factor factorial factorization factorize
    factory factotum factual faculty fad faddish fade faeces fag faggot fagot fail failure fainer fainest faint
    fainthearted fair fairground fairway fairy fairyland faith faithful faithless fake fakir falcon falconry fall
    fallacious fallacy fallen fallibility fallible fallibly falloff fallout fallow false falsehood falsetto
    falsifiable falsification falsify falsity falter fame familial familiar familiarity familiarization
    familiarize family famine famish famous fan fanatic fanatical fanaticism fanboy fancier fanciest fanciful
    fanciness fancy fandom fanfare fang fanned fannies fanning fantasize fantastic fantastically fantasy fanzine
    far faraway farce farcical fare farewell farina farinaceous farm farmhand farmhouse farmland farmyard
    farrowed farrowing farrows farsighted fart farther farthest farthing fascinate fascination fascism fascist
    fashion fashionably fashionista fast fasten fastidious fat fatal fatalism fatalist fatalistic fatality fate
    fateful fathead father fatherhood fatherland fatherless fathom fathomless fatigue fatten fatter fattest
    fattier fattiest fatty fatuous faucet fault faultfinding faultier faultiest faultiness faultless faulty faun
    fauna faunae favor favorably favorite favoritism fawn faze fealty fear fearful fearless fearsome feasibility
    feasible feasibly feast feat feather featherbedding featherier featheriest featherweight feathery feature
    featureless febrile fecal feces feckless fecund fecundity fed federal federalism federalist federate
    federation fedora fee feeble feebly feedback feedbag feedings feel feet feign feint feistier feistiest feisty
    feldspar felicities felicitous feline fell fellatio fellow fellowship felon felonious felony felt female
    feminine femininity feminism feminist femoral femur fen fence fend fennel fer feral ferment fermentation fern
    ferocious ferocity ferret ferric ferrous ferrule ferry ferryboat fertile fertility fertilization fertilize
    fervency fervent fervid fervor fest festal fester festival festive festivity festoon feta fetal fetch feted
    fetich fetid feting fetish fetishism fetishist fetishistic fetlock fetter fettle fetus feud feudal feudalism
    feudalistic fever feverish few fey fez fezzes fiasco fiat fib fibbed fibber fibbing fiberboard fiberglass
    fibroid fibrous fibula fibulae fiche fickle fiction fictional fictionalize fictitious fiddle fiddlesticks
    fiddly fidelity fidget fidgety fiduciary fie fief field fieldwork fiend fiendish fierce fierier fieriest
    fieriness fiery fiesta fifes fifteen fifteenth fifth fiftieth fifty fig fight figment figurative figure
    figurehead figurine filament filamentous filbert filch file filet filial filibuster filigree fill fillet
    fillip filly film filmier filmiest filmmaker filmstrip filmy filter filth filthier filthiest filthiness
    filthy filtrate filtration fin finagle final finale finalist finality finalize finance financial financier
    finch find fine finery finesse finger fingerboard fingernail fingerprint fingertip finickier finickiest
    finicky finis finish finite finked finking finks finny fir fire firearm fireball firebomb firebrand firebreak
    firebug firecracker firefight firefighter firefly firehouse fireman firemen fireplace fireplug firepower
    fireproof fireside firestorm firetrap firewall firewater firewood firework firm firmament firmware first
    firstborn firsthand firth fiscal fish fishbowl fisherman fishermen fishery fishhook fishier fishiest fishnet
    fishtail fishwife fishwives fishy fission fissure fist fistful fisticuffs fit fitful fitted fitter fittest
    fitting five fix fixate fixation fixative fixity fixture fizz fizzier fizziest fizzle fizzy fjord flab
    flabbergast flabbier flabbiest flabbiness flabby flaccid flack flag flagella flagellate flagellation
    flagellum flagged flagging flagon flagpole flagrant flagship flagstaff flagstone flail flair flak flake
    flakier flakiest flakiness flaky flambeing flambes flamboyance flamboyant flame flamenco flamethrower
    flamingo flammability flammable flan flange flank flannel flannelette flannelled flannelling flap flapjack
    flapped flapping flare flash flashback flashbulb flashgun flashier flashiest flashiness flashlight flashy
    flask flat flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatted flatten flatter flattery
    flattest flatting flattop flatulence flatulent flatware flaunt flavor flavorful flavorless flaw flawless flax
    flaxen flay flea fleck fled fledged fledgeling fledgling flee fleece fleecier fleeciest fleecy fleet flesh
    fleshier fleshiest fleshlier fleshliest fleshy flew flex flexibility flexible flexibly flextime
    flibbertigibbet flick flier fliest flight flightier flightiest flightiness flightless flighty flimflam
    flimsier flimsiest flimsiness flimsy flinch fling flint flintier flintiest flintlock flinty flip flippancy
    flippant flipped flipper flippest flipping flirt flirtation flirtatious flit flitted flitting float flock
    floe flog flogged flogging flood floodgate floodlight floodlit floor floorboard floozy flop flophouse flopped
    floppier floppiest floppiness flopping floppy flora florae floral florid florin florist floss flotation
    flotilla flotsam flounce flounder flour flourish floury flout flow flowerbed flowerier floweriest floweriness
    flowerpot flowery flown flu flub fluctuate fluctuation flue fluency fluent fluff fluffier fluffiest
    fluffiness fluffy fluid fluidity fluke flukier flukiest fluky flume flummox flung flunk flunkey flunkie
    flunky fluoresce fluorescence fluorescent fluoridate fluoridation fluoride fluorine fluorite fluorocarbon
    fluoroscope flurry flush fluster flute flutist flutter fluttery flux fly flyby flycatcher flyleaf flyleaves
    flyover flypaper flysheet flyspeck flyswatter flyweight flywheel foal foam foamier foamiest foamy fob focal
    foci focus focussed focusses focussing fodder foe foetal foetus fog fogbound fogey fogged foggier foggiest
    fogginess fogging foggy foghorn fogy foible foil foist fold foldaway foliage folio folk folklore folksier
    folksiest folksy follicle follow folly foment fomentation fond fondant fondle fondue font food foodstuff fool
    foolery foolhardier foolhardiest foolhardiness foolhardy foolish foolproof foolscap foot footage football
    footbridge footfall foothill foothold footlights footlocker footloose footman footmen footnote footpath
    footprint footrest footsie footsore footstep footstool footwear footwork fop foppish for fora forage foray
    forbad forbade forbear forbearance forbid forbidden forbidding forbore forborne force forceful forceps
    forcible forcibly ford fore forearm forebear forebode forecast forecastle foreclose foreclosure forefather
    forefeet forefinger forefoot forefront forego foregone foreground forehand forehead foreign foreknowledge
    foreleg forelock foreman foremast foremen foremost forename forenoon forensic foreordain foreplay forerunner
    foresail foresaw foresee foreseen foreshadow foreshorten foresight foreskin forestall forestation forestry
    foreswear foreswore foresworn foretaste foretell forethought foretold forever forevermore forewarn forewent
    forewoman forewomen foreword forfeit forfeiture forgather forgave forge forgery forget forgetful forgetting
    forgive forgiven forgo forgone forgot forgotten fork forklift forlorn form formal formaldehyde formalism
    formality formalization formalize format formation formative formatted formatting formidable formidably
    formless formula formulae formulaic formulate formulation fornicate fornication forsake forsaken forsook
    forsooth forswear forswore forsworn forsythia fort forte forth forthcoming forthright forthwith fortieth
    fortification fortify fortissimo fortitude fortnight fortress fortuitous fortunate fortune forty forum
    forward forwent fossil fossilization fossilize foster fought foul found foundation foundling foundry fount
    fountain fountainhead four fourfold fourscore foursome foursquare fourteen fourteenth fourth fowl fox
    foxglove foxhole foxhound foxier foxiest foxtrot foxy foyer fracas frack fractal fraction fractional
    fractious fracture fragile fragility fragment fragmentary fragmentation fragrance fragrant frail frailty
    frame framework franc franchise franchisee frank frankfurter frankincense frantic frantically frappes frat
    fraternal fraternity fraternization fraternize fratricide fraud fraudulence fraudulent fraught fray frazzle
    freak freakier freakiest freakish freaky freckle free freebase freebie freebooter freedmen freedom freehand
    freehold freelance freeload freemen freestanding freestyle freethinker freethinking freeway freewheel
    freewill freeze freight french frenetic frenetically frenzy frequency frequent fresco fresh freshen freshet
    freshman freshmen freshwater fret fretful fretted fretting fretwork friar fricassee friction fridge friend
    friendless friendlier friendliest friendliness friendship frieze frigate fright frighten frightful frigid
    frigidity frill frillier frilliest frilly fringe frippery frisk friskier friskiest friskiness frisky fritter
    frivolity frivolous frizz frizzier frizziest frizzle frizzy fro frock frog frogman frogmen frolic frolicked
    frolicking frolicsome from frond front frontage frontal frontier frontiersman frontiersmen frontispiece frost
    frostbit frostbite frostbitten frostier frostiest frostiness frosty froth frothier frothiest frothy frown
    frowzier frowziest frowzy froze frozen fructify fructose frugal frugality fruit fruitcake fruitful fruitier
    fruitiest fruition fruitless fruity frump frumpier frumpiest frumpy frustrate frustration fry fuchsia fuck
    fuddle fudge fuel fuelled fuelling fugitive fugue fulcra fulcrum fulfil fulfill fulfillment fulfilment full
    fullback fully fulminate fulmination fulness fulsome fumble fume fumigate fumigation fumigator fun function
    functional functionality functionary fund fundamental fundamentalism fundamentalist funeral funereal fungal
    fungi fungicidal fungicide fungous fungus funicular funked funkier funkiest funking funks funky funnel
    funnelled funnelling funner funnest funnier funniest funniness funny fur furbelow furbish furious furl
    furlong furlough furnace furnish furniture furor furred furrier furriest furring furrow furry further
    furtherance furthermore furthermost furthest furtive fury furze fuse fuselage fusible fusillade fusion fuss
    fussbudget fussier fussiest fussiness fussy fustian fustier fustiest fusty futile futility futon future
    futuristic futurity futz fuze fuzz fuzzier fuzziest fuzziness fuzzy gab gabardine gabbed gabbier gabbiest
    gabbing gabble gaberdine gable gadabout gadfly gadget gadgetry gaff gaffe gag gage gagged gagging gaggle
    gaiety gain gainful gainsaid gainsay gait gal gala galactic galaxy gale galena gall gallant gallantry
    gallbladder galleon gallery galley gallium gallivant gallon gallop gallows gallstone galore galosh galvanic
    galvanize galvanometer gambit gamble gambol game gamecock gamekeeper gamesmanship gamete gamier gamiest gamin
    gamine gamma gamut gamy gander gang gangland ganglia gangling ganglion gangplank gangrene gangrenous gangster
    gangway gannet gantlet gantry gap gape garage garb garbage garbageman garbanzo garble garden gardenia
    gargantuan gargle gargoyle garish garland garlic garlicky garment garnered garnering garners garnet garnish
    garnishee garret garrison garrote garrulity garrulous garter gas gaseous gash gasket gaslight gasohol
    gasolene gasoline gasp gassed gasses gassier gassiest gassing gassy gastric gastritis gastrointestinal
    gastronomic gastronomical gastronomy gasworks gate gatecrasher gatepost gateway gather gauche gaucho gaudier
    gaudiest gaudiness gaudy gauge gaunt gauntlet gauze gauzier gauziest gauzy gave gavel gavotte gawk gawkier
    gawkiest gawkiness gawky gay gayety gaze gazebo gazelle gazette gazillion gazpacho gear gearbox gearshift
    gearwheel gecko gee geek geekier geekiest geeky geese geezer geisha gel gelatin gelatine gelatinous geld
    gelid gelt gem gemstone gendarme gender gene genealogical genealogist genealogy genera general generalissimo
    generality generalization generalize generate generation generative generator generic generically generosity
    generous genesis genetic genetically geneticist genial geniality genie genii genital genitalia genitive
    genius genocide genome genre gent genteel gentian gentile gentility gentle gentlefolk gentleman gentlemen
    gentlewoman gentlewomen gentrification gentrify gentry genuflect genuflection genuine genus geocache
    geocentric geode geodesic geoengineering geographer geographic geographical geography geologic geological
    geologist geology geometer geometric geometrical geometry geophysical geophysics geopolitical geopolitics
    geostationary geothermal geranium gerbil geriatric germ germane germanium germicidal germicide germinal
    germinate germination gerontologist gerontology gerrymander gerund gestate gestation gesticulate
    gesticulation gesture gesundheit get getaway getting getup gewgaw geyser ghastlier ghastliest ghastliness
    ghastly gherkin ghetto ghost ghostlier ghostliest ghostliness ghostwrite ghostwritten ghostwrote ghoul
    ghoulish giant gibber gibberish gibbet gibbon gibe giblet giddier giddiest giddiness giddy gift gig gigabit
    gigabyte gigahertz gigantic gigapixel gigged gigging giggle gigglier giggliest gigolo gild gill gilt gimcrack
    gimlet gimme gimmick gimmickry gimmicky gimpy gin ginger gingerbread gingersnap gingham gingivitis ginkgo
    ginned ginning ginseng giraffe gird girder girdle girl girlfriend girlhood girlish girt girth gist give
    giveaway given gizmo gizzard glacial glacier glad gladden gladder gladdest glade gladiator gladiatorial
    gladiola gladioli gladiolus glamor glamorize glamorous glamour glamourize glamourous glance gland glandular
    glare glass glassful glassier glassiest glassware glassy glaucoma glaze glazier gleam glean glee gleeful glen
    glib glibber glibbest glide glimmer glimpse glint glissandi glissando glisten glitch glitter glittery glitz
    glitzier glitziest glitzy gloaming gloat glob global globalization globe globetrotter globular globule
    glockenspiel gloom gloomier gloomiest gloominess gloomy glop glorification glorify glorious glory gloss
    glossary glossier glossiest glossiness glossy glottis glove glow glowworm glucose glue gluey gluier gluiest
    glum glummer glummest glut gluten glutinous glutted glutting glutton gluttonous gluttony glycerin glycerine
    glycerol glycogen glyph gnarl gnarlier gnarliest gnarly gnash gnat gnaw gnawn gneiss gnome gnomish gnu go
    goad goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobbed gobbing gobble
    gobbledygook goblet goblin god godchild godchildren goddamn goddaughter goddess godfather godforsaken godhood
    godless godlier godliest godlike godliness godmother godparent godsend godson goes gofer goggle going goiter
    gold goldbrick golden goldenrod goldfinch goldfish goldsmith golf golly gonad gondola gondolier gone gong
    gonna gonorrhea goo goober good goodby goodbye goodie goodlier goodliest goodnight goodwill goody gooey goof
    goofier goofiest goofy gooier gooiest gook goon goop goose gooseberry gopher gore gorge gorgeous gorier
    goriest gorilla goriness gorse gory gosh gosling gospel gossamer gossip gossipped gossipping gossipy got
    gotten gouge goulash gourd gourmand gourmet gout goutier goutiest gouty govern governance governess
    government governmental governor governorship gown grab grabbed grabber grabbing grace graceful graceless
    gracious grackle grad gradation grade gradient gradual graduate graduation graffiti graffito graft grail
    grain grainier grainiest grainy gram grammar grammarian grammatical gramophone granary grand grandchild
    grandchildren granddad granddaughter grandee grandeur grandfather grandiloquence grandiloquent grandiose
    grandmother grandparent grandson grandstand grange granite grannie granny granola grant granular granularity
    granulate granulation granule grape grapefruit grapevine graph graphic graphical graphite graphologist
    graphology grapnel grapple grasp grass grasshopper grassier grassiest grassland grassy grate grateful
    gratification gratify gratitude gratuitous gratuity grave gravel gravelled gravelling graven gravestone
    graveyard gravitate gravitation gravitational gravity gravy gray graybeard grayish graze grease greasepaint
    greasier greasiest greasiness greasy great grebe greed greedier greediest greediness greedy green greenback
    greenery greengrocer greenhorn greenhouse greenish greensward greet gregarious gremlin grenade grenadier grew
    grey greyhound grid griddle griddlecake gridiron gridlock grief grievance grieve grievous griffins grill
    grille grim grimace grime grimier grimiest grimmer grimmest grimy grin grind grindstone gringo grinned
    grinning grip gripe grippe gripped gripping grislier grisliest grisly grist gristle grit gritted grittier
    grittiest gritting gritty grizzled grizzlier grizzliest grizzly groan grocer grocery grog groggier groggiest
    grogginess groggy groin grommet groom groove groovier grooviest groovy grope grosbeak gross grotesque grotto
    grouch grouchier grouchiest grouchiness grouchy ground groundbreaking groundhog groundless groundswell
    groundwork group groupie grouse grout grove grovel grovelled grovelling grow growl grown grownup growth grub
    grubbed grubbier grubbiest grubbiness grubbing grubby grubstake grudge gruel gruelling gruesome gruff grumble
    grumpier grumpiest grumpiness grumpy grunge grungier grungiest grungy grunt guacamole guano guarantee
    guarantor guaranty guard guardhouse guardian guardrail guardroom guardsman guardsmen guava gubernatorial
    guerilla guerrilla guess guesstimate guesswork guest guff guffaw guidance guide guidebook guideline guild
    guile guileful guileless guillotine guilt guiltier guiltiest guiltiness guiltless guilty guinea guise guitar
    guitarist gulag gulch gulf gull gullet gulley gullibility gullible gully gulp gum gumbo gumdrop gummed
    gummier gummiest gumming gummy gumption gun gunboat gunfight gunfire gunk gunman gunmen gunned gunner gunnery
    gunning gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale guppy
    gurgle gurney guru gush gushier gushiest gushy gusset gust gustatory gustier gustiest gusto gusty gut gutless
    gutsier gutsiest gutsy gutted gutter guttersnipe gutting guttural guy guzzle gybe gym gymnasia gymnasium
    gymnast gymnastic gymnastics gymnosperm gynecological gynecologist gynecology gyp gypsum gypsy gyrate
    gyration gyro gyroscope ha haberdasher haberdashery habit habitability habitat habitation habitual habituate
    habituation hacienda hack hackle hackney hacksaw hacktivist had haddock haemoglobin haemophilia haemorrhage
    hafnium haft hag haggard haggle hah haiku hail hailstone hailstorm hair hairbreadth hairbrush haircut hairdo
    hairdresser hairdressing hairier hairiest hairiness hairless hairline hairnet hairpiece hairpin hairsbreadth
    hairsplitting hairspring hairstyle hairstylist hairy hake halberd halcyon hale half halfback halfhearted
    halfpence halfpenny halftime halfway halibut halitosis hall hallelujah hallmark hallow hallucinate
    hallucination hallucinatory hallucinogen hallucinogenic hallway halo halogen halon halt halve halyard ham
    hamburger hamlet hammed hammer hammerhead hamming hammock hamper hamster hamstring hamstrung hand handbag
    handball handbill handbook handcar handcart handcraft handcuff handful handgun handheld handicap handicapped
    handicapping handicraft handier handiest handiness handiwork handkerchief handkerchieves handle handlebar
    handmade handmaid handmaiden handout handpick handrail handset handsful handshake handsome handspring
    handstand handwork handwriting handwritten handy handyman handymen hang hangar hangdog hangman hangmen
    hangnail hangout hangover hanker hankie hansom haphazard hapless happen happenstance happier happiest
    happiness happy harangue harass harassment harbinger harbor hard hardback hardball hardcover harden
    hardheaded hardhearted hardier hardiest hardiness hardline hardship hardtack hardtop hardware hardwood hardy
    hare harebrained harelip harem hark harlequin harlot harm harmful harmless harmonic harmonica harmonically
    harmonious harmonization harmonize harmony harness harp harpist harpoon harpsichord harpy harridan harrow
    harry harsh hart harvest has hash hashish hashtag hasp hassle hassock haste hasten hastier hastiest hastiness
    hasty hat hatch hatchback hatchery hatchet hatchway hate hateful hath hatred hatted hatting haughtier
    haughtiest haughtiness haughty haul haunch haunt hauteur have haven haversack havoc haw hawk hawkish hawthorn
    hay haycock hayloft haymow hayseed haystack haywire hazard hazardous haze hazel hazelnut hazier haziest
    haziness hazmat hazy he head headache headband headboard headdress headfirst headgear headhunter headier
    headiest headland headless headlight headline headlock headlong headmaster headmistress headphone headquarter
    headrest headroom headset headstone headstrong headwaiter headwaters headway headwind headword heady heal
    health healthcare healthful healthier healthiest healthiness healthy heap hear heard hearken hearsay hearse
    heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest
    heartiness heartland heartless heartrending heartsick heartstrings heartthrob heartwarming hearty heat heath
    heathen heathenish heatstroke heave heaven heavenlier heavenliest heavenward heavier heaviest heaviness heavy
    heavyset heavyweight heckle hectare hectic hectically hectored hectoring hectors hedge hedgehog hedgerow
    hedonism hedonist hedonistic heed heedful heedless heehaw heel heft heftier heftiest hefty hegemony heifer
    height heighten heinous heir heirloom heist held helical helices helicopter heliotrope heliport helium helix
    hell hellebore hellhole hellion hellish hello helm helmet helmsman helmsmen helot help helpful helpless
    helpline helpmate hem hematologist hematology hemisphere hemispheric hemispherical hemline hemlock hemmed
    hemming hemoglobin hemophilia hemophiliac hemorrhage hemorrhoid hemp hempen hemstitch hen hence henceforth
    henceforward henchman henchmen henna henpeck hepatic hepatitis heptagon her herald heraldic heraldry herb
    herbaceous herbage herbal herbalist herbicide herbivore herbivorous herculean herd herdsman herdsmen here
    hereabout hereabouts hereafter hereby hereditary heredity herein hereof heresy heretic heretical hereto
    heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermetically hermit hermitage
    hernia herniae hero heroic heroically heroin heroine heroism heron herpes herring herringbone herself hertz
    hes hesitancy hesitant hesitate hesitation heterodox heterodoxy heterogeneity heterogeneous heterosexual
    heterosexuality heuristic hew hewn hex hexadecimal hexagon hexagonal hexameter hey heyday hi hiatus hibachi
    hibernate hibernation hibiscus hiccough hiccup hick hickeys hickory hid hidden hide hideaway hidebound
    hideous hideout hie hierarchical hierarchy hieroglyphic high highball highborn highboy highbrow highchair
    highfalutin highjack highland highlight hightail highway highwayman highwaymen hijack hike hilarious hilarity
    hill hillbilly hillier hilliest hillock hillside hilltop hilly hilt him himself hind hindmost hindquarter
    hindrance hindsight hinge hint hinterland hip hipped hipper hippest hippie hipping hippo hippopotami
    hippopotamus hippy hire hireling hirsute his histamine histogram historian historic historical history
    histrionic hit hitch hitchhike hither hitherto hitting hive hivemind ho hoagie hoard hoarfrost hoarier
    hoariest hoariness hoarse hoary hoax hob hobbit hobble hobby hobbyhorse hobbyist hobgoblin hobnail hobnob
    hobnobbed hobnobbing hobo hoc hock hockey hockshop hod hodgepodge hoe hoedown hog hogans hogged hogging
    hoggish hogshead hogwash hoist hokey hokier hokiest hokum hold holdout holdover holdup hole holiday holier
    holiest holiness holistic holler hollow holly hollyhock holocaust hologram holograph holographic holography
    holster holy homage homburg home homebody homeboy homecoming homegrown homeland homeless homelier homeliest
    homeliness homemade homemaker homeopathic homeopathy homeowner homepage homeroom homesick homespun homestead
    homestretch hometown homeward homework homewrecker homey homicidal homicide homie hominy homogeneity
    homogeneous homogenization homogenize homograph homonym homophobia homophobic homophone homosexual
    homosexuality homy honcho hone honesty honey honeybee honeycomb honeydew honeymoon honeysuckle honied honk
    honor honorably honorarium honorary honorific hooch hood hoodie hoodlum hoodoo hoodwink hooey hoof hook
    hookah hookup hookworm hooky hooligan hooliganism hoop hoopla hoorah hooray hoot hooves hop hope hopeful
    hopeless hopped hopper hopping hopscotch horde horizon horizontal hormonal hormone horn hornet hornier
    horniest hornless hornpipe horny horology horoscope horrendous horrible horribly horrid horrific horrify
    horror horse horseback horsefly horsehair horsehide horseman horsemanship horsemen horseplay horsepower
    horseradish horseshoe horsetail horsewhip horsewoman horsewomen horsey horsier horsiest horticultural
    horticulture horticulturist hos hosanna hose hosiery hospitable hospitably hospital hospitality
    hospitalization hospitalize host hostage hostel hostelled hostelling hostelry hostess hostile hostility
    hostler hot hotbed hotcake hotel hotelier hothead hothouse hotkey hotshot hotter hottest hound hour hourglass
    house houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly household
    househusband housekeeper housekeeping housemaid housemother houseplant housetop housewares housewarming
    housewife housewives housework hove hovel hoverboard hovercraft how howdah howdy however howitzer howl
    howsoever hub hubbub hubcap hubris huckster huddle hue huff huffier huffiest huffy hug huge hugged hugging
    huh hula hulk hull hullabaloo hum human humane humanism humanist humanistic humanitarian humanitarianism
    humanity humanization humanize humankind humanoid humble humbly humbug humdinger humdrum humeri humerus humid
    humidifier humidify humidity humidor humiliate humiliation humility hummed humming hummingbird hummock hummus
    humongous humor humorist humorless humorous hump humpback humus hunch hunchback hundred hundredfold hundredth
    hundredweight hung hungover hungrier hungriest hungry hunk hunt huntress huntsman huntsmen hurdle hurl hurrah
    hurray hurricane hurry hurt hurtful hurtle husband husbandry hush husk huskier huskiest huskiness husky
    hussar hussy hustings hustle hut hutch hyacinth hyaena hybrid hybridize hydra hydrangea hydrant hydrate
    hydraulic hydraulically hydrocarbon hydroelectric hydroelectricity hydrofoil hydrogen hydrogenate hydrology
    hydrolysis hydrometer hydrophobia hydroplane hydroponic hydrosphere hydrotherapy hyena hygiene hygienic
    hygienically hygienist hygrometer hying hymen hymn hymnal hype hyperactive hyperactivity hyperbola hyperbole
    hyperbolic hypercritical hyperlink hypermarket hypersensitive hypersensitivity hyperspace hypertension
    hypertext hyperventilate hyperventilation hyphen hyphenate hyphenation hypnoses hypnosis hypnotic
    hypnotically hypnotism hypnotist hypnotize hypo hypoallergenic hypochondria hypochondriac hypocrisy hypocrite
    hypocritical hypodermic hypoglycemia hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses
    hypothesis hypothesize hypothetical hysterectomy hysteresis hysteria hysteric hysterical iamb iambic ibex
    ibis ice iceberg icebound icebox icebreaker icecap icicle icier iciest iciness ickier ickiest icky icon
    iconoclast iconoclastic icy id idea ideal idealism idealist idealistic idealistically idealization idealize
    identical identifiable identification identifier identify identity ideogram ideograph ideological ideologist
    ideology ides idiocy idiom idiomatic idiomatically idiosyncrasy idiosyncratic idiot idiotic idiotically idle
    idly idol idolater idolatrous idolatry idolize ids idyll idyllic if iffier iffiest iffy ifs igloo igneous
    ignite ignition ignoble ignobly ignominious ignominy ignoramus ignorance ignorant ignore iguana ii iii ikon
    ilk ill illegal illegality illegibility illegible illegibly illegitimacy illegitimate illiberal illicit
    illiteracy illiterate illogical illuminate illumination illumine illusion illusive illusory illustrate
    illustration illustrative illustrator illustrious image imagery imaginably imaginary imagination imaginative
    imagine imam imbalance imbecile imbecilic imbecility imbed imbedded imbedding imbibe imbroglio imbue imitate
    imitation imitative imitator immaculate immanence immanent immaterial immature immaturity immeasurable
    immeasurably immediacy immediate immemorial immense immensity immerse immersion immersive immigrant immigrate
    immigration imminence imminent immobile immobility immobilization immobilize immoderate immodest immodesty
    immolate immolation immoral immorality immortal immortality immortalize immovable immovably immune immunity
    immunization immunize immunology immure immutability immutable immutably imp impact impair impairment impala
    impale impalement impalpable impanel impart impartial impartiality impasse impassioned impassive impassivity
    impatience impatient impeach impeachment impeccability impeccable impeccably impecunious impedance impede
    impediment impedimenta impel impelled impelling impend impenetrability impenetrable impenetrably impenitence
    impenitent imperative imperceptible imperceptibly imperfect imperfection imperial imperialism imperialist
    imperialistic imperil imperilled imperilling imperious imperishable impermanence impermanent impermeable
    impermissible impersonal impersonate impersonation impersonator impertinence impertinent imperturbability
    imperturbable imperturbably impervious impetigo impetuosity impetuous impetus impiety impinge impingement
    impious impish implacability implacable implacably implant implantation implausibility implausible
    implausibly implement implementation implicate implication implicit implode implore implosion impolite
    impolitic imponderable import importance important importation importunate importune importunity impose
    imposition impossibility impossible impossibly imposter impostor imposture impotence impotent impound
    impoverish impoverishment impracticable impracticably impractical impracticality imprecation imprecise
    imprecision impregnability impregnable impregnably impregnate impregnation impresario impress impression
    impressionism impressionist impressionistic impressive imprimatur imprint imprison imprisonment improbability
    improbable improbably impromptu improper impropriety improve improvement improvidence improvident
    improvisation improvise imprudence imprudent impudence impudent impugn impulse impulsion impulsive impunity
    impure impurity imputation impute in inability inaccessibility inaccessible inaccuracy inaccurate inaction
    inactive inactivity inadequacy inadequate inadmissible inadvertence inadvertent inadvisable inalienable
    inamorata inane inanimate inanity inapplicable inappropriate inapt inarticulate inasmuch inattention
    inattentive inaudible inaudibly inaugural inaugurate inauguration inauspicious inboard inborn inbound inbred
    inbreed inbuilt incalculable incalculably incandescence incandescent incantation incapability incapable
    incapacitate incapacity incarcerate incarceration incarnate incarnation incautious incendiary incense
    incentive inception incessant incest incestuous inch inchoate incidence incident incidental incinerate
    incineration incinerator incipient incise incision incisive incisor incite incitement incivility inclemency
    inclement inclination incline inclose inclosure include inclusion inclusive incognito incoherence incoherent
    incombustible income incommensurate incommunicado incomparable incomparably incompatibility incompatible
    incompatibly incompetence incompetent incomplete incomprehensible incomprehensibly inconceivable
    inconceivably inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency
    inconsistent inconsolable inconspicuous inconstancy inconstant incontestable incontestably incontinence
    incontinent incontrovertible incontrovertibly inconvenience inconvenient incorporate incorporation
    incorporeal incorrect incorrigibility incorrigible incorrigibly incorruptibility incorruptible increase
    incredibility incredible incredibly incredulity incredulous increment incremental incriminate incrimination
    incriminatory incrustation incubate incubation incubator incubus inculcate inculcation inculpate incumbency
    incumbent incur incurably incurious incurred incurring incursion indebted indecency indecent indecipherable
    indecision indecisive indecorous indeed indefatigable indefatigably indefensible indefensibly indefinable
    indefinably indefinite indelible indelibly indelicacy indelicate indemnification indemnify indemnity indent
    indentation indenture independence independent indescribable indescribably indestructible indestructibly
    indeterminable indeterminacy indeterminate index indicate indication indicative indicator indices indict
    indictment indifference indifferent indigence indigenous indigent indigestible indigestion indignant
    indignation indignity indigo indirect indirection indiscernible indiscreet indiscretion indiscriminate
    indispensable indispensably indisposed indisposition indisputable indisputably indissoluble indistinct
    indistinguishable individual individualism individualist individualistic individuality individualize
    indivisibility indivisible indivisibly indoctrinate indoctrination indolence indolent indomitable indomitably
    indoor indorse indorsement indubitable indubitably induce inducement induct inductance inductee induction
    inductive indulge indulgence indulgent industrial industrialism industrialist industrialization industrialize
    industrious industry inebriate inebriation inedible ineducable ineffable ineffably ineffective ineffectual
    inefficiency inefficient inelastic inelegance inelegant ineligibility ineligible ineluctable ineluctably
    inept ineptitude inequality inequitable inequity inert inertia inertial inescapable inescapably inessential
    inestimable inestimably inevitability inevitable inevitably inexact inexcusable inexcusably inexhaustible
    inexhaustibly inexorable inexorably inexpedient inexpensive inexperience inexpert inexplicable inexplicably
    inexpressible inextinguishable inextricable inextricably infallibility infallible infallibly infamous infamy
    infancy infant infanticide infantile infantry infantryman infantrymen infarction infatuate infatuation
    infeasible infect infection infectious infelicitous infelicity infer inference inferential inferior
    inferiority infernal inferno inferred inferring infertile infertility infest infestation infidel infidelity
    infield infighting infiltrate infiltration infiltrator infinite infinitesimal infinitive infinitude infinity
    infirm infirmary infirmity infix inflame inflammable inflammation inflammatory inflate inflation inflationary
    inflect inflection inflectional inflexibility inflexible inflexibly inflict infliction inflorescence inflow
    influence influential influenza influx info infomercial inform informal informality informant information
    informational informative infotainment infraction infrared infrastructure infrequency infrequent infringe
    infringement infuriate infuse infusion ingenious ingenuity ingenuous ingest ingestion inglorious ingot
    ingrain ingrate ingratiate ingratitude ingredient ingress ingrown inhabit inhabitant inhalant inhalation
    inhalator inhale inhere inherent inherit inheritance inheritor inhibit inhibition inhospitable inhuman
    inhumane inhumanity inimical inimitable inimitably iniquitous iniquity initial initialization initialize
    initialled initialling initiate initiation initiative initiator initio inject injection injector injudicious
    injunction injure injurious injury injustice ink inkblot inkier inkiest inkiness inkling inkwell inky inlaid
    inland inlay inlet inline inmate inmost inn innards innate innermost innkeeper innocence innocent innocuous
    innovate innovation innovative innovator innuendo innumerable inoculate inoculation inoffensive inoperable
    inoperative inopportune inordinate inorganic input inputted inputting inquest inquietude inquire inquiry
    inquisition inquisitive inquisitor inroad ins insane insanity insatiable insatiably inscribe inscription
    inscrutable inscrutably inseam insect insecticide insectivore insectivorous insecure insecurity inseminate
    insemination insensate insensibility insensible insensibly insensitive insensitivity insentience insentient
    inseparability inseparable inseparably insert insertion inset inshore inside insidious insight insightful
    insigne insignia insignificance insignificant insincere insincerity insinuate insinuation insipid insist
    insistence insistent insofar insole insolence insolent insolubility insoluble insolvable insolvency insolvent
    insomnia insomniac insouciance insouciant inspect inspection inspector inspiration inspirational inspire
    instability instal install installation installment instalment instance instant instantaneous instead instep
    instigate instigation instigator instil instill instinct instinctive institute institution institutional
    institutionalize instruct instruction instructional instructive instructor instrument instrumental
    instrumentalist instrumentality instrumentation insubordinate insubordination insubstantial insufferable
    insufferably insufficiency insufficient insular insularity insulate insulation insulator insulin insult
    insuperable insupportable insurance insure insurgence insurgency insurgent insurmountable insurrection
    insurrectionist intact intaglio intake intangible intangibly integer integral integrate integration
    integrator integrity integument intel intellect intellectual intellectualism intellectualize intelligence
    intelligent intelligentsia intelligibility intelligible intelligibly intemperance intemperate intend intense
    intensification intensifier intensify intensity intensive intent intention intentional inter interact
    interaction interactive interbred interbreed intercede intercept interception interceptor intercession
    intercessor interchange interchangeably intercollegiate intercom interconnect interconnection
    intercontinental intercourse interdenominational interdepartmental interdependence interdependent interdict
    interdiction interdisciplinary interface interfaith interfere interference interferon intergalactic interim
    interior interject interjection interlace interlard interleave interleukin interlink interlock interlocutory
    interloper interlude intermarriage intermarry intermediary intermediate interment intermezzi intermezzo
    interminable interminably intermingle intermission intermittent intern internal internalize international
    internationalism internationalize interne internecine internee internet internist internment internship
    interoffice interpersonal interplanetary interplay interpolate interpolation interpose interposition
    interpret interpretation interpretative interpretive interracial interred interrelate interrelation
    interrelationship interring interrogate interrogation interrogative interrogator interrogatory interrupt
    interruption interscholastic intersect intersection intersperse interstate interstellar interstice intertwine
    interurban interval intervene intervention interview interviewee interweave interwove interwoven intestate
    intestinal intestine intimacy intimate intimation intimidate intimidation into intolerable intolerably
    intolerance intolerant intonation intone intoxicant intoxicate intoxication intractability intractable
    intramural intranet intransigence intransigent intransitive intravenous intrench intrepid intricacy intricate
    intrigue intrinsic intrinsically introduce introduction introductory intros introspection introspective
    introversion introvert intrude intrusion intrusive intrust intuit intuition intuitive inundate inundation
    inure invade invalid invalidate invalidation invalidity invaluable invariable invariably invariant invasion
    invasive invective inveigh inveigle invent invention inventive inventor inventory inverse inversion invert
    invertebrate invest investigate investigation investigative investigator investiture investment investor
    inveterate invidious invigorate invigoration invincibility invincible invincibly inviolability inviolable
    inviolate invisibility invisible invisibly invitation invitational invite invocation invoice invoke
    involuntary involve involvement invulnerability invulnerable invulnerably inward iodine iodize ion ionization
    ionize ionosphere iota ipecac irascibility irascible irate ire iridescence iridescent iridium iris irk
    irksome iron ironclad ironic ironical ironically ironware ironwork irony irradiate irradiation irrational
    irrationality irreconcilable irrecoverable irredeemable irrefutable irregular irregularity irrelevance
    irrelevancy irrelevant irreligious irremediable irremediably irreparable irreparably irreplaceable
    irrepressible irreproachable irresistible irresistibly irresolute irresolution irrespective irresponsibility
    irresponsible irresponsibly irretrievable irretrievably irreverence irreverent irreversible irreversibly
    irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant irritate irritation
    irruption is isinglass island isle islet ism isobar isolate isolation isolationism isolationist isometric
    isomorphic isosceles isotope isotopic isotropic issuance issue isthmi isthmus it italic italicize itch
    itchier itchiest itchiness itchy item itemization itemize iterate iteration iterative iterator itinerant
    itinerary its itself iv ivory ivy ix jab jabbed jabber jabbing jabot jack jackal jackass jackboot jackdaw
    jacket jackhammer jackknife jackknives jackpot jackrabbit jade jag jagged jaguar jail jailbreak jailor jalopy
    jalousie jam jamb jamboree jammed jamming jangle janitor janitorial japan jape jar jargon jarred jarring
    jasmines jaundice jaunt jauntier jauntiest jauntiness jaunty javelin jaw jawbone jawbreaker jay jaywalk jazz
    jazzier jazziest jazzy jealous jealousy jeans jeep jeer jeez jejune jell jelly jellybean jellyfish jeopardize
    jeopardy jeremiad jerk jerkier jerkiest jerkin jerkwater jerky jersey jest jet jetsam jetted jetting jettison
    jetty jewel jewelled jeweller jewelling jewelry jib jibe jiffy jig jigged jigging jiggle jigsaw jigsawn
    jihadist jihads jilt jimmied jimmies jimmying jingle jingoism jingoist jingoistic jinn jinni jinrikisha jinx
    jitney jitterbug jitterier jitteriest jitters jittery jive job jobbed jobbing jobless jock jockey jockstrap
    jocose jocosity jocular jocularity jocund jocundity jodhpurs jog jogged jogger jogging joggle join joint
    joist joke jollier jolliest jolliness jollity jolly jolt jonquil joshed joshes joshing jostle jot jotted
    jotting joule jounce journal journalese journalism journalist journalistic journey journeyman journeymen
    joust jovial joviality jowl joy joyful joyfuller joyfullest joyless joyous joyridden joyride joyrode joystick
    jubilant jubilation jubilee judge judgement judgeship judgment judgmental judicature judicial judiciary
    judicious judo jug jugged juggernaut jugging juggle jugular juice juicier juiciest juiciness juicy jujitsu
    jujube jukebox julep julienne jumble jumbo jump jumpier jumpiest jumpiness jumpsuit jumpy junco junction
    juncture jungle junior juniper junk junket junkie junky junkyard junta juridical jurisdiction jurisdictional
    jurisprudence jurist juror jury just justice justifiable justifiably justification justify jut jute jutted
    jutting juvenile juxtapose juxtaposition kaboom kale kaleidoscope kaleidoscopic kamikaze kangaroo kaolin
    kapok kaput karakul karat karate karma katydid kayak kazoo kebab keel keen keep keepsake keg kelp ken kennel
    kennelled kennelling kept keratin kerchief kerchieves kernel kerosene kerosine kestrel ketch ketchup keto
    ketogenic kettle kettledrum key keybinding keyboard keyhole keynote keypunch keystone keystroke keyword khaki
    khans kibbutz kibbutzim kibitz kibosh kick kickback kickier kickiest kickoff kickstand kicky kid kidded
    kiddie kidding kidnap kidnapped kidnapper kidnapping kidney kielbasa kill killdeer killjoy kiln kilo kilobyte
    kilocycle kilogram kilohertz kilometer kiloton kilowatt kilt kimono kin kind kinda kindergarten kindhearted
    kindle kindlier kindliest kindliness kindred kinematic kinetic kinfolk king kingdom kingfisher kinglier
    kingliest kingpin kingship kink kinkier kinkiest kinky kinship kinsman kinsmen kinswoman kinswomen kiosk
    kipper kismet kiss kit kitchen kitchenette kitchenware kite kith kitsch kitschy kitten kittenish kitty kiwi
    kleptomania kleptomaniac klutz klutzier klutziest klutzy knack knapsack knave knavery knavish knead knee
    kneecap kneecapped kneecapping kneel knell knelt knew knickers knickknack knife knight knighthood knit
    knitted knitting knitwear knives knob knobbier knobbiest knobby knock knockout knockwurst knoll knot knothole
    knotted knottier knottiest knotting knotty know knowledge knowledgeably known knuckle knucklehead koala
    kohlrabi kook kookaburra kookier kookiest kookiness kooky kopeck kosher kowtow krone kronor krypton kudos
    kudzu kumquat lab label labelled labelling labia labial labium labor laboratory laborious laburnum labyrinth
    labyrinthine lace lacerate laceration lachrymal lachrymose lacier laciest lack lackadaisical lackeys
    lackluster laconic laconically lacquer lacrosse lactate lactic lactose lacuna lacunae lacy lad ladder laddie
    lade laden ladle lady ladybird ladybug ladyfinger ladylike ladyship lag laggard lagged lagging lagniappe
    lagoon laid lain lair laity lake lama lamasery lamb lambaste lambda lambent lambkin lambskin lame lamebrain
    lament lamentably lamentation lamination lammed lamming lamp lampblack lampoon lamppost lamprey lampshade
    lams lance lancet land landfall landfill landholder landlady landline landlocked landlord landlubber landmark
    landmass landowner landscape landslid landslidden landslide landward lane language languid languish languor
    languorous lank lankier lankiest lankiness lanky lanolin lantern lanyard lap lapel lapidary lapped lapping
    lapse lapwing larboard larcenous larceny larch lard large lariat lark larkspur larva larvae larval larynges
    laryngitis larynx lasagna lascivious laser lash lass lassie lassitude lasso last latch late latecomer latency
    latent lateral lateralled lateralling latex lath lathe latitude latitudinal latrine lats latte latter lattice
    latticework laud laudably laudanum laudatory laugh laughably laughingstock laughter launch launder laundress
    laundry laundryman laundrymen laureate laurel lava lavatory lavender lavish law lawbreaker lawful lawgiver
    lawless lawmaker lawn lawrencium lawsuit lawyer lax laxative laxity lay layaway layette layman laymen layoff
    layout layover laypeople layperson laywoman laywomen laze lazier laziest laziness lazy lazybones leach lead
    leaden leadership leaf leafier leafiest leafless leaflet leafletted leafletting leafy league leak leakage
    leakier leakiest leaky lean leap leapfrog leapfrogged leapfrogging leapt learn learnt lease leasehold leash
    least leastwise leather leatherneck leathery leave leaven lecherous lechery lecithin lectern lecture led
    ledge lee leech leek leerier leeriest leery leeward leeway left leftism leftist leftmost leftover leftwards
    lefty leg legacy legal legalese legalism legalistic legality legalization legalize legate legatee legation
    legato legend legendary legerdemain legged leggier leggiest leggin legging leggy legibility legible legibly
    legion legionnaire legislate legislation legislative legislator legislature legit legitimacy legitimate
    legitimize legless legman legmen legroom legume leguminous legwork leisure leitmotif lemma lemme lemon
    lemonade lemony lemur lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lent
    lentil leonine leopard leotard leper leprechaun leprosy leprous lept lesbian lesbianism lesion less lessee
    lessen lesson lessor lest let letdown lethal lethargic lethargically lethargy letter letterbox letterhead
    letting lettuce letup leukemia leukocyte levee level levelheaded levelled levelling lever leverage leviathan
    levitate levitation levity levy lewd lexica lexical lexicographer lexicography lexicon liability liaise
    liaison liar lib libation libel libelled libelling libellous libelous liberal liberalism liberality
    liberalization liberalize liberate liberation liberator libertarian libertine liberty libidinous libido
    librarian library librettist libretto lice licence license licensee licentiate licentious lichen licit lick
    licorice lid lie lief liege liens lieu lieutenancy lieutenant life lifeblood lifeboat lifeforms lifeguard
    lifeless lifelike lifeline lifelong lifesaver lifesaving lifespan lifestyle lifetime lifework lift liftoff
    ligament ligature light lighten lightheaded lighthearted lighthouse lightning lightweight lignite lii like
    likelier likeliest likelihood liken likewise lilac lilt lily limb limbless limbo lime limeade limelight
    limerick limestone limier limiest limit limitation limitless limn limo limousine limp limpet limpid limpidity
    limy linage linchpin linden line lineage lineal lineament linear linebacker linefeed lineman linemen linen
    linesman linesmen lineup linger lingerie lingo lingual linguist linguistic liniment link linkage linkup
    linnet linoleum linseed lint lintel lion lioness lionhearted lionize lip lipid liposuction lipread lipstick
    liquefaction liquefy liqueur liquid liquidate liquidation liquidator liquidity liquidize liquify liquor lire
    lisle lisp lissome list listen listless lit litany litchi lite literacy literal literary literate literati
    literature lithe lithium lithograph lithographic lithography lithosphere litigant litigate litigation
    litigious litmus litter litterbug little littoral liturgical liturgy livability live livelier liveliest
    livelihood liveliness livelong liven liverwurst livery livestock livid lix lizard llama llano load loaf loam
    loamier loamiest loamy loan loanword loath loathe loathsome loaves lob lobbed lobbing lobby lobbyist lobe
    lobotomy lobster local locale locality localization localize locate location locavore loci lock locket
    lockjaw lockout locksmith lockstep lockup loco locomotion locomotive locoweed locust locution lode lodestar
    lodestone lodge loft loftier loftiest loftiness lofty log loganberry logarithm logarithmic logbook loge
    logged logger loggerhead logging logic logical logician logistic logistical logjam logo logoff logon logotype
    logrolling loin loincloth loiter lolcat loll lollipop lollygag lollypop lone lonelier loneliest loneliness
    lonesome long longboat longevity longhair longhand longhorn longish longitude longitudinal longshoreman
    longshoremen longtime loofah look lookalike lookout loom loon looney looneyier looneyies loonie loony loop
    loophole loopier loopiest loopy loose loosen loot lop lope lopped lopping lopsided loquacious loquacity lord
    lordlier lordliest lordship lore lorgnette lorn lorry lose loss lost lot loth lotion lottery lotto lotus loud
    loudmouth loudspeaker lounge louse lousier lousiest lousiness lousy lout loutish louver love lovebird
    lovelier loveliest loveliness lovelorn lovemaking lovesick low lowbrow lowdown lowercase lowish lowland
    lowlier lowliest lowliness lox loyal loyalist loyaller loyallest loyalty lozenge luau lubber lube lubricant
    lubricate lubrication lubricator lucid lucidity luck luckier luckiest luckiness luckless lucky lucrative
    lucre ludicrous lug luggage lugged lugging lugubrious lukewarm lull lullaby lumbago lumbar lumber lumberjack
    lumberman lumbermen lumberyard luminary luminescence luminescent luminosity luminous lummox lump lumpier
    lumpiest lumpiness lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom
    lunchtime lung lunge lupin lupine lurch lure lurid lurk luscious lush lust lustful lustier lustiest lustiness
    lustre lustrous lusty lute luxuriance luxuriant luxuriate luxurious luxury lvi lvii lxi lxii lxiv lxix lxvi
    lxvii lyceum lye lymph lymphatic lymphoma lynch lynchpin lynx lyre lyric lyrical lyricist ma macabre macadam
    macaroni macaroon macaw mace macerate maceration machete machination machine machinery machinist machismo
    macho macintosh mackerel mackinaw mackintosh macro macrobiotic macrocosm macron macroscopic mad madam madame
    madcap madden madder maddest made mademoiselle madhouse madman madmen madras madrasa madrasah madrassa
    madrigals madwoman madwomen maelstrom magazine magenta maggot magic magical magician magisterial magistrate
    magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic magnetically magnetism magnetization
    magnetize magneto magnetosphere magnification magnificence magnificent magnifier magnify magnitude magnolia
    magnum magpie maharajah maharani maharishi mahatma mahogany maid maiden maidenhair maidenhead maidenhood
    maidservant mail mailbox mailman mailmen maim main mainframe mainland mainline mainmast mainsail mainspring
    mainstay mainstream maintain maintainability maintenance maize majestic majestically majesty major majorette
    majority make makeshift makeup maladjusted maladjustment maladroit malady malaise malapropism malaria
    malarial malarkey malcontent male malediction malefactor malevolence malevolent malfeasance malformation
    malformed malfunction malice malicious malign malignancy malignant malignity malingered malingerer
    malingering mall mallard malleability malleable mallet mallow malnourished malnutrition malodorous
    malpractice malt maltreat maltreatment malware mama mambo mamma mammal mammalian mammary mammography mammon
    mammoth man manacle manage manageability management managerial manatee mandate mandatory mandible mandolin
    mandrake mandrill mane maneuver maneuverability manful manga manganese mange mangier mangiest mangle mango
    mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure manicurist manifest
    manifestation manifesto manifold manikin manipulate manipulation manipulative manipulator mankind manlier
    manliest manliness manna manned mannequin manner mannerism manning mannish manor manorial manpower mansard
    manse manservant mansion manslaughter mantel mantelpiece mantes mantilla mantis mantissa mantle mantlepiece
    mantra manual manufacture manumit manure manuscript many map maple mapped mapper mapping mar marabou maraca
    marathon maraud marble march marchioness mare margarine margaritas margin marginal marginalia maria mariachi
    marigold marihuana marijuana marimba marina marinade marinate marine marionette marital maritime marjoram
    mark markdown market marketability marketplace marksman marksmanship marksmen markup marlins marmalade
    marmoset marmot maroon marquee marquetry marquises marred marriage marring marrow marry marsh marshal
    marshalled marshalling marshier marshiest marshmallow marshy marsupial mart marten martial martin martinet
    martini martyr martyrdom marvel marvelled marvelling marvelous marzipan mas mascara mascot masculine
    masculinity mash mashup mask masochism masochist masochistic mason masonic masonry masque masquerade massacre
    massage masseur masseuse massive mast mastectomy masterful mastermind masterpiece masterstroke masterwork
    mastery masthead masticate mastication mastiff mastodon mastoid masturbate masturbation mat matador match
    matchbook matchbox matchless matchmaker matchmaking matchstick mate material materialism materialist
    materialistic materialistically materialization materialize maternal maternity math mathematical
    mathematician mathematics matins matriarch matriarchal matriarchy matrices matricide matriculate
    matriculation matrimonial matrimony matrix matron matt matte mattock mattress maturation mature maturity
    matzo matzoh matzot matzoth maudlin maul maunder mausolea mausoleum mauve maven maverick maw mawkish maxed
    maxes maxilla maxillae maxillary maxim maxima maximal maximization maximize maximum maxing may maybe mayday
    mayflower mayfly mayhem mayonnaise mayor mayoral mayoralty maypole maze mazurka me meadow meadowlark meager
    meal mealier mealiest mealtime mealy mean meander meaningful meaningless meant meantime meanwhile measles
    measlier measliest measly measurably measure measureless measurement meat meatball meatier meatiest meatloaf
    meatloaves meaty mecca mechanic mechanical mechanism mechanistic mechanization mechanize medal medalist
    medallion meddle meddlesome media mediaeval medial median mediate mediation mediator medic medical medicate
    medication medicinal medicine medieval mediocre mediocrity meditate meditation meditative medium medley
    medulla meek meet meetinghouse megabyte megachurch megacycle megahertz megalith megalomania megalomaniac
    megalopolis megaphone megapixel megaton megs meh melancholia melancholic melancholy melange melanin melanoma
    meld mellifluous mellow melodic melodically melodious melodrama melodramatic melodramatically melody melon
    melt member membership membrane membranous meme memento memo memoir memorabilia memorable memorably memoranda
    memorandum memorial memorialize memorization memorize memory men menace menage menagerie mend mendacious
    mendacity mendicant menfolk menhaden menial meningitis menopausal menopause menorah menservants menstrual
    menstruate menstruation menswear mental mentality menthol mentholated mention mentor menu meow mercantile
    mercenary mercerize merchandise merchandize merchant merchantman merchantmen merciful merciless mercurial
    mercuric mercury mercy mere meretricious merganser merge meridian meringue merinos merit meritocracy
    meritorious mermaid merman mermen merrier merriest merriment merriness merry merrymaker merrymaking mes
    mescal mescaline mesdames mesdemoiselles mesh mesmerism mesmerize mesquite message messenger messiahs messier
    messiest messieurs messiness messy mestizo met metabolic metabolism metabolize metacarpal metacarpi
    metacarpus metal metallic metallurgical metallurgist metallurgy metamorphic metamorphism metamorphose
    metamorphosis metaphor metaphorical metaphysical metaphysics metastases metastasis metastasize metatarsal
    mete meteor meteoric meteorite meteoroid meteorological meteorologist meteorology methane methanol methinks
    method methodical methodological methodology methought meticulous metric metrical metrication metro metronome
    metropolis metropolitan mettle mettlesome mew mewl mezzanine miaow miasma mice microaggression microbe
    microbiologist microbiology microchip microcode microcomputer microcosm microeconomics microfiche microfilm
    microloan micrometer micron microorganism microphone microplastics microprocessor microscope microscopic
    microscopically microscopy microsecond microsurgery microwave mid midair midday middle middlebrow middleman
    middlemen middleweight middy midge midget midland midmost midnight midpoint midriff midshipman midshipmen
    midst midstream midsummer midterm midtown midway midweek midwife midwifery midwinter midwived midwives
    midwiving midyear mien miff might mightier mightiest mightiness mighty migraine migrant migrate migration
    migratory mike mil milch mild mildew mile mileage milepost milestone milf milieu militancy militant
    militarism militarist militaristic militarization militarize military militate militia militiaman militiamen
    milk milkier milkiest milkiness milkmaid milkman milkmen milkshake milksop milkweed milky mill millage
    millennia millennial millennium millet milligram milliliter millimeter milliner millinery million millionaire
    millionth millipede millisecond millrace millstone milquetoast mime mimeograph mimetic mimic mimicked
    mimicking mimicry mimosa minaret minatory mince mincemeat mind mindbogglingly mindful mindless mine minefield
    mineral mineralogist mineralogy minestrone minesweeper mingle mini miniature miniaturist miniaturization
    miniaturize minibike minibus minibusses minicam minicomputer minim minima minimal minimalism minimalist
    minimization minimize minimum minion miniscule miniseries miniskirt minister ministerial ministrant
    ministration ministry minivan mink minnow minor minority minster minstrel mint mintier mintiest minty minuend
    minuet minus minuscule minute minuteman minutemen minutia minutiae minx miracle miraculous mirage mire mirror
    mirth mirthful mirthless misadventure misalignment misalliance misanthrope misanthropic misanthropist
    misanthropy misapplication misapply misapprehend misapprehension misappropriate misappropriation misbegotten
    misbehave misbehavior miscalculate miscalculation miscall miscarriage miscarry miscast miscegenation
    miscellaneous miscellany mischance mischief mischievous miscommunication misconceive misconception misconduct
    misconstruction misconstrue miscount miscreant miscue misdeal misdealt misdeed misdemeanor misdiagnose
    misdiagnosis misdid misdirect misdirection misdo misdone miser miserably miserliness misery misfeasance
    misfire misfit misfitted misfitting misfortune misgiving misgovern misguide mishandle mishap mishmash
    misidentify misinform misinformation misinterpret misinterpretation misjudge misjudgment mislaid mislay
    mislead misled mismanage mismanagement mismatch misnomer misogynist misogynistic misogyny misplace misplay
    misprint mispronounce mispronunciation misquotation misquote misread misrepresent misrepresentation misrule
    miss missal misshapen missile missilery mission missionary missive misspell misspelt misspend misspent
    misstate misstatement misstep mist mistake mistaken mistier mistiest mistime mistiness mistletoe mistook
    mistranslated mistreat mistreatment mistress mistrial mistrust mistrustful misty mistype misunderstand
    misunderstood misuse mite mitigate mitigation mitosis mitt mitten mix mixture mizzen mizzenmast mkay mnemonic
    moan moat mob mobbed mobbing mobile mobility mobilization mobilize mobster moccasin mocha mock mockery
    mockingbird mod modal mode model modelled modelling modem moderate moderation moderator modern modernism
    modernist modernistic modernity modernization modernize modesty modicum modifiable modification modifier
    modify modish modular modulate modulation modulator module modulus mogul mohair moiety moire moist moisten
    moisture moisturize molar molasses mold moldier moldiest moldiness moldy mole molecular molecule molehill
    moleskin molestation mollification mollify molls mollusc mollusk mollycoddle molt molten molybdenum mom
    moment momentary momentous momentum momma mommy monarch monarchic monarchical monarchism monarchist monarchy
    monastery monastic monasticism monaural monetarism monetary monetize money moneybag moneymaker moneymaking
    monger mongolism mongoose mongrel monies moniker monitor monk monkey monkeyshine mono monochromatic
    monochrome monocle monocotyledon monogamous monogamy monogram monogrammed monogramming monograph monolingual
    monolith monolithic monolog monologue monomania monomaniac mononucleosis monophonic monopolist monopolistic
    monopolization monopolize monopoly monorail monosyllabic monosyllable monotheism monotheist monotheistic
    monotone monotonic monotonically monotonous monotony monoxide monsieur monsignor monsoon monster monstrance
    monstrosity monstrous montage month monument monumental moo mooch mood moodier moodiest moodiness moody moon
    moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor moorland moose moot mop
    mope mopped moppet mopping moraine moral morale moralist moralistic morality moralize morass moratoria
    moratorium moray morbid morbidity mordant more moreover morgue moribund morn morocco moron moronic morose
    morpheme morphine morphological morphology morrows morsel mortal mortality mortar mortarboard mortgage
    mortgagee mortgagor mortician mortification mortify mortise mortuary mosaic mosey mosque mosquito moss
    mossier mossiest mossy most mote motel moth mothball motherboard motherfucker motherfucking motherhood
    motherland motherless motherliness motif motile motility motion motionless motivate motivation motivator
    motive motley motlier motliest motocross motor motorbike motorboat motorcade motorcar motorcycle motorcyclist
    motorist motorize motorman motormen motormouth motorway mottle motto mound mount mountain mountaineer
    mountainous mountainside mountaintop mountebank mourn mournful mouse mousetrap mousey mousier mousiest
    mousiness mousse moustache mousy mouth mouthful mouthpiece mouthwash mouthwatering move movement movie mow
    mown mozzarella ms mu much mucilage muck muckier muckiest muckrake mucky mucous mucus mud muddier muddiest
    muddiness muddle muddy mudguard mudslide mudslinger mudslinging muesli muezzin muff muffin muffle mufti mug
    mugged mugger muggier muggiest mugginess mugging muggle muggy mukluk mulatto mulberry mulch mule muleteer
    mulish mull mullah mullet mulligatawny mullion multi multicolored multicultural multiculturalism
    multidimensional multifaceted multifarious multilateral multilingual multimedia multimillionaire
    multinational multiplayer multiple multiplex multiplicand multiplication multiplicative multiplicity
    multiplier multiply multiprocessing multipurpose multiracial multitasking multitude multitudinous
    multivariate multiverse multivitamin mum mumble mummery mummification mummify mummy mumps munch munchies
    mundane municipal municipality munificence munificent munition mural muralist murder murderous murk murkier
    murkiest murkiness murky murmur muscat muscatel muscle muscular muscularity musculature muse museum mush
    mushier mushiest mushiness mushroom mushy music musical musicale musician musicianship musicologist
    musicology musk muskellunge musket musketeer musketry muskier muskiest muskiness muskmelon muskrat musky
    muslin muss mussel mussier mussiest mussy must mustache mustang mustard mustier mustiest mustiness musty
    mutability mutant mutate mutation mute mutilate mutilation mutineer mutinous mutiny mutt mutton mutual
    mutuality muumuu muzzle my myna myopia myopic myriad myrrh myrtles myself mysterious mystery mystic mystical
    mysticism mystification mystify mystique myth mythic mythical mythological mythologist mythology nab nabbed
    nabbing nabob nachos nacre nadir nag nagged nagging naiad nail nailbrush naive naivety naked name nameless
    namesake nanny nanosecond nanotechnology nap napalm nape naphtha naphthalene napkin napped nappier nappiest
    napping nappy narc narcissism narcissist narcissistic narcissus narcosis narcotic nark narrate narration
    narrative narrator narrow narwhal nary nasal nasalize nascent nastier nastiest nastiness nasturtium nasty
    natal nation national nationalism nationalist nationalistic nationality nationalization nationalize
    nationwide native nativity nattier nattiest natty natural naturalism naturalist naturalistic naturalization
    naturalize nature naught naughtier naughtiest naughtiness naughty nausea nauseam nauseate nauseous nautical
    nautilus naval nave navel navigability navigable navigate navigation navigational navigator navy nay naysayer
    near nearby nearsighted neat neath nebula nebulae nebular nebulous necessary necessitate necessity neck
    neckerchief neckerchieves necklace neckline necktie necromancer necromancy necrophilia necrosis nectar
    nectarine need needful needier neediest neediness needle needlepoint needlework needy nefarious negate
    negation negative negativity neglect neglectful neglig negligee negligence negligent negligible negligibly
    negotiable negotiate negotiation negotiator neigh neighbor neighborhood neighborliness neither nematode
    nemeses nemesis neoclassic neoclassical neoclassicism neocolonialism neocon neoconservative neodymium
    neologism neon neonatal neonate neophyte neoprene nephew nephritis nepotism neptunium nerd nerdier nerdiest
    nerdy nerve nerveless nervier nerviest nervous nervy nest nestle net netbook nether nethermost netted netting
    nettle nettlesome network neural neuralgia neuralgic neuritis neurological neurologist neurology neuron
    neuroses neurosis neurosurgery neurotic neurotically neurotransmitter neuter neutral neutrality
    neutralization neutralize neutrino neutron never nevermore nevertheless new newbie newborn newcomer newel
    newfangled newlywed newsagents newsboy newscast newsflash newsier newsiest newsletter newsman newsmen
    newspaper newspaperman newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy
    newsy newt newton next nexus niacin nib nibble nice nicety niche nick nickel nickelodeon nickname nicotine
    niece niftier niftiest nifty nigga niggard niggardliness niggaz nigger niggle nigh night nightcap
    nightclothes nightclub nightclubbed nightclubbing nightfall nightgown nighthawk nightie nightingale nightlife
    nightmare nightmarish nightshade nightshirt nightstick nighttime nihilism nihilist nihilistic nil nimbi
    nimble nimbly nimbus nincompoop nine ninepin nineteen nineteenth ninetieth ninety ninja ninny ninth nip
    nipped nippier nippiest nipping nipple nippy nirvana nit nite nitpick nitrate nitrogen nitrogenous
    nitroglycerin nitwit nix no nobility noble nobleman noblemen noblewoman noblewomen nobly nobody nocturnal
    nocturne nod nodal nodded nodding noddy node nodular nodule noels noes noggin noise noiseless noisemaker
    noisier noisiest noisiness noisome noisy nomad nomadic nomenclature nominal nominate nomination nominative
    nominee non nonabrasive nonabsorbent nonagenarian nonalcoholic nonaligned nonbeliever nonbreakable nonce
    nonchalance nonchalant noncom noncombatant noncommercial noncommittal noncompetitive noncompliance
    nonconductor nonconformist nonconformity noncontagious noncooperation nondairy nondeductible
    nondenominational nondescript nondrinker none nonempty nonentity nonessential nonesuch nonetheless nonevent
    nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental nonhazardous
    nonhuman nonindustrial noninterference nonintervention nonjudgmental nonliving nonmalignant nonmember
    nonnegotiable nonobjective nonpareil nonpartisan nonpayment nonphysical nonplus nonpoisonous nonpolitical
    nonpolluting nonprescription nonproductive nonprofessional nonprofit nonproliferation nonrefillable
    nonrefundable nonrenewable nonrepresentational nonresident nonrestrictive nonreturnable nonrigid nonscheduled
    nonseasonal nonsectarian nonsense nonsensical nonsexist nonskid nonsmoker nonsmoking nonstandard nonstick
    nonstop nonsupport nontaxable nontechnical nontoxic nontransferable nontrivial nonunion nonuser nonviolence
    nonviolent nonvoting nonwhite nonzero noodle nook noon noonday noontime noose nor norm normal normalcy
    normality normalization normalize normative north northbound northeast northeasterly northeastern
    northeastward northerly northern northernmost northward northwest northwestern northwestward nose nosebleed
    nosedive nosegay nosey nosh nosier nosiest nosiness nostalgia nostalgic nostalgically nostril nostrum nosy
    not notably notarize notation notch note notebook notepad notepaper noteworthy nothing notice noticeably
    noticeboard notification notify notion notional notoriety notorious notwithstanding nougat nought noun
    nourish nourishment nous nova novae novel novelette novelist novellas novelty novice novitiate now nowadays
    noway nowhere nowise noxious nozzle nth nuance nub nubile nuclear nuclei nucleic nucleus nude nudge nudism
    nudist nudity nugget nuisance nuke null nullification nullify nullity numb numberless numeracy numeral
    numerate numeration numerator numeric numerical numerology numerous numismatic numismatist numskull nun
    nuncio nunnery nuptial nurse nursemaid nursery nurseryman nurserymen nurture nut nutcracker nuthatch nutmeat
    nutmeg nutria nutrient nutriment nutrition nutritional nutritious nutritive nutshell nutted nuttier nuttiest
    nuttiness nutting nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oafish oak oaken oakum oar oarlock
    oarsman oarsmen oases oasis oat oaten oath oatmeal obduracy obdurate obedience obedient obeisance obeisant
    obelisk obese obesity obey obfuscate obfuscation obit obituary object objection objectionably objective
    objectivity objector oblate oblation obligate obligation obligatory oblige oblique obliterate obliteration
    oblivion oblivious oblong obloquy obnoxious oboe oboist obscene obscenity obscure obscurity obsequious
    obsequy observably observance observant observation observational observatory observe obsess obsession
    obsessive obsidian obsolescence obsolescent obsolete obstacle obstetric obstetrical obstetrician obstetrics
    obstinacy obstinate obstreperous obstruct obstruction obstructionist obstructive obtain obtrude obtrusive
    obtuse obverse obviate obvious ocarina occasion occasional occidental occlude occlusion occlusive occult
    occupancy occupant occupation occupational occupy occur occurred occurrence occurring ocean oceangoing
    oceanic oceanographer oceanographic oceanography ocelot ocher octagon octagonal octal octane octave octet
    octogenarian octopi octopus ocular oculist odd oddball oddity ode odious odium odometer odor odoriferous
    odorless odorous odyssey of off offal offbeat offend offense offensive offertory offhand office officeholder
    official officialdom officiate officious offload offset offsetting offshoot offshore offside offspring
    offstage oft often oftentimes ogle ogre oh ohm oho ohs oil oilcloth oilfield oilier oiliest oiliness oilskin
    oily oink ointment okay okra old olden oldie oleaginous oleander oleo oleomargarine olfactory oligarch
    oligarchic oligarchy olive ombudsmen omega omelet omelette omen ominous omission omit omitted omitting
    omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous on once
    oncoming one onerous oneself onetime ongoing onion onionskin onlooker only onomatopoeia onomatopoeic onrush
    onset onshore onslaught onto onus onward onyx oodles oops ooze opacity opal opalescence opalescent opaque
    open openhanded openwork opera operable operand operate operatic operation operational operative operator
    operetta ophthalmic ophthalmologist ophthalmology opiate opinion opinionated opium opossum opponent opportune
    opportunism opportunist opportunistic opportunity oppose opposite opposition oppress oppression oppressive
    oppressor opprobrious opprobrium opt optic optical optician optima optimal optimism optimist optimistic
    optimistically optimization optimize optimum option optional optometrist opulence opulent opus or oracle
    oracular oral orange orangeade orangutan orangutang orate oration orator oratorical oratorio oratory orb
    orbit orbital orc orchard orchestra orchestral orchestrate orchestration orchid ordain ordeal order
    orderliness ordinal ordinance ordinariness ordinary ordination ordnance ordure ore oregano organ organdy
    organelle organic organically organism organist organization organizational organize orgasm orgasmic
    orgiastic orgy orient oriental orientate orientation orifice origami origin original originality originate
    origination originator oriole ormolu ornament ornamental ornamentation ornate ornerier orneriest ornery
    ornithologist ornithology orotund orphan orphanage orthodontia orthodontic orthodontist orthodox orthodoxy
    orthogonal orthogonality orthographic orthography orthopaedics orthopedic orthopedics orthopedist oscillate
    oscillation oscillator oscilloscope osier osmosis osmotic osprey ossification ossify ostensible ostensibly
    ostentation ostentatious osteopath osteopathy osteoporosis ostracism ostracize ostrich other otherwise
    otherworldly otiose otter ottoman ouch ought ounce our ourselves oust out outback outbalance outbid outbound
    outbreak outbuilding outburst outcast outclass outcome outcrop outcry outdated outdid outdistance outdo
    outdone outdoor outermost outfield outfit outfitted outfitting outflank outfox outgo outgoing outgrew outgrow
    outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying
    outmaneuver outmoded outnumber outpatient outperform outplacement outplay outpost outpouring output outputted
    outputting outrage outrageous outran outrank outrider outrigger outright outrun outrunning outsell outset
    outshine outshone outside outsize outskirt outsmart outsold outsource outspoken outspread outstanding
    outstation outstay outstretch outstrip outstripped outstripping outstript outtake outvote outward outwear
    outweigh outwit outwitted outwitting outwore outworn ova oval ovarian ovary ovation oven over overabundance
    overabundant overachieve overact overactive overage overall overambitious overanxious overate overawe
    overbalance overbear overbite overblown overboard overbook overbore overborne overburden overcame overcast
    overcautious overcharge overcoat overcome overcompensate overcompensation overconfident overcook overcrowd
    overdid overdo overdone overdose overdraft overdraw overdrawn overdress overdrew overdrive overdue overeager
    overeat overeaten overemphasize overenthusiastic overestimate overexpose overexposure overextend overflow
    overfull overgenerous overgrew overgrow overgrown overgrowth overhand overhang overhaul overhead overhear
    overheard overheat overhung overindulge overindulgence overjoy overkill overlaid overlain overland overlap
    overlapped overlapping overlay overlie overload overlong overlook overlord overmuch overnight overpaid
    overpass overpay overplay overpopulate overpopulation overpower overprice overprint overproduce
    overproduction overprotective overqualified overran overrate overreach overreact overreaction overridden
    override overripe overrode overrule overrun overrunning oversampling oversaw overseas oversee overseen
    oversell oversensitive oversexed overshadow overshare overshoe overshoot overshot oversight
    oversimplification oversimplify oversize oversleep overslept oversold overspecialize overspend overspent
    overspread overstate overstatement overstay overstep overstepped overstepping overstock overstuffed
    oversupply overt overtake overtaken overtax overthink overthought overthrew overthrow overthrown overtime
    overtone overtook overture overturn overuse overview overweening overweight overwhelm overwork overwrite
    overwritten overwrought overzealous oviduct oviparous ovoid ovulate ovulation ovule ovum owe owl owlet owlish
    own ownership ox oxbow oxen oxford oxidation oxide oxidize oxyacetylene oxygen oxygenate oxygenation oxymora
    oxymoron oyster ozone pa pace pacemaker pacesetter pachyderm pacific pacifically pacification pacifier
    pacifism pacifist pacify pack package packet pact pad padded padding paddle paddock paddy padlock paean pagan
    paganism page pageant pageantry paginate pagination pagoda paid pail pailful pain painful painfuller
    painfullest painkiller painless painstaking paint paintbrush paintwork pair pairwise paisleys pajamas pal
    palace palatal palate palatial palaver palazzi palazzo pale paleface paleontologist paleontology palette
    palimony palimpsest palindrome palindromic palisade pall palladium pallbearer pallet palliate palliation
    pallid pallor palm palmetto palmier palmiest palmist palmistry palmy palomino palpable palpably palpate
    palpation palpitate palpitation palsy paltrier paltriest paltriness paltry pampas pamper pamphlet pamphleteer
    pan panacea panache pancake panchromatic pancreas pancreatic panda pandemic pandemonium pander pane panegyric
    panel panelist panelled panelling pang panhandle panic panicked panicking panicky panned pannier panning
    panoply panorama panoramic pansy pant pantaloons pantheism pantheist pantheistic pantheon panther pantie
    pantomime pantry pantsuit panty pantyhose pap papa papacy papal papaya paperback paperboy papergirl
    paperhanger paperweight paperwork papery papilla papillae papoose paprika papyri papyrus par parabola
    parabolic parachute parachutist parade paradigm paradigmatic paradise paradox paradoxical paraffin
    paragliding paragon paragraph parakeet parallax parallel parallelism parallelled parallelling parallelogram
    paralyses paralysis paralytic paralyze paramecia paramecium paramedic paramedical parameter paramilitary
    paramount paramour paranoia paranoid paranormal parapet paraphernalia paraphrase paraplegia paraplegic
    paraprofessional parapsychology parasailing parasite parasitic parasol paratrooper paratroops parboil parcel
    parcelled parcelling parch parchment pardon pare parent parentage parental parentheses parenthesis
    parenthesize parenthetic parenthetical parenthood parfait pariah parish parishioner parity park parka parkour
    parkway parlance parlay parley parliament parliamentarian parliamentary parlor parochial parochialism parody
    parole parolee paroxysm parquet parquetry parrakeet parred parricide parried parries parring parrot parrying
    parse parsec parsimonious parsimony parsley parsnip parson parsonage part partake partaken parterre
    parthenogenesis partial partiality participant participate participation participator participatory
    participial participle particle particular particularity particularization particularize particulate partisan
    partisanship partition partizan partner partnership partook partridge parturition partway party parvenu pas
    paschal pasha passably passage passageway passbook passel passenger passerby passersby passion passionate
    passionless passive passivity passkey passport password past pasta paste pasteboard pastel pastern
    pasteurization pasteurize pastiche pastier pastiest pastime pastor pastoral pastorate pastrami pastry
    pasturage pasture pasty pat patch patchier patchiest patchiness patchwork patchy pate patella patellae patent
    paternal paternalism paternalistic paternity path pathetic pathetically pathogen pathogenic pathological
    pathologist pathology pathos pathway patience patient patina patine patio patois patriarch patriarchal
    patriarchy patrician patricide patrimonial patrimony patriot patriotic patriotically patriotism patrol
    patrolled patrolling patrolman patrolmen patrolwoman patrolwomen patron patronage patronize patronymic
    patsies patted patter pattern patting patty paucity paunch paunchier paunchiest paunchy pauper pauperism
    pauperize pause pave pavement pavilion paw pawl pawn pawnbroker pawnshop pawpaw pay paycheck payday payload
    paymaster payment payoff payroll paywall pea peace peaceably peaceful peacekeeping peacemaker peacetime peach
    peacock peafowl peahen peak peal peanut pear pearl pearlier pearliest peasant peasantry pease peat pebble
    pebbly pecan peccadillo peccary peck pecs pectin pectoral peculiar peculiarity pecuniary pedagogic
    pedagogical pedagogue pedagogy pedal pedalled pedalling pedant pedantic pedantically pedantry peddle pederast
    pederasty pedestal pedestrian pedestrianize pediatric pediatrician pediatrics pediatrist pedicure pedigree
    pediment pedlar pedometer pee peek peekaboo peel peep peephole peer peerage peerless peeve peevish peewee peg
    pegged pegging pejorative pekoe pelagic pelican pellagra pellet pellucid pelt pelves pelvic pelvis pen penal
    penalize penalty penance pence penchant pencil pencilled pencilling pend pendant pendent pendulous pendulum
    penetrable penetrate penetration penetrative penguin penicillin penile peninsula peninsular penis penitence
    penitent penitential penitentiary penknife penknives penlight penmanship pennant penned penniless penning
    pennon penny pennyweight penologist penology pension pensive pent pentagon pentagonal pentameter pentathlon
    penthouse penultimate penurious penury peon peonage peony people pep pepped pepper peppercorn peppermint
    pepperoni peppery peppier peppiest pepping peppy pepsin peptic per perambulate perambulator percale perceive
    percent percentage percentile perceptible perceptibly perception perceptive perceptual perch perchance
    percolate percolation percolator percussion percussionist perdition peregrination peremptory perennial
    perfect perfectible perfection perfectionism perfectionist perfidious perfidy perforate perforation perforce
    perform performance perfume perfumery perfunctory perhaps pericardia pericardium perigee perihelia perihelion
    peril perilled perilling perilous perimeter period periodic periodical periodicity periodontal peripatetic
    peripheral periphery periphrases periphrasis periscope perish peritoneum peritonitis periwig periwinkle
    perjure perjury perk perkier perkiest perkiness perky permafrost permanence permanent permeability permeable
    permeate permissible permissibly permission permissive permit permitted permitting permutation permute
    pernicious peroration peroxide perpendicular perpetrate perpetration perpetrator perpetual perpetuate
    perpetuation perpetuity perplex perplexity perquisite persecute persecution persecutor perseverance persevere
    persiflage persimmon persist persistence persistent persnickety person persona personae personage personal
    personality personalize personification personify personnel perspective perspicacious perspicacity
    perspicuity perspicuous perspiration perspire persuade persuasion persuasive pert pertain pertinacious
    pertinacity pertinence pertinent perturb perturbation perusal peruse pervade pervasive perverse perversion
    perversity pervert peseta peskier peskiest pesky pessimism pessimist pessimistic pessimistically pest
    pesticide pestilence pestilent pestle pet petal petard petiole petite petition petrel petrifaction petrify
    petrochemical petrol petrolatum petroleum petted petticoat pettier pettiest pettifog pettiness petting petty
    petulance petulant petunia pew pewee pewter peyote phalanges phalanx phalli phallic phallus phantasm
    phantasmagoria phantasy phantom pharaoh pharmaceutical pharmacist pharmacologist pharmacology pharmacopoeia
    pharmacy pharyngeal pharynges pharynx phase pheasant phenobarbital phenomena phenomenal phenomenon phenotype
    pheromone phial philander philanthropic philanthropically philanthropist philanthropy philatelic philatelist
    philately philharmonic philippic philistine philodendron philological philologist philology philosopher
    philosophic philosophical philosophize philosophy philter phish phlebitis phlegm phlegmatic phlegmatically
    phloem phlox phobia phobic phoebes phoenix phone phoneme phonemic phonetic phonetically phonetician phoney
    phonic phonically phonics phonier phoniest phoniness phonograph phonological phonologist phonology phony
    phooey phosphate phosphor phosphorescence phosphorescent phosphoric phosphorus photo photocopier photocopy
    photoelectric photogenic photograph photographic photographically photography photojournalism photojournalist
    photon photosensitive photosynthesis phototypesetter phototypesetting phrasal phrase phraseology phrenology
    phyla phylum physic physical physician physicist physicked physicking physiognomy physiological physiologist
    physiology physiotherapist physiotherapy physique pi pianissimo pianist piano pianoforte piazzas pica picante
    picaresque picayune piccalilli piccolo pick pickaback pickax pickaxe pickerel picket pickier pickiest pickle
    pickpocket pickup picky picnic picnicked picnicker picnicking pictograph pictorial picture picturesque piddle
    pidgin pie piebald piece piecemeal piecework pierce piety piffle pig pigeon pigeonhole pigged piggier
    piggiest pigging piggish piggy piggyback pigheaded piglet pigment pigmentation pigpen pigskin pigsty pigtail
    pike pilaf pilaster pilchard pile pileup pilfer pilgrim pilgrimage pill pillage pillar pillbox pillion
    pillory pillow pillowcase pilot pilothouse pimento pimiento pimp pimpernel pimple pimplier pimpliest pimply
    pin pinafore pinball pincer pinch pincushion pine pineapple pinfeather pinged pinging pings pinhead pinhole
    pinion pink pinkeye pinkie pinkish pinnacle pinnate pinned pinning pinochle pinpoint pinprick pinstripe pint
    pintos pinup pinwheel pioneer pious pipe pipeline pipit pippins pipsqueak piquancy piquant pique piracy
    piranha pirate piratical pirouette pis piscatorial pistachio pistil pistillate pistol piston pit pita pitch
    pitchblende pitchfork pitchman pitchmen piteous pitfall pith pithier pithiest pithy pitiable pitiably pitiful
    pitiless piton pittance pitted pitting pituitary pity pivot pivotal pixel pixie pixy pizza pizzazz pizzeria
    pizzicati pizzicato placard placate placation place placebo placeholder placement placenta placentae
    placental placid placidity placket plagiarism plagiarist plagiarize plague plaice plaid plain plainclothes
    plainclothesman plainclothesmen plaint plaintiff plaintive plait plan planar plane planet planetaria
    planetarium planetary plangent plank plankton planned planner planning plant plantain plantation plaque
    plasma plaster plasterboard plastic plasticity plastique plate plateau plateaux plateful platelet platen
    platform platinum platitude platitudinous platonic platoon platter platypus plaudit plausibility plausible
    plausibly play playact playback playbill playboy playful playgoer playground playhouse playlist playmate
    playoff playpen playroom plaything playwright plaza plea plead pleasant pleasantry please pleasurably
    pleasure pleat plebeian plebiscite plectra plectrum pled pledge plenary plenipotentiary plenitude plenteous
    plentiful plenty plethora pleurisy plexus pliability pliable pliancy pliant pliers plight plinth plod plodded
    plodding plop plopped plopping plot plotted plotter plotting plough plover plow plowman plowmen plowshare
    ploy pluck pluckier pluckiest pluckiness plucky plug plugged plugging plugin plum plumage plumb plume plummet
    plump plunder plunge plunk pluperfect plural pluralism pluralistic plurality pluralize plus plush plushier
    plushiest plushy plusses plutocracy plutocrat plutocratic plutonium ply plywood pneumatic pneumatically
    pneumonia poach pock pocket pocketbook pocketful pocketknife pocketknives pockmark pod podcast podded podding
    podia podiatrist podiatry podium poem poesy poet poetic poetical poetry pogrom poi poignancy poignant
    poinsettia point pointier pointiest pointillism pointillist pointless pointy poise poison poisonous poke
    pokey pokier pokiest poky pol polar polarity polarization polarize pole polecat polemic polemical polestar
    police policeman policemen policewoman policewomen policy policyholder polio poliomyelitis polish polite
    politesse politic political politician politicize politico politics polity polka poll pollen pollinate
    pollination polliwog pollster pollutant pollute pollution polo polonaise polonium poltergeist poltroon
    polyamory polyester polyethylene polygamist polygamous polygamy polyglot polygon polygonal polygraph
    polyhedron polymath polymer polymeric polymerization polymorphic polynomial polyp polyphonic polyphony
    polystyrene polysyllabic polysyllable polytechnic polytheism polytheist polytheistic polythene
    polyunsaturated pomade pomegranate pommel pomp pompadour pompom pomposity pompous poncho pond ponderous
    poniard pontiff pontifical pontificate pontoon pony ponytail pooch poodle pooh pool poop poor poorhouse pop
    popcorn pope popgun popinjay poplar poplin popover poppa popped popping poppy poppycock populace popular
    popularity popularization popularize populate population populism populist populous porcelain porch porcine
    porcupine pore pork porn porno pornographer pornographic pornography porosity porous porphyry porpoise
    porridge port portability portage portal portcullis portend portent portentous porterhouse portfolio porthole
    portico portion portlier portliest portliness portmanteau portrait portraitist portraiture portray portrayal
    pose poseur posh posit position positional positive positivism positron posse possess possession possessive
    possessor possibility possible possibly possum post postage postal postbox postcard postcode postdate postdoc
    postdoctoral posterior posterity postgraduate posthaste posthumous postlude postman postmark postmaster
    postmen postmistress postmodern postmortem postnatal postoperative postpaid postpone postponement postscript
    postulate posture postwar posy pot potash potassium potato potbelly potboiler potency potent potentate
    potential potentiality potful potholder pothole pothook potion potluck potpie potpourri potsherd potshot
    pottage potted potter pottery pottier pottiest potting potty pouch poultice poultry pounce pound pour pout
    poverty powder powdery power powerboat powerful powerhouse powerless powwow pox practicability practicably
    practical practicality practice practise practitioner pragmatic pragmatically pragmatism pragmatist prairie
    praise praiseworthiness praiseworthy praline pram prance prank prankster prate pratfall prattle prawn pray
    preach preachier preachiest preachy preamble prearrange prearrangement precarious precaution precautionary
    precede precedence precedent precept precinct preciosity precious precipice precipitant precipitate
    precipitation precipitous precise precision preclude preclusion precocious precocity precognition preconceive
    preconception precondition precursor predate predator predatory predecease predecessor predefined
    predestination predestine predetermination predetermine predicament predicate predication predicative predict
    predictability predictably prediction predictive predictor predilection predispose predisposition
    predominance predominant predominate preeminence preeminent preempt preemption preemptive preen preexist
    prefab prefabbed prefabbing prefabricate prefabrication preface prefatory prefect prefecture prefer
    preferably preference preferential preferment preferred preferring prefigure prefix pregnancy pregnant
    preheat prehensile prehistoric prehistory prejudge prejudgment prejudice prejudicial prelate preliminary
    prelude premarital premature premeditate premeditation premenstrual premier premiere premise premiss premium
    premonition premonitory prenatal prenup preoccupation preoccupy preordain prepackage prepaid preparation
    preparatory prepare prepay prepayment preponderance preponderant preponderate preposition prepositional
    prepossess preposterous preppier preppiest preppy prequel prerecord preregister preregistration prerequisite
    prerogative presage prescience prescient prescribe prescription prescriptive presence present presentation
    presentiment preservation preservative preserve preset preshrank preshrink preshrunk preside presidency
    president presidential press pressman pressmen pressure pressurization pressurize prestige prestigious presto
    presumably presume presumption presumptuous presuppose presupposition pretence pretend pretense pretension
    pretentious preterit preternatural pretext prettier prettiest prettify prettiness pretty pretzel prevail
    prevalence prevalent prevaricate prevarication prevaricator prevent preventative preventible prevention
    preventive preview previous prevue prewar prey price priceless pricey pricier priciest prick prickle
    pricklier prickliest pride priest priestess priesthood priestlier priestliest prig priggish prim primacy
    primaeval primal primary primate prime primeval primitive primmer primmest primogeniture primordial primp
    primrose prince princelier princeliest principal principality principle print printout prior prioritize
    priority priory prism prismatic prison prissier prissiest prissiness prissy pristine prithee privacy private
    privation privatization privatize privet privier priviest privilege privy prize prizefight pro proactive
    probabilistic probability probably probate probation probationary probe probity problem problematic
    problematical proboscis procedural procedure proceed process procession processional processor proclaim
    proclamation proclivity procrastinate procrastination procrastinator procreate procreation procreative
    proctored proctoring proctors procurator procure procurement prod prodded prodding prodigal prodigality
    prodigious prodigy produce product production productive productivity profanation profane profanity profess
    profession professional professionalism professor professorial professorship proffer proficiency proficient
    profile profit profitability profitably profiteer profligacy profligate proforma profound profundity profuse
    profusion progenitor progeny progesterone prognoses prognosis prognostic prognosticate prognostication
    prognosticator program programme progress progression progressive prohibit prohibition prohibitionist
    prohibitive prohibitory project projectile projection projectionist projector proletarian proletariat
    proliferate proliferation prolific prolifically prolix prolixity prolog prologue prolong prolongation prom
    promenade prominence prominent promiscuity promiscuous promise promissory promo promontory promote promotion
    promotional prompt promulgate promulgation prone prong pronghorn pronoun pronounce pronouncement
    pronunciation proof proofread prop propaganda propagandist propagandize propagate propagation propane propel
    propellant propelled propeller propelling propensity property prophecy prophesy prophet prophetic
    prophetically prophylactic prophylaxis propinquity propitiate propitiation propitiatory propitious proponent
    proportion proportional proportionality proportionate proposal propose proposition propositional propound
    propped propping proprietary proprietor proprietorship proprietress propriety propulsion propulsive prorate
    prosaic prosaically proscenium proscribe proscription prose prosecute prosecution prosecutor proselyte
    proselytize prosier prosiest prosody prospect prospective prospector prospectus prosper prosperity prosperous
    prostate prostheses prosthesis prosthetic prostitute prostitution prostrate prostration prosy protagonist
    protean protect protection protective protector protectorate protein protest protestant protestation
    protestor protocol proton protoplasm protoplasmic prototype protozoa protozoan protract protraction
    protractor protrude protrusion protuberance protuberant proud provably prove proven provenance proverb
    proverbial provide providence provident providential province provincial provincialism provision provisional
    proviso provocation provocative provoke provosts prow prowess prowl proximity proxy prude prudence prudent
    prudential prudery prudish prune prurience prurient pry psalm psalmist pseudo pseudonym pshaw psoriasis psst
    psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psychical psycho psychoanalysis
    psychoanalyst psychoanalyze psychobabble psychogenic psychokinesis psychological psychologist psychology
    psychopath psychopathic psychoses psychosis psychotherapist psychotherapy psychotic ptarmigan pterodactyl
    ptomaine pub puberty pubescence pubescent pubic public publication publicist publicity publicize publish puck
    puckish pudding puddle pudgier pudgiest pudgy pueblo puerile puerility puff puffball puffier puffiest puffin
    puffiness puffy pug pugilism pugilist pugilistic pugnacious pugnacity puke pulchritude pull pullback pullet
    pulley pullout pullover pulmonary pulp pulpier pulpiest pulpit pulpy pulsar pulsate pulsation pulse
    pulverization pulverize puma pumice pummel pummelled pummelling pump pumpernickel pumpkin pun punch punchier
    punchiest punchline punchy punctilious punctual punctuality punctuate punctuation puncture pundit pungency
    pungent punier puniest punish punishment punitive punk punned punning punster punt puny pup pupa pupae pupal
    pupil pupped puppet puppeteer puppetry pupping puppy purblind purchase pure purebred puree purgative
    purgatorial purgatory purge purification purifier purify purism purist puritan puritanical puritanism purity
    purl purloin purple purplish purport purpose purposeful purposeless purr purse pursuance pursuant pursue
    pursuit purulence purulent purvey purveyor purview pus push pushcart pushier pushiest pushiness pushover
    pushy pusillanimity pusillanimous pussier pussiest pussy pussycat pussyfoot pustule put putative putrefaction
    putrefy putrescence putrescent putrid putsch putt putty puzzle puzzlement pwn pygmy pylon pyorrhea pyramid
    pyramidal pyre pyrite pyromania pyromaniac pyrotechnic python pyx qua quack quackery quadrangle quadrangular
    quadrant quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral quadrille quadriplegia
    quadriplegic quadruped quadruple quadruplet quadruplicate quaff quagmire quahog quail quaint quake
    qualification qualifier qualify qualitative quality qualm quandary quanta quantifier quantify quantitative
    quantity quantum quarantine quark quarrel quarrelled quarrelling quarrelsome quarry quart quarterback
    quarterdeck quarterfinal quartermaster quartet quartette quarto quartz quasar quash quasi quatrain quaver
    quavery quay queasier queasiest queasiness queasy queen queenlier queenliest queer quell quench querulous
    query quesadilla quest question questionably questionnaire queue quibble quiche quick quicken quickie
    quicklime quicksand quicksilver quid quiescence quiescent quiet quietude quietus quill quilt quinine
    quintessence quintessential quintet quintuple quintuplet quip quipped quipping quire quirk quirkier quirkiest
    quirky quisling quit quite quitted quitter quitting quiver quixotic quiz quizzed quizzes quizzical quizzing
    quoit quondam quorum quota quotation quote quoth quotidian quotient rabbi rabbinate rabbinical rabbit rabble
    rabid rabies raccoon race racecourse racehorse raceme racetrack raceway racial racier raciest raciness racism
    racist rack racket racketeer raconteur racoon racquet racquetball racy radar radial radiance radiant radiate
    radiation radiator radical radicalism radii radio radioactive radioactivity radiogram radioisotope
    radiologist radiotelephone radiotherapist radiotherapy radish radium radius radon raffia raffish raffle raft
    rag raga ragamuffin rage ragged raggedier raggediest raggedy ragging raglan ragout ragtag ragtime ragweed
    raid rail raillery railroad railway raiment rain rainbow raincoat raindrop rainfall rainforest rainier
    rainiest rainmaker rainstorm rainwater rainy raise raisin rajah rake rakish rally ram ramble rambunctious
    ramification ramify rammed ramming ramp rampage rampant rampart ramrod ramrodded ramrodding ramshackle ran
    ranch rancid rancidity rancor rancorous randier randiest random randomize rang range rangier rangiest
    ranginess rangy rank rankle ransack ransom rant rap rapacious rapacity rape rapid rapidity rapier rapine
    rapist rapped rapping rapport rapprochement rapscallion rapt rapture rapturous rare rarefy rarity rascal rash
    rasp raspberry raspier raspiest raspy raster rat ratchet rate rather rathskeller ratification ratify ratio
    ration rational rationale rationalism rationalist rationalistic rationality rationalization rationalize
    rattan ratted rattier rattiest ratting rattle rattlesnake rattletrap rattrap ratty raucous raunchier
    raunchiest raunchiness raunchy ravage rave ravel ravelled ravelling raven ravenous ravine ravioli ravish
    ravishment raw rawboned rawhide ray rayon raze razor razz re reach react reaction reactionary reactivate
    reactivation reactive reactor read readability readership readier readiest readiness readjust readjustment
    readmit readout ready reaffirm reagent real realign realism realist realistic realistically reality
    realization realize reallocate reallocation realm realty ream reanimate reap reappear reappearance reappoint
    reappointment reapportion reapportionment reappraisal reappraise rear rearm rearmament rearmost rearrange
    rearrangement rearward reason reasonably reassemble reassert reassess reassessment reassign reassurance
    reassure reawaken rebate rebel rebelled rebelling rebellion rebellious rebind rebirth reborn rebound
    rebroadcast rebuff rebuild rebuilt rebuke rebus rebut rebuttal rebutted rebutting recalcitrance recalcitrant
    recall recant recantation recap recapitulate recapitulation recapped recapping recapture recast recede
    receipt receive receivership recent receptacle reception receptionist receptive receptivity receptor recess
    recession recessional recessive recharge recheck recidivism recidivist recipe recipient reciprocal
    reciprocate reciprocation reciprocity recital recitation recitative recite reckless reckon reclaim
    reclamation reclassify recline recluse reclusive recognition recognizably recognizance recognize recoil
    recollect recollection recombination recombine recommence recommend recommendation recompense recompilation
    recompile reconcile reconciliation recondite recondition reconfiguration reconfigure reconnaissance reconnect
    reconnoiter reconquer reconsider reconsideration reconstitute reconstruct reconstruction reconvene recopy
    record recount recoup recourse recover recovery recreant recreate recreation recreational recriminate
    recrimination recrudescence recruit recruitment recta rectal rectangle rectangular rectifiable rectification
    rectifier rectify rectilinear rectitude rector rectory rectum recumbent recuperate recuperation recuperative
    recur recurred recurrence recurrent recurring recursion recursive recycle red redbreast redcap redcoat redden
    redder reddest reddish redecorate rededicate redeem redefine redefinition redemption redeploy redeployment
    redesign redevelop redevelopment redhead redid redirect redirection rediscover rediscovery redistribute
    redistribution redistributor redistrict redneck redo redolence redolent redone redouble redoubt redound
    redraft redraw redrawn redress redrew redskin reduce reduction redundancy redundant redwood reed reedier
    reediest reeducate reeducation reef reek reel reelect reelection reemerge reemphasize reenact reenactment
    reenforce reenlist reenter reentry reestablish reevaluate reeving reexamine refashion refectory refer referee
    reference referenda referendum referential referred referring refile refill refinance refine refinement
    refinery refinish refit reflect reflection reflective reflector reflex reflexive refocus reforest
    reforestation reform reformat reformation reformatory reformatted reformatting reformulate refract refraction
    refractory refrain refresh refreshment refrigerant refrigerate refrigeration refrigerator refuel refuelled
    refuelling refuge refugee refulgence refulgent refund refurbish refurbishment refurnish refusal refuse
    refutation refute regain regal regale regalia regard regardless regatta regency regenerate regeneration
    regenerative regent reggae regicide regime regimen regiment regimental regimentation region regional
    regionalism register registrant registrar registration registry regress regression regressive regret
    regretful regrettable regrettably regretted regretting regroup regular regularity regularize regulate
    regulation regulator regulatory regurgitate regurgitation rehabilitate rehabilitation rehash rehearsal
    rehearse reheat rehire reign reimburse reimbursement reimpose rein reincarnate reincarnation reindeer
    reinforce reinforcement reinitialize reinsert reinstall reinstate reinstatement reinterpret reinterpretation
    reinvent reinvest reis reissue reiterate reiteration reject rejection rejoice rejoin rejoinder rejuvenate
    rejuvenation rekindle relabel relaid relapse relate relation relational relationship relative relativistic
    relativity relax relaxant relaxation relay relearn release relegate relegation relent relentless relevance
    relevancy relevant reliability reliable reliably reliance reliant relic relief relieve religion religious
    relinquish relinquishment relish relive reload relocate relocation reluctance reluctant rely remade remain
    remainder remake remand remark remarkably remarriage remarry rematch remediable remedial remedy remember
    remembrance remind reminisce reminiscence reminiscent remiss remission remit remittance remitted remitting
    remnant remodel remodelled remodelling remonstrance remonstrate remorse remorseful remorseless remortgage
    remote remount removal remove remunerate remuneration remunerative renaissance renal rename renascence
    renascent rend renderings rendezvous rendition renegade renege renegotiate renew renewal rennet renounce
    renovate renovation renovator renown rent rental renumber renunciation reoccupy reoccur reopen reorder reorg
    reorganization reorganize repackage repaid repaint repair repairman repairmen reparation repartee repast
    repatriate repatriation repay repayment repeal repeat repeatably repel repellant repelled repellent repelling
    repent repentance repentant repercussion repertoire repertory repetition repetitious repetitive rephrase
    replace replacement replay replenish replenishment replete repletion replica replicate replication reply
    report reportage repose reposeful repository repossess repossession reprehend reprehensible reprehensibly
    represent representation representational representative repress repression repressive reprieve reprimand
    reprint reprisal reprise reproach reproachful reprobate reprocess reproduce reproducible reproduction
    reproductive reprogram reprogrammed reprogramming reproof reprove reptile reptilian republic republican
    republicanism republish repudiate repudiation repugnance repugnant repulse repulsion repulsive reputably
    reputation repute request requiem require requirement requisite requisition requital requite reran reread
    reroute rerun resale reschedule rescind rescission rescue research resell resemblance resemble resend resent
    resentful resentment reservation reserve reservist reservoir reset resetting resettle reshuffle reside
    residence residency resident residential residual residue resign resignation resilience resiliency resilient
    resin resinous resist resistance resistant resistor resold resolute resolution resolve resonance resonant
    resonate resonator resort resound resource resourceful respect respectability respectably respectful
    respective respell respiration respirator respiratory respite resplendence resplendent respond respondent
    response responsibility responsible responsibly responsive rest restart restate restatement restaurant
    restaurateur restful restfuller restfullest restitution restive restless restock restoration restorative
    restore restrain restraint restrict restriction restrictive restroom restructure restudy resubmit resubmitted
    resubmitting result resultant resume resumption resupply resurface resurgence resurgent resurrect
    resurrection resuscitate resuscitation resuscitator retail retain retake retaken retaliate retaliation
    retaliatory retard retardant retardation retch retell retention retentive rethink rethought reticence
    reticent retina retinae retinal retinue retire retiree retirement retold retook retool retort retouch retrace
    retract retraction retrain retread retreat retrench retrenchment retrial retribution retributive retrieval
    retrieve retroactive retrod retrodden retrofit retrograde retrogress retrogression retrogressive retrorocket
    retrospect retrospection retrospective retry return returnee retweet retype reunification reunify reunion
    reunite reupholster reuse rev revaluation revalue revamp reveal reveille revel revelation revelled reveller
    revelling revelry revenge revengeful revenue reverberate reverberation revere reverence reverend reverent
    reverential reverie reversal reverse reversible reversion revert revery review revile revilement revise
    revision revisit revitalization revitalize revival revivalist revive revivification revivify revocable
    revocation revoke revolt revolution revolutionary revolutionist revolutionize revolve revue revulsion revved
    revving reward rewind rewire reword rework rewound rewrite rewritten rewrote rhapsodic rhapsodize rhapsody
    rheas rheostat rhetoric rhetorical rhetorician rheum rheumatic rheumatism rheumy rhinestone rhino rhinoceri
    rhinoceros rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic rhythmical rib
    ribald ribaldry ribbed ribbing ribbon riboflavin rice rich ricked ricketier ricketiest rickets rickety
    ricking ricksha rickshaw ricochet ricochetted ricochetting ricotta rid riddance ridded ridden ridding riddle
    ride ridge ridgepole ridicule ridiculous rife riff riffle riffraff rifle rifleman riflemen rift rig rigged
    rigging right righteous rightful rightist rightmost rigid rigidity rigmarole rigor rigorous rile rill rim
    rime rimmed rimming rind ring ringleader ringlet ringmaster ringside ringtone ringworm rink rinse riot
    riotous rip ripe ripen riposte ripped ripping ripple ripsaw rise risen risible risk riskier riskiest
    riskiness risky rite ritual ritualism ritualistic ritzier ritziest ritzy rival rivalled rivalling rivalry
    riven river riverbed riverfront rivet rivetted rivetting rivulet roach road roadbed roadblock roadhouse
    roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roan roar roast rob robbed
    robber robbery robbing robe robin robocall robot robotic robust rock rocket rocketry rockier rockiest
    rockiness rocky rococo rod rode rodent rodeo roe roebuck roentgen rogered rogering rogue roguery roguish roil
    roister role roll rollback rollerskating rollick romaine roman romance romantic romantically romanticism
    romanticist romanticize romp rood roof rooftop rook rookery rookie room roomful roomier roomiest roominess
    roommate roomy roost root rootless rope rosary rose roseate rosebud rosebush rosemary rosette rosewood rosier
    rosiest rosin rosiness roster rostra rostrum rosy rot rotary rotate rotation rotational rote rotisserie
    rotogravure rotor rotted rotten rotting rotund rotunda rotundity rouge rough roughage roughen roughhouse
    roughneck roughshod roulette round roundabout roundelay roundhouse roundish roundup roundworm rouse
    roustabout rout route routine routinize rove row rowboat rowdier rowdiest rowdiness rowdy rowdyism rowel
    royal royalist royalty rpm rub rubbed rubber rubberize rubberneck rubbery rubbing rubbish rubbishy rubble
    rubdown rube rubella rubicund rubier rubiest ruble rubric ruby rucksack ruckus rudder ruddier ruddiest
    ruddiness ruddy rude rudiment rudimentary rue rueful ruff ruffian ruffle rug rugby rugged rugrat ruin
    ruination ruinous rule rum rumba rumble ruminant ruminate rummage rummer rummest rummy rumor rump rumple
    rumpus run runabout runaround runaway rundown rune rung runnel runner runnier runniest running runny runoff
    runt runway rupee rupture rural ruse rush rusk russet rust rustic rustically rusticity rustier rustiest
    rustiness rustle rustproof rusty rut rutabaga ruthless rutted rutting rye sabbatical saber sable sabotage
    saboteur sabre sac saccharin saccharine sacerdotal sachem sachet sack sackcloth sackful sacrament sacramental
    sacred sacrifice sacrificial sacrilege sacrilegious sacristan sacristy sacrosanct sad sadden sadder saddest
    saddle saddlebag sadism sadist sadistic sadistically safari safe safeguard safekeeping safety safflower
    saffron sag saga sagacious sagacity sage sagebrush sagged sagging sago saguaro sahib said sail sailboard
    sailboat sailcloth sailfish sailor saint sainthood saintlier saintliest saintliness saith sake saki salaam
    salacious salad salamander salami salary sale salesclerk salesgirl salesman salesmanship salesmen salespeople
    salesperson saleswoman saleswomen salience salient saline salinity saliva salivary salivate salivation sallow
    sally salmon salmonella salmonellae salon saloon salsa salt saltcellar saltier saltiest saltine saltpeter
    saltshaker saltwater salty salubrious salutary salutation salute salvage salvation salve samba same samovar
    sampan sample samurai sanatoria sanatorium sanctification sanctify sanctimonious sanction sanctity sanctuary
    sanctum sand sandal sandalwood sandbag sandbagged sandbagging sandbank sandbar sandblast sandbox sandcastle
    sandhog sandier sandiest sandiness sandlot sandman sandmen sandpaper sandpiper sandstone sandstorm sandwich
    sandy sane sang sangfroid sanguinary sanguine sanitaria sanitarium sanitary sanitation sanitize sanity sank
    sanserif sap sapience sapient sapling sapped sapphire sappier sappiest sapping sappy saprophyte sapsucker
    sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine sardonic sardonically saree sari
    sarong sarsaparilla sartorial sash sashay sass sassafras sassier sassiest sassy sat satanic satanically
    satanism satay satchel sate sateen satellite satiate satiety satin satinwood satiny satire satirical satirist
    satirize satisfaction satisfactory satisfy satrap saturate saturation saturnine satyr sauce saucepan saucier
    sauciest sauciness saucy sauerkraut sauna saunter sausage sauted savage savagery savannas savant save savior
    saviour savor savorier savoriest savory savvier savviest savvy saw sawdust sawhorse sawmill sawn sax
    saxophone saxophonist say scab scabbard scabbed scabbier scabbiest scabbing scabby scabies scabrous scaffold
    scalar scalawag scald scale scalene scalier scaliest scallion scallop scalp scalpel scaly scam scamp scamper
    scampi scan scandal scandalize scandalmonger scandalous scanned scanner scanning scansion scant scantier
    scantiest scantiness scanty scapegoat scapula scapulae scar scarab scarce scarcity scare scarecrow scarf
    scarier scariest scarify scarlet scarred scarring scarves scary scat scathing scatological scatter
    scatterbrain scavenge scavenger scenario scene scenery scenic scenically scent scepter schedule schema
    schematic schematically scheme scherzo schism schismatic schist schizoid schizophrenia schizophrenic
    schlemiel schlep schlock schmaltz schmaltzier schmaltziest schmaltzy schmooze schmuck schnapps schnauzer
    scholar scholarship scholastic scholastically school schoolbook schoolboy schoolchild schoolchildren
    schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress schoolroom schoolteacher
    schoolwork schoolyard schooner schuss schwa sciatic sciatica science scientific scientifically scientist
    scimitar scintilla scintillate scintillation scion scissor sclerosis sclerotic scoff scofflaw scold scoliosis
    scollop sconce scone scoop scoot scope scorch score scoreboard scorecard scoreless scorn scornful scorpion
    scotch scoundrel scour scourge scout scoutmaster scow scowl scrabble scragglier scraggliest scraggly scram
    scramble scrammed scramming scrap scrapbook scrape scrapped scrappier scrappiest scrapping scrappy scratch
    scratchier scratchiest scratchiness scratchy scrawl scrawnier scrawniest scrawny scream screech screechier
    screechiest screechy screen screenplay screenshot screenwriter screw screwball screwdriver screwier screwiest
    screwy scribble scribe scrimmage scrimp scrimshaw scrip script scriptural scripture scriptwriter scrod
    scrofula scroll scrooge scrota scrotum scrounge scrub scrubbed scrubbier scrubbiest scrubbing scrubby scruff
    scruffier scruffiest scruffy scrumptious scrunch scrunchy scruple scrupulous scrutinize scrutiny scuba scud
    scuff scuffle scull scullery scullion sculpt sculptor sculptural sculpture scum scumbag scummed scummier
    scummiest scumming scummy scupper scurf scurfy scurrilous scurry scurvier scurviest scurvy scuttle
    scuttlebutt scuzzier scuzziest scuzzy scythe sea seabed seabird seaboard seacoast seafarer seafaring seafood
    seagoing seal sealant sealskin seam seaman seamanship seamen seamier seamiest seamless seamstress seamy
    seaplane seaport sear search searchlight seascape seashell seashore seasick seaside season seasonal seat
    seaward seaway seaweed seaworthy sebaceous sec secede secession secessionist seclude seclusion seclusive
    second secondary secondhand secrecy secret secretarial secretariat secretary secrete secretion secretive sect
    sectarian sectarianism section sectional sectionalism sector secular secularism secularization secularize
    secure security sedan sedate sedation sedative sedentary sedge sediment sedimentary sedimentation sedition
    seditious seduce seduction seductive sedulous see seedier seediest seediness seedless seedling seedy seek
    seem seemlier seemliest seemliness seen seep seepage seersucker seesaw seethe segment segmentation segregate
    segregation segregationist seismic seismically seismograph seismographic seismologist seismology seize
    seizure seldom select selection selective selectivity selectman selectmen selector selenium self selfie
    selfish selfless selfsame sell selloff sellout seltzer selvage selves semantic semantically semaphore
    semblance semen semester semi semiannual semiautomatic semicircle semicircular semicolon semiconductor
    semiconscious semifinal semifinalist semimonthly seminal seminar seminarian seminary semiotics semipermeable
    semiprecious semiprivate semiprofessional semiretired semiskilled semitone semitrailer semitropical
    semiweekly senate senator senatorial send senile senility senior seniority senna sensation sensational
    sensationalism sensationalist sense senseless sensibility sensible sensibly sensitive sensitivity
    sensitization sensitize sensor sensory sensual sensuality sensuous sent sentence sententious sentience
    sentient sentiment sentimental sentimentalism sentimentalist sentimentality sentimentalize sentinel sentry
    sepal separate separation separatism separatist separator sepia sepsis septa septet septic septicemia
    septuagenarian septum sepulcher sepulchral sequel sequence sequential sequester sequestration sequin sequitur
    sequoia sera seraglio serape seraph seraphic sere serenade serendipitous serendipity serene serenity serf
    serfdom serge sergeant serial serialization serialize series serious sermon sermonize serous serpent
    serpentine serrated serried serum servant serve service serviceman servicemen servicewoman servicewomen
    serviette servile servility servitude servomechanism sesame session set setback settable settee setter
    setting settle settlement seven seventeen seventeenth seventh seventieth seventy sever several severance
    severe severity sew sewage sewerage sewn sex sexagenarian sexier sexiest sexiness sexism sexist sexless
    sexpot sextant sextet sexting sextons sexual sexuality sexy shabbier shabbiest shabbiness shabby shack
    shackle shade shadier shadiest shadiness shadow shadowbox shadowier shadowiest shadowy shads shady shaft shag
    shaggier shaggiest shagginess shaggy shahs shaikh shake shakedown shaken shakeup shakier shakiest shakiness
    shaky shale shall shallot shallow shalt sham shaman shamble shame shamefaced shameful shameless shammed
    shamming shampoo shamrock shandy shanghai shantung shanty shantytown shape shapeless shapelier shapeliest
    shapeliness shard share sharecropper shareholder sharia shariah shark sharkskin sharp sharpen sharpshooter
    shatter shatterproof shave shaven shawl shaykh she sheaf shear sheath sheathe sheave shebang shedding sheen
    sheep sheepdog sheepfold sheepish sheepskin sheet sheik sheikdom sheikh shekel shelf shell shellac shellacked
    shellacking shellfish shelter shelve shenanigan shepherd sherbert sherbet sheriff sherry shibboleth shield
    shift shiftier shiftiest shiftiness shiftless shifty shiitake shill shillelagh shim shimmer shimmery shimmy
    shin shinbone shindig shine shingle shinier shiniest shininess shinned shinning shinny shiny ship shipboard
    shipbuilder shipbuilding shipload shipmate shipment shipped shipping shipshape shipwreck shipwright shipyard
    shire shirk shirr shirt shirtsleeve shirttail shirtwaist shit shittier shittiest shitty shiver shivery shoal
    shock shockproof shod shodden shoddier shoddiest shoddiness shoddy shoe shoehorn shoelace shoemakers
    shoeshine shoestring shogun shone shoo shook shoon shoot shootout shop shopaholic shopkeeper shoplift
    shoplifter shopped shopper shopping shoptalk shopworn shore shoreline shorn short shortage shortbread
    shortcake shortchange shortcoming shortcut shorten shortfall shorthand shorthorn shortish shortlist
    shortsighted shortstop shortwave shot shotgun shotgunned shotgunning should shout shove shovel shovelful
    shovelled shovelling show showbiz showboat showcase showdown showery showgirl showier showiest showiness
    showman showmanship showmen shown showoff showpiece showplace showroom showy shrank shrapnel shred shredded
    shredding shrew shrewd shrewish shriek shrift shrike shrill shrilly shrimp shrine shrink shrinkage shrive
    shrivel shrivelled shrivelling shriven shroud shrub shrubbery shrubbier shrubbiest shrubby shrug shrugged
    shrugging shrunk shrunken shtick shuck shudder shuffle shuffleboard shun shunned shunning shunt shush shut
    shutdown shuteye shutout shutter shutterbug shutting shuttle shuttlecock shy shyster sibilant sibling sibyls
    sic sick sickbed sicken sickle sicklier sickliest side sidearm sidebar sideboard sideburns sidecar sidekick
    sidelight sideline sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestepped sidestepping
    sidestroke sideswipe sidetrack sidewalk sidewall sideways sidle siege sierra siesta sieve sift sigh sight
    sightless sightread sightseeing sightseer sigma sign signal signalize signalled signalling signatory
    signature signboard signet significance significant signification signify signpost silage silence silent
    silhouette silica silicate siliceous silicon silicone silicosis silk silken silkier silkiest silkworm silky
    sill sillier silliest silliness silly silo silt silver silverfish silversmith silverware silvery sim simian
    similar similarity simile simmer simpatico simper simple simpleton simplex simplicity simplification simplify
    simplistic simply simulate simulation simulator simulcast simultaneous sin since sincere sincerity sine
    sinecure sinew sinewy sinful sing singe single singletons singsong singular singularity sinister sink
    sinkhole sinned sinner sinning sinuous sinus sinusitis sinusoidal sip siphon sipped sipping sir sire siren
    sirloin sirocco sirup sisal sissier sissiest sissy sister sisterhood sit sitar sitcom site sitter sitting
    situ situate situation six sixpence sixteen sixteenth sixth sixtieth sixty size sizzle skate skateboard
    skedaddle skeet skein skeletal skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew
    ski skid skidded skidding skiff skilful skill skillet skillful skim skimmed skimming skimp skimpier skimpiest
    skimpiness skimpy skin skinflint skinhead skinless skinned skinnier skinniest skinniness skinning skinny
    skintight skip skipped skipper skipping skirmish skirt skit skittish skivvy skulduggery skulk skull skullcap
    skunk sky skycap skydive skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting
    slab slabbed slabbing slack slacken slag slain slake slalom slam slammed slamming slander slanderous slang
    slangier slangiest slangy slant slantwise slap slapdash slaphappy slapped slapping slapstick slash slat slate
    slather slattern slaughter slaughterhouse slave slavery slavish slaw slay sleaze sleazier sleaziest
    sleaziness sleazy sled sledded sledding sledged sledgehammer sledges sledging sleek sleep sleepier sleepiest
    sleepiness sleepless sleepwalk sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh slender
    slenderize slept sleuth slew slice slick slid slide slideshow slier sliest slight slim slime slimier slimiest
    slimmed slimmer slimmest slimming slimy sling slingshot slink slinkier slinkiest slinky slip slipcover
    slipknot slippage slipped slipper slipperier slipperiest slipperiness slippery slipping slipshod slit slither
    slithery slitter slitting sliver slob slobber sloe slog slogan slogged slogging sloop slop slope slopped
    sloppier sloppiest sloppiness slopping sloppy slosh slot sloth slothful slotted slotting slouch slouchier
    slouchiest slouchy slough sloven slovenlier slovenliest slovenliness slovenly slow slowdown slowpoke sludge
    slue slug sluggard slugged slugging sluggish sluice slum slumber slumberous slumdog slumlord slummed slummer
    slumming slump slung slunk slur slurp slurred slurring slush slushier slushiest slushy slut sluttish sly
    smack small smallish smallpox smarmier smarmiest smarmy smart smarten smartphone smartwatch smash smattering
    smear smell smellier smelliest smelly smelt smidge smidgen smidgeon smidgin smile smirch smirk smit smite
    smith smithereens smithy smitten smock smog smoggier smoggiest smoggy smoke smokehouse smokeless smokestack
    smokier smokiest smokiness smoky smolder smooch smooth smoothie smote smother smoulder smudge smudgier
    smudgiest smudgy smug smugger smuggest smuggle smut smuttier smuttiest smutty snack snaffle snafu snag
    snagged snagging snail snake snakebite snakier snakiest snaky snap snapdragon snapped snappier snappiest
    snapping snappish snappy snapshot snare snarkier snarkiest snarky snarl snatch snazzier snazziest snazzy
    sneak sneakier sneakiest sneaky sneer sneeze snicker snide sniff sniffle snifter snigger snip snipe snipped
    snippet snippier snippiest snipping snippy snit snitch snivel snob snobbery snobbier snobbiest snobbish
    snobby snooker snoop snoopier snoopiest snoopy snoot snootier snootiest snootiness snooty snooze snore
    snorkel snorkelled snorkelling snort snot snottier snottiest snotty snout snow snowball snowblower snowboard
    snowbound snowdrift snowdrop snowfall snowflake snowier snowiest snowman snowmen snowmobile snowplow snowshed
    snowshoe snowstorm snowsuit snowy snub snubbed snubbing snuck snuff snuffbox snuffle snug snugged snugger
    snuggest snugging snuggle so soak soap soapbox soapier soapiest soapiness soapstone soapsuds soapy soar sob
    sobbed sobbing sobriety sobriquet soccer sociability sociable sociably social socialism socialist socialistic
    socialite socialization socialize societal society socioeconomic sociological sociologist sociology sociopath
    sock socket sod soda sodded sodden sodding sodium sodomite sodomy sofa soft softball soften softhearted
    software softwood softy soggier soggiest sogginess soggy soil sojourn solace solar solaria solarium sold
    soldier sole solecism solemn solemnity solemnize solenoid soli solicit solicitation solicitor solicitous
    solicitude solid solidarity solidification solidify solidity soliloquize soliloquy solitaire solitary
    solitude solo soloist sols solstice solubility soluble solution solve solvency solvent somber sombre sombrero
    some somebody someday somehow someone someplace somersault something sometime someway somewhat somewhere
    somnambulism somnambulist somnolence somnolent son sonata song songbird songster songwriter sonic sonnet
    sonnies sonority sonorous soon soot sooth soothe soothsayer sootier sootiest sooty sop sophism sophist
    sophisticate sophistication sophistry sophomore sophomoric soporific sopped soppier soppiest sopping soppy
    soprano sorbet sorcerer sorceress sorcery sordid sore sorehead sorghum sorority sorrel sorrier sorriest
    sorrow sorrowful sorry sort sorta sortie sot sottish sough sought soul soulful soulmate sound soundless
    soundproof soundtrack soup soupier soupiest soupy sour source sourdough sourpuss souse south southbound
    southeast southeastern southeastward southerly southern southernmost southpaw southward southwest
    southwestern southwestward souvenir sovereign sovereignty soviet sow sown sox soybean spa space spacecraft
    spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier spaciest spacious spade
    spadeful spadework spaghetti spake spam span spandex spangle spaniel spank spanned spanner spanning spar
    spare spareribs spark sparkle sparred sparring sparrow sparse sparsity spartan spasm spasmodic spasmodically
    spastic spat spate spatial spatted spatter spatting spatula spawn spay speak speakeasy spear spearhead
    spearmint spec special specialist specialization specialize specialty specie species specifiable specific
    specifically specification specifier specify specimen specious speck speckle spectacle spectacular spectator
    specter spectra spectral spectroscope spectroscopic spectroscopy spectrum speculate speculation speculative
    speculator sped speech speechless speed speedboat speedier speediest speedometer speedster speedup speedway
    speedy spell spellbind spellbound spellcheck spelt spelunker spend spendthrift spent sperm spermatozoa
    spermatozoon spermicide spew sphere spherical spheroid spheroidal sphincter sphinges sphinx spice spicier
    spiciest spiciness spicy spider spidery spiel spiffier spiffiest spiffy spigot spike spikier spikiest spiky
    spill spillage spillway spilt spin spinach spinal spindle spindlier spindliest spindly spine spineless spinet
    spinier spiniest spinnaker spinning spinster spinsterhood spiny spiral spiralled spiralling spire spirea
    spirit spiritless spiritual spiritualism spiritualist spiritualistic spirituality spirituous spit spitball
    spite spiteful spitefuller spitefullest spitfire spitted spitting spittle spittoon splash splashdown
    splashier splashiest splashy splat splatter splay spleen splendid splendor splenetic splice spline splint
    split splitting splodge splotch splotchier splotchiest splotchy splurge splutter spoil spoilage spoilsport
    spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spoliation sponge
    spongier spongiest spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier spookiest spooky
    spool spoon spoonbill spoonerism spoonful spoonsful spoor sporadic sporadically spore sporran sport sportier
    sportiest sportive sportscast sportsman sportsmanlike sportsmanship sportsmen sportswear sportswoman
    sportswomen sporty spot spotless spotlight spotted spottier spottiest spottiness spotting spotty spouse spout
    sprain sprang sprat sprawl spray spread spreadsheet spree sprier spriest sprig sprightlier sprightliest
    sprightliness sprightly spring springboard springier springiest springiness springtime springy sprinkle
    sprint sprite spritz sprocket sprout spruce sprung spry spud spume spumoni spun spunk spunkier spunkiest
    spunky spur spurious spurn spurred spurring spurt sputter sputum spy spyglass spyware squab squabble squad
    squadron squalid squall squalor squander square squash squashier squashiest squashy squat squatted squatter
    squattest squatting squaw squawk squeak squeakier squeakiest squeaky squeal squeamish squeegee squeeze
    squelch squid squiggle squiggly squint squire squirm squirmier squirmiest squirmy squirrel squirrelled
    squirrelling squirt squish squishier squishiest squishy sriracha stab stabbed stabbing stability stabilize
    stable staccato stack stadia stadium staff stag stage stagecoach stagehand stagflation stagger stagnant
    stagnate stagnation staid stain stainless stair staircase stairway stairwell stake stakeout stalactite
    stalagmite stale stalemate stalk stall stallion stalwart stamen stamina stammer stamp stampede stance stanch
    stanchion stand standard standardization standardize standby standoff standoffish standout standpoint
    standstill stank stanza staph staphylococci staphylococcus staple star starboard starch starchier starchiest
    starchy stardom stare starfish stargazer stark starless starlet starlight starlings starlit starred starrier
    starriest starring starry start startle startup starvation starve stash state statehood statehouse stateless
    statelier stateliest stateliness statement stateroom stateside statesman statesmanlike statesmanship
    statesmen statewide static statically station stationary stationery statistic statistical statistician
    statuary statue statuesque statuette stature status statute statutory staunch stave stay stead steadfast
    steadier steadiest steadiness steady steak steakhouse steal stealth stealthier stealthiest stealthy steam
    steamboat steamier steamiest steamroll steamroller steamship steamy steel steelier steeliest steep steeple
    steeplechase steeplejack steer steerage steins stellar stem stemmed stemming stench stencil stencilled
    stencilling stenographer stenographic stenography stent stentorian step stepbrother stepchild stepchildren
    stepladder stepparent steppe stepped stepping steppingstone stepsister stereo stereophonic stereoscope
    stereotype stereotypical sterile sterility sterilization sterilize sterling stern sternum steroid stethoscope
    stevedore stew steward stewardess stewardship stick stickier stickiest stickiness stickleback stickler
    stickpin stickup sticky stiff stiffen stifle stigma stigmata stigmatize stile stiletto still stillbirth
    stillborn stilt stilted stimulant stimulate stimulation stimuli stimulus sting stingier stingiest stinginess
    stingray stingy stink stint stipple stipulate stipulation stir stirred stirring stirrup stitch stoat
    stochastic stock stockade stockbroker stockholder stockier stockiest stockiness stockpile stockroom stocky
    stockyard stodgier stodgiest stodginess stodgy stoic stoical stoicism stoke stole stolen stolid stolidity
    stomach stomachache stomp stone stonewall stoneware stonework stoney stonier stoniest stony stood stooge
    stool stoop stop stopcock stopgap stoplight stopover stoppage stopped stopper stopping stopwatch storage
    store storefront storehouse storekeeper storeroom storey stork storm stormier stormiest storminess stormy
    story storybook storyteller stout stove stovepipe stow stowaway straddle strafe straggle stragglier
    straggliest straggly straight straightaway straightedge straighten straightforward straightjacket strain
    strait straiten straitjacket strand strange strangle stranglehold strangulate strangulation strap strapless
    strapped strapping strata stratagem strategic strategically strategist strategy stratification stratify
    stratosphere stratum straw strawberry stray streak streakier streakiest streaky stream streamline street
    streetcar streetlight streetwalker streetwise strength strengthen strenuous strep streptococcal streptococci
    streptococcus streptomycin stress stressful stretch stretchier stretchiest stretchy strew strewn striated
    stricken strict stricture stridden stride strident strife strike strikeout string stringency stringent
    stringier stringiest stringy strip stripe stripling stripped stripper stripping stript striptease strive
    striven strobe strode stroke stroll strong strongbox stronghold strontium strop strophe strove struck
    structural structuralist structure strudel struggle strum strummed strumming strumpet strung strut strutted
    strutting strychnine stub stubbed stubbier stubbiest stubbing stubble stubborn stubby stucco stuck stud
    studded studding student studentship studio studious study stuff stuffier stuffiest stuffiness stuffy
    stultification stultify stumble stump stumpier stumpiest stumpy stun stung stunk stunned stunning stunt
    stupefaction stupefy stupendous stupid stupidity stupor sturdier sturdiest sturdiness sturdy sturgeons
    stutter sty style styli stylish stylist stylistic stylistically stylize stylus stymie styptic suave suavity
    sub subatomic subbasement subbed subbing subcommittee subcompact subconscious subcontinent subcontract
    subcontractor subculture subcutaneous subdivide subdivision subdue subgroup subhead subhuman subject
    subjection subjective subjectivity subjoin subjugate subjugation subjunctive sublease sublet subletting
    sublimate sublimation sublime subliminal sublimity submarine submerge submergence submerse submersible
    submersion submission submissive submit submitted submitting subnormal suborbital subordinate subordination
    suborn subornation subplot subprime subprogram subroutine subscribe subscript subscription subsection
    subsequent subservience subservient subset subside subsidence subsidiary subsidization subsidize subsidy
    subsist subsistence subsoil subsonic subspace substance substandard substantial substantiate substantiation
    substantive substation substitute substitution substrata substrate substratum substructure subsume subsystem
    subteen subterfuge subterranean subtitle subtle subtlety subtly subtotal subtract subtraction subtrahend
    subtropical suburb suburban suburbanite suburbia subversion subversive subvert subway succeed success
    successful succession successive successor succinct succor succotash succulence succulent succumb such
    suchlike suck suckle sucrose suction sudden suds sudsier sudsiest sudsy sue suede suet suffer sufferance
    suffice sufficiency sufficient suffix suffocate suffocation suffragan suffrage suffragette suffragist suffuse
    suffusion sugar sugarcane sugarcoat sugarier sugariest sugarless sugary suggest suggestible suggestion
    suggestive suicidal suicide suit suitability suitably suitcase suite suitor sukiyaki sulfate sulfide sulfur
    sulfuric sulfurous sulk sulkier sulkiest sulkiness sulky sullen sully sulphur sultan sultana sultanate
    sultrier sultriest sultry sum sumac summarize summary summation summed summer summerhouse summertime summery
    summing summit summitry summon sump sumptuous sun sunbathe sunbeam sunblock sunbonnet sunburn sunburnt sundae
    sundered sundering sundial sundown sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunless
    sunlight sunlit sunned sunnier sunniest sunning sunny sunrise sunroof sunscreen sunset sunshine sunspot
    sunstroke suntan suntanned suntanning sunup sup superabundance superabundant superannuate superb supercharge
    supercilious supercomputer superconductivity superconductor superego superficial superficiality superfluity
    superfluous superhighway superhuman superimpose superintend superintendence superintendency superintendent
    superior superiority superlative superman supermarket supermen supermodel supernatural supernova supernovae
    supernumerary superpower superscript supersede supersize supersonic superspreader superstar superstition
    superstitious superstructure supertanker supervene supervise supervision supervisor supervisory supine supper
    supplant supple supplement supplemental supplementary suppliant supplicant supplicate supplication supplier
    supply support supportive suppose supposition suppository suppress suppression suppurate suppuration
    supranational supremacist supremacy supreme surcease surcharge sure surefire surefooted surety surf surface
    surfboard surfeit surge surgeon surgery surgical surlier surliest surliness surly surmise surmount surname
    surpass surplice surplus surplussed surplussing surprise surreal surrealism surrealist surrealistic surrender
    surreptitious surrey surrogate surround surtax surveillance survey surveyor survival survive survivor
    susceptibility susceptible sushi suspect suspend suspense suspenseful suspension suspicion suspicious sustain
    sustenance suture svelte swab swabbed swabbing swaddle swag swagger swains swallow swallowtail swam swami
    swamp swampier swampiest swampy swan swanked swanker swankest swankier swankiest swanking swanks swanky swap
    swapped swapping sward swarm swarthier swarthiest swarthy swash swashbuckler swashbuckling swastika swat
    swatch swath swathe swatted swatting sway swaybacked swear swearword sweat sweatier sweatiest sweatpants
    sweatshirt sweatshop sweaty sweep sweepstake sweet sweetbread sweetbrier sweeten sweetheart sweetie sweetish
    sweetmeat swell swellhead swelter swept swerve swift swig swigged swigging swill swim swimming swimsuit
    swindle swine swing swinish swipe swirl swirly swish switch switchback switchblade switchboard swivel
    swivelled swivelling swollen swoon swoop sword swordfish swordplay swordsman swordsmen swore sworn swum swung
    sybarite sybaritic sycamore sycophant sycophantic syllabi syllabic syllabication syllabification syllabify
    syllable syllabus syllogism syllogistic sylph sylvan symbioses symbiosis symbiotic symbol symbolic
    symbolically symbolism symbolization symbolize symmetric symmetrical symmetry sympathetic sympathetically
    sympathize sympathy symphonic symphony symposium symptom symptomatic synagog synagogue synapse sync
    synchronization synchronize synchronous syncopate syncopation syndicate syndication syndrome synergism
    synergistic synergy synod synonym synonymous synopses synopsis syntactic syntactical syntactically syntax
    syntheses synthesis synthesize synthetic synthetically syphilis syphilitic syphon syringe syrup syrupy system
    systematic systematically systematize systemic systolic tab tabbed tabbing tabby tabernacle table tableau
    tableaux tablecloth tableland tablespoon tablespoonful tablespoonsful tablet tableware tabloid taboo tabu
    tabular tabulate tabulation tabulator tachometer tacit taciturn taciturnity tack tackier tackiest tackiness
    tackle tacky taco tact tactful tactic tactical tactician tactile tactless tadpole tads taffeta taffy tag
    tagged tagging tail tailcoat tailgate taillight tailor tailpipe tailspin tailwind taint take takeaways taken
    takeoff takeout takeover talc tale talent talisman talk talkative tall tallow tally tallyho talon tamale
    tamarind tambourine tame tamp tamper tampon tams tan tanager tandem tang tangelo tangent tangential tangerine
    tangibility tangible tangibly tangier tangiest tangle tango tangy tank tankard tankful tanned tanner tannery
    tannest tannin tanning tantalize tantamount tantrum tap tape tapestry tapeworm tapioca tapir tapped tapping
    taproom taproot tar tarantula tarantulae tardier tardiest tardiness tardy tare target tariff tarmac tarmacked
    tarmacking tarnish taro tarot tarp tarpaulin tarpon tarragon tarred tarrier tarriest tarring tarry tart
    tartan tartar taser task taskmaster tassel tasselled tasselling taste tasteful tasteless tastier tastiest
    tastiness tasty tat tattle tattletale tattoo tattooist tatty taught taunt taupe taut tautological tautology
    tavern tawdrier tawdriest tawdriness tawdry tawnier tawniest tawny tax taxation taxi taxicab taxidermist
    taxidermy taxonomic taxonomy taxpayer taxying tea teabag teach teacup teak teakettle tealight teals team
    teammate teamster teamwork teapot tear teardrop tearful teargas tearier teariest tearjerker tearoom teary
    tease teasel teaspoon teaspoonful teat teatime technical technicality technician technique techno technocracy
    technocrat technological technologist technology tectonics tedious tedium tee teem teen teenage teenier
    teeniest teeny teepee teeter teeth teethe teetotal teetotaller telecast telecommunication telecommunications
    telecommute teleconference telegram telegraph telegraphic telegraphy telekinesis telemarketing telemeter
    telemetry telepathic telepathically telepathy telephone telephonic telephony telephoto telescope telescopic
    telethon teletype teletypewriter televangelist televise television telex tell telltale temerity temper
    tempera temperament temperamental temperance temperate temperature tempest tempestuous tempi template temple
    tempo temporal temporary temporize tempt temptation temptress tempura ten tenability tenacious tenacity
    tenancy tenant tend tendency tendentious tenderfoot tenderhearted tenderize tenderloin tendinitis tendon
    tendril tenement tenet tenfold tennis tenon tenor tenpin tense tensile tension tensor tensors tent tentacle
    tentative tenth tenuous tenure tepee tepid tequila terabit terabyte tercentenary term termagant terminal
    terminate termination terminator termini terminological terminology terminus termite tern terrace terrain
    terrapin terrarium terrestrial terrible terribly terrier terrific terrifically terrify territorial territory
    terror terrorism terrorist terrorize terse tertiary test testament testamentary testate testicle testier
    testiest testify testimonial testimony testiness testis testosterone testy tetanus tether tetrahedron text
    textbook textile textual textural texture thalami thalamus thallium than thank thankful thankless that thatch
    thaw the theater theatre theatrical thee theft their theism theist theistic them thematic thematically theme
    themselves then thence thenceforth thenceforward theocracy theocratic theologian theological theology theorem
    theoretic theoretical theoretician theorist theorize theory theosophy therapeutic therapeutically therapist
    therapy there thereabout thereabouts thereafter thereby therefore therefrom therein thereof thereon thereto
    thereupon therewith thermal thermionic thermodynamic thermodynamics thermometer thermonuclear thermoplastic
    thermos thermostat thermostatic thesauri thesaurus these thesis thespian theta they thiamine thick thicken
    thicket thickset thief thieve thievery thievish thigh thighbone thimble thimbleful thin thine thingamajig
    think thinned thinner thinnest thinning third thirst thirstier thirstiest thirsty thirteen thirteenth
    thirtieth thirty this thistle thistledown thither thong thoracic thorax thorium thorn thornier thorniest
    thorny thorough thoroughbred thoroughfare thoroughgoing those thou though thought thoughtful thoughtless
    thousand thousandth thrall thralldom thrash thread threadbare threat threaten three threefold threescore
    threesome threnody thresh threshold threw thrice thrift thriftier thriftiest thriftiness thrifty thrill
    thrive thriven throat throatier throatiest throatiness throaty throb throbbed throbbing throe thromboses
    thrombosis throne throng throttle through throughout throughput throve throw throwaway throwback thrown thrum
    thrush thrust thruway thud thudded thudding thug thumb thumbnail thumbscrew thumbtack thump thunder
    thunderbolt thunderclap thundercloud thunderhead thunderous thundershower thunderstorm thunderstruck thus
    thwack thwart thy thyme thymus thyroid thyself tiara tibia tibiae tic tick ticket tickle ticklish tidal
    tidbit tiddlywinks tide tidewater tidier tidiest tidiness tidy tie tiebreaker tiff tiger tight tighten
    tightfisted tightrope tightwad tigress tilde tile till tillage tilt timber timberland timberline timbre time
    timekeeper timeless timelier timeliest timepiece timescale timestamp timetable timeworn timezone timid
    timidity timorous timpani timpanist tin tincture tinder tinderbox tine tinfoil ting tinge tingle tinier
    tiniest tinker tinkle tinned tinnier tinniest tinning tinny tinsel tinselled tinselling tinsmith tint
    tintinnabulation tiny tip tipi tipped tipping tipple tipsier tipsiest tipster tipsy tiptoe tiptop tirade tire
    tireless tiresome tissue tit titanic titanium titans titbit tithe titillate titillation title titmice
    titmouse titter tittle titular tizzy to toad toadstool toady toast toastier toastiest toastmaster toasty
    tobacco tobacconist toboggan tocsin today toddle toddy toe toehold toenail toffee toffy tofu tog toga togae
    together toggle toil toilet toiletry toilette toilsome toke token tokenism told tolerable tolerably tolerance
    tolerant tolerate toleration toll tollbooth tollgate tomahawk tomato tomb tomboy tombstone tomcat tome
    tomfoolery tomorrow toms ton tonal tonality tone toneless tong tongue tonic tonier toniest tonight tonnage
    tonne tonsil tonsillectomy tonsillitis tonsorial tonsure too took tool toolbar toolbox toolkit toot tooth
    toothache toothbrush toothier toothiest toothless toothpaste toothpick toothsome toothy top topaz topcoat
    topic topical topknot topless topmast topmost topographer topographic topographical topography topological
    topology topped topping topple topsail topside topsoil tor torch torchlight tore toreador torment tormentor
    torn tornado torpedo torpid torpidity torpor torque torrent torrential torrid torsi torsion torso tort torte
    tortilla tortoise tortoiseshell tortuous torture torus toss tossup tost tot total totalitarian
    totalitarianism totality totalled totalling tote totem totemic totted totter totting toucan touch touchdown
    touchier touchiest touchstone touchy tough toughen toupee tour tourism tourist tourmaline tournament tourney
    tourniquet tousle tout tow toward towel towelled towelling towhead town townhouse townsfolk township townsman
    townsmen townspeople towpath toxemia toxic toxicity toxicologist toxicology toxin toy trace tracery trachea
    tracheae tracheotomy track tract traction tractor trade trademark tradesman tradesmen tradition traditional
    traditionalist traffic trafficked trafficker trafficking tragedian tragedy tragic tragically tragicomedy
    trail trailblazer train trainee traipse trait traitor traitorous trajectory trammed trammel tramming tramp
    trample trampoline trams trance tranquil tranquility tranquilize tranquiller tranquillest tranquillity
    tranquillize transact transaction transatlantic transceiver transcend transcendence transcendent
    transcendental transcendentalism transcendentalist transcontinental transcribe transcript transcription
    transducer transept transfer transferal transference transferred transferring transfiguration transfigure
    transfinite transfix transform transformation transfuse transfusion transgress transgression transgressor
    transience transiency transient transistor transit transition transitional transitive transitory transitted
    transitting translate translation translator transliterate transliteration translucence translucent
    transmigrate transmigration transmissible transmission transmit transmittal transmitted transmitter
    transmitting transmutation transmute transnational transoceanic transom transparency transparent transphobia
    transphobic transpiration transpire transplant transplantation transponder transport transportation transpose
    transposition transsexual transship transshipment transubstantiation transverse transvestism transvestite
    trap trapdoor trapeze trapezoid trapezoidal trapped trapper trapping trapshooting trash trashcan trashier
    trashiest trashy trauma traumata traumatic traumatize travail travel travelled traveller travelling
    travelogue traverse travesty trawl tray treacherous treachery treacle tread treadle treadmill treason
    treasonous treasure treasury treat treatise treatment treaty treble tree treeless treetop trefoil trek
    trekked trekking trellis tremble tremendous tremolo tremor tremulous trench trenchant trend trendier
    trendiest trendy trepidation trespass trestle triad trial triangle triangular triangulation triathlon tribal
    tribalism tribe tribesman tribesmen tribulation tribunal tribune tributary tribute triceps triceratops trick
    trickery trickier trickiest trickiness trickle trickster tricky tricolor tricycle trident triennial trifecta
    trifle trifocals trig trigger triglyceride trigonometric trigonometry trike trilateral trill trillion
    trillionth trilogy trim trimaran trimester trimmed trimmer trimmest trimming trinity trinket trio trip
    tripartite tripe triple triplet triplicate tripod tripos tripped tripping triptych trisect trite triumph
    triumphal triumphant triumvirate trivet trivia trivial triviality trivialize trochee trod trodden troglodyte
    troika troll trolley trollop trolly trombone trombonist tromp troop troopship trope trophy tropic tropical
    tropism troposphere trot troth trotted trotting troubadour trouble troublemaker troubleshoot troubleshot
    troublesome trough trounce troupe trouser trousseau trousseaux trout trowel trowelled trowelling troys
    truancy truant truce truck truckle truckload truculence truculent trudge true truffle truism truly trump
    trumpery trumpet truncate truncation truncheon trundle trunk truss trust trustee trusteeship trustful
    trustier trustiest trustworthier trustworthiest trustworthiness trustworthy trusty truth truthful truthiness
    try tryout tryst tsar tsunami tub tuba tubbier tubbiest tubby tube tubeless tubercle tubercular tuberculosis
    tuberculous tuberous tubular tuck tuft tug tugboat tugged tugging tuition tulip tulle tumble tumbledown
    tumbleweed tumbrel tumid tummy tumor tumult tumultuous tun tuna tundra tune tuneful tuneless tungsten tunic
    tunnel tunnelled tunnelling tunny turban turbid turbine turbojet turboprop turbot turbulence turbulent turd
    turducken tureen turf turgid turgidity turkey turmeric turmoil turn turnabout turnaround turncoat turnip
    turnkey turnoff turnout turnover turnpike turnstile turntable turpentine turpitude turquoise turret turtle
    turtledove turtleneck turves tush tusk tussle tussock tutelage tutor tutorial tutu tux tuxedo twaddle twain
    twang tweak twee tweedier tweediest tweedy tweet tweezers twelfth twelve twentieth twenty twerk twerp twice
    twiddle twig twigged twiggier twiggiest twigging twiggy twilight twill twin twine twinge twinkle twinned
    twinning twirl twist twit twitch twitter two twofer twofold twosome tycoon tying tyke tympanum type typecast
    typeface typescript typeset typesetter typesetting typewrite typewriter typewritten typewrote typhoid typhoon
    typhus typical typify typist typo typographer typographic typographical typography tyrannical tyrannize
    tyrannosaur tyrannosaurus tyrannous tyranny tyrant tyro tzar ubiquitous ubiquity udder ugh uglier ugliest
    ugliness ugly ukulele ulcer ulcerate ulceration ulcerous ulna ulnae ulterior ultimata ultimate ultimatum
    ultra ultraconservative ultramarine ultrasonic ultrasonically ultraviolet ululate umbel umber umbilical
    umbilici umbilicus umbrage umbrella umiak umlaut ump umpire umpteen umpteenth unabashed unabated unable
    unabridged unaccented unacceptability unacceptable unacceptably unaccepted unaccompanied unaccountable
    unaccountably unaccustomed unacknowledged unacquainted unadorned unadulterated unadvised unaffected unafraid
    unaided unalterable unalterably unaltered unambiguous unanimity unanimous unannounced unanswerable unanswered
    unanticipated unappealing unappetizing unappreciated unappreciative unapproachable unarmed unashamed unasked
    unassailable unassigned unassisted unassuming unattached unattainable unattended unattractive unattributed
    unauthenticated unauthorized unavailable unavoidable unavoidably unaware unbalanced unbar unbearable
    unbearably unbeatable unbeaten unbecoming unbeknownst unbelief unbelievable unbelievably unbeliever unbend
    unbent unbiased unbiassed unbidden unbind unblock unblushing unbolt unborn unbosom unbound unbranded
    unbreakable unbridled unbroken unbuckle unburden unbutton uncalled uncannier uncanniest uncanny uncaring
    uncased uncatalogued unceasing uncensored unceremonious uncertain uncertainty unchallenged unchanged
    unchanging uncharacteristic uncharacteristically uncharitable uncharitably uncharted unchristian uncivil
    uncivilized unclaimed unclasp unclassified uncle unclean uncleanlier uncleanliest unclear unclothe
    uncluttered uncoil uncollected uncomfortable uncomfortably uncommitted uncommon uncommunicative uncomplaining
    uncompleted uncomplicated uncomplimentary uncomprehending uncompressed uncompromising unconcern unconcerned
    unconditional unconfirmed unconnected unconquerable unconscionable unconscionably unconscious unconsidered
    unconstitutional uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial
    unconventional unconvinced unconvincing uncooked uncooperative uncoordinated uncork uncorrelated
    uncorroborated uncountable uncounted uncouple uncouth uncover uncritical unction unctuous uncultivated
    uncultured uncut undamaged undated undaunted undeceive undecidable undecided undecipherable undeclared
    undefeated undefended undefinable undefined undelivered undemanding undemocratic undemonstrative undeniable
    undeniably undependable under underachieve underact underage underarm underbelly underbid underbrush
    undercarriage undercharge underclass underclassman underclassmen underclothes underclothing undercoat
    undercover undercurrent undercut undercutting underdeveloped underdog underdone underemployed underestimate
    underexpose underfed underfeed underflow underfoot underfunded undergarment undergo undergone undergrad
    undergraduate underground undergrowth underhand underhanded underlain underlay underlie underline underling
    underlying undermine undermost underneath undernourished underpaid underpants underpass underpay underpin
    underplay underprivileged underrate underscore undersea undersecretary undersell undershirt undershoot
    undershorts undershot underside undersign undersized underskirt undersold understaffed understand
    understandably understate understatement understood understudy undertake undertaken undertone undertook
    undertow underused undervalue underwater underwear underweight underwent underworld underwrite underwritten
    underwrote undeserved undeserving undesirability undesirable undetectable undetected undetermined undeterred
    undeveloped undid undies undignified undiluted undiminished undisciplined undisclosed undiscovered
    undiscriminating undisguised undisputed undistinguished undisturbed undivided undo undocumented undone
    undoubted undress undue undulant undulate undulation unduly undying unearned unearth unease uneasier
    uneasiest uneasiness uneasy uneaten uneconomic uneconomical unedited uneducated unembarrassed unemotional
    unemployable unemployed unemployment unending unendurable unenforceable unenlightened unenthusiastic
    unenviable unequal unequalled unequivocal unerring unethical uneven uneventful unexampled unexceptionable
    unexceptional unexciting unexpected unexplained unexplored unexpurgated unfailing unfair unfaithful
    unfamiliar unfamiliarity unfashionable unfasten unfathomable unfavorable unfavorably unfeasible unfeeling
    unfeigned unfetter unfilled unfinished unfit unfitted unfitting unflagging unflappable unflattering
    unflinching unfold unforeseeable unforeseen unforgettable unforgettably unforgivable unforgiving unformed
    unfortunate unfounded unfrequented unfriend unfriendlier unfriendliest unfriendliness unfriendly unfrock
    unfulfilled unfunny unfurl unfurnished ungainlier ungainliest ungainliness ungainly ungentlemanly ungodlier
    ungodliest ungodly ungovernable ungracious ungrammatical ungrateful ungrudging unguarded unguent ungulate
    unhand unhappier unhappiest unhappiness unhappy unharmed unhealthful unhealthier unhealthiest unhealthy
    unheard unheeded unhelpful unhesitating unhindered unhinge unhitch unholier unholiest unholy unhook unhorse
    unhurried unhurt unicameral unicorn unicycle unidentifiable unidentified unidirectional unification uniform
    uniformity unify unilateral unimaginable unimaginative unimpaired unimpeachable unimplementable unimplemented
    unimportant unimpressed unimpressive uninformative uninformed uninhabitable uninhabited uninhibited
    uninitialized uninitiated uninjured uninspired uninspiring uninstall uninsured unintelligent unintelligible
    unintelligibly unintended unintentional uninterested uninteresting uninterpreted uninterrupted uninvited
    uninviting union unionization unionize unique unisex unison unit unitary unite unity universal universality
    universe university unjust unjustifiable unjustified unkempt unkind unkindlier unkindliest unknowable
    unknowing unknown unlabeled unlace unlatch unlawful unleaded unlearn unleash unleavened unless unlettered
    unlicensed unlike unlikelier unlikeliest unlikelihood unlimited unlisted unload unlock unloose unloved
    unluckier unluckiest unlucky unmade unmake unman unmanageable unmanlier unmanliest unmanned unmanning
    unmarked unmarried unmask unmatched unmemorable unmentionable unmerciful unmindful unmissed unmistakable
    unmistakably unmitigated unmodified unmoral unmoved unnamed unnatural unnecessary unneeded unnerve
    unnoticeable unnoticed unnumbered unobjectionable unobservant unobserved unobstructed unobtainable
    unobtrusive unoccupied unoffensive unofficial unopened unopposed unorganized unoriginal unorthodox unpack
    unpaid unpainted unpalatable unparalleled unpardonable unpatriotic unpaved unperturbed unpick unpin unplanned
    unpleasant unplug unplumbed unpolluted unpopular unpopularity unprecedented unpredictability unpredictable
    unprejudiced unpremeditated unprepared unpretentious unpreventable unprincipled unprintable unprivileged
    unproductive unprofessional unprofitable unpromising unprompted unpronounceable unprotected unproved unproven
    unprovoked unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned
    unquestioning unquote unravel unravelled unravelling unread unready unreal unrealistic unrealistically
    unrealized unreasonable unreasonably unreasoning unrecognizable unrecognized unreconstructed unrecorded
    unrefined unregenerate unregistered unregulated unrehearsed unrelated unreleased unrelenting unreliability
    unreliable unrelieved unremarkable unremitting unrepeatable unrepentant unrepresentative unrequited
    unreserved unreservedly unresolved unresponsive unrest unrestrained unrestricted unrewarding unripe unrivaled
    unrivalled unroll unromantic unruffled unrulier unruliest unruliness unruly unsaddle unsafe unsaid unsalted
    unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsay unscathed
    unscheduled unschooled unscientific unscramble unscrew unscrupulous unseal unseasonable unseasonably
    unseasoned unseat unseeing unseemlier unseemliest unseemliness unseemly unseen unselfish unsent unsentimental
    unset unsettle unshakable unshaven unsheathe unsightlier unsightliest unsightliness unsightly unsigned
    unskilled unskillful unsmiling unsnap unsnarl unsociable unsold unsolicited unsolved unsophisticated unsound
    unsparing unspeakable unspeakably unspecific unspecified unspoiled unspoken unsportsmanlike unstable unstated
    unsteadier unsteadiest unsteadiness unsteady unstop unstressed unstructured unstrung unstuck unstudied
    unsubscribe unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuitably unsuited unsung
    unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsuspected unsuspecting unsweetened
    unswerving unsympathetic untainted untamed untangle untapped untaught untenable untested unthinkable
    unthinking untidier untidiest untidiness untidy untie until untimelier untimeliest untimeliness untimely
    untiring untitled unto untold untouchable untouched untoward untrained untreated untried untroubled untrue
    untrustworthy untruth untruthful untutored untwist untying unusable unused unusual unutterable unutterably
    unvarnished unvarying unveil unverified unvoiced unwanted unwarier unwariest unwariness unwarranted unwary
    unwashed unwavering unwed unwelcome unwell unwholesome unwieldier unwieldiest unwieldiness unwieldy unwilling
    unwind unwise unwitting unwittingly unwonted unworkable unworldly unworthier unworthiest unworthiness
    unworthy unwound unwrap unwrapped unwrapping unwritten unyielding unzip up upbeat upbraid upbringing upchuck
    upcoming upcountry update updraft upend upfront upgrade upheaval upheld uphill uphold upholster upholstery
    upkeep upland uplift upload upmarket upon upped upper uppercase upperclassman upperclassmen uppercut
    uppermost upping uppity upraise upright uprising uproar uproarious uproot ups upscale upset upsetting upshot
    upside upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake uptight uptown upturn
    upward uranium urban urbane urbanity urbanization urbanize urchin urea urethra urethrae urge urgency urgent
    uric urinal urinalyses urinalysis urinary urinate urination urine urn urologist urology us usability usage
    use useful useless username usher usherette usual usurer usurious usurp usurpation usury utensil uteri
    uterine uterus utilitarian utilitarianism utility utilization utilize utmost utopia utter utterance uttermost
    uvula uvular vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacillation vacua vacuity
    vacuous vacuum vagabond vagary vagina vaginae vaginal vagrancy vagrant vague vain vainglorious vainglory
    valance valedictorian valedictory valence valentine valet valiant valid validate validation validity valise
    valley valor valorous valuation value valueless valve vamoose vamp vampire van vanadium vandal vandalism
    vandalize vane vanguard vanilla vanish vanity vanned vanning vanquish vantage vapid vapidity vapor
    vaporization vaporize vaporous variability variable variably variance variant variate variation varicolored
    varicose variegate variety various varlet varmint varnish varsity vary vascular vase vasectomy vassal
    vassalage vast vat vatted vatting vaudeville vault vaunt veal vector veep veer vegan vegetable vegetarian
    vegetarianism vegetate vegetation vegetative veggie vehemence vehement vehicle vehicular veil vein veld
    vellum velocity velour velvet velveteen velvety venal venality vend vendetta vendor veneer venerable venerate
    veneration venereal vengeance vengeful venial venison venom venomous venous vent ventilate ventilation
    ventilator ventral ventricle ventricular ventriloquism ventriloquist venture venturesome venturous venue
    veracious veracity veranda verandah verb verbal verbalize verbatim verbena verbiage verbose verbosity verdant
    verdict verdigris verdure verge verier veriest verifiable verification verify verisimilitude veritable
    veritably verity vermicelli vermilion vermin verminous vermouth vernacular vernal versatile versatility verse
    versification versify version versus vertebra vertebrae vertebral vertebrate vertex vertical vertices
    vertiginous vertigo verve very vesicle vesper vessel vest vestibule vestige vestigial vestment vestry vet
    vetch veteran veterinarian veterinary veto vetted vetting vex vexation vexatious vi via viability viaduct
    vial viand vibe vibrancy vibrant vibraphone vibrate vibration vibrato vibrator viburnum vicar vicarage
    vicarious vice viceroy vichyssoise vicinity vicious vicissitude victim victimization victimize victor
    victorious victory victual video videocassette videodisc videotape vie view viewfinder viewpoint vigil
    vigilance vigilant vigilante vigilantism vignette vigor vigorous vii viii vile vilification vilify villa
    village villain villainous villainy villein vim vinaigrette vindicate vindication vindicator vindictive vine
    vinegar vinegary vineyard vintage vintner vinyl viol viola violate violation violator violence violent violet
    violin violinist violist violoncello viper virago viral vireo virgin virginal virginity virgule virile
    virility virology virtual virtue virtuosi virtuosity virtuoso virtuous virulence virulent virus visa visage
    viscera visceral viscid viscosity viscount viscountess viscous viscus vise visibility visible visibly vision
    visionary visit visitation visitor visor vista visual visualization visualize vital vitality vitalize vitamin
    vitiate vitiation viticulture vitreous vitriol vitriolic vituperate vituperation vituperative vivace
    vivacious vivacity vivid vivify viviparous vivisection vixen vixenish vizier vizor vocabulary vocal vocalic
    vocalist vocalization vocalize vocation vocational vocative vociferate vociferation vociferous vodka vogue
    voguish voice voiceless void voile volatile volatility volcanic volcano vole volition volley volleyball volt
    voltage voltaic voltmeter volubility voluble volubly volume voluminous voluntary volunteer voluptuary
    voluptuous vomit voodoo voodooism voracious voracity vortex vortices votary vote votive vouch vouchsafe vow
    vowel voyage voyeur voyeurism voyeuristic vulcanization vulcanize vulgar vulgarism vulgarity vulgarization
    vulgarize vulnerability vulnerable vulnerably vulture vulva vulvae vuvuzela vying wack wackier wackiest
    wackiness wacko wacky wad wadded wadding waddle wade wadi wafer waffle waft wag wage wagged wagging waggish
    waggle wagon waif wail wainscot waist waistband waistcoat waistline wait waitress waive wake wakeful waken
    wale walk walkout walkway wall wallaby wallboard wallet walleye wallflower wallop wallow wallpaper walnut
    walrus waltz wampum wan wand wanderlust wane wangle wanna wannabe wanner wannest want wanton wapiti war
    warble ward warden wardrobe wardroom warehouse warfare warhead warhorse warier wariest wariness warlike
    warlock warlord warm warmhearted warmonger warmth warn warp warpath warrant warranty warred warren warring
    warrior warship wart warthog wartier wartiest wartime warty wary was wash washbasin washboard washbowl
    washcloth washerwoman washerwomen washout washroom washstand washtub wasp waspish wassail wastage waste
    wastebasket wasteful wasteland wastepaper wastewater wastrel watch watchband watchdog watchful watchmaker
    watchman watchmen watchtower watchword water waterbed waterboard watercolor watercourse watercraft watercress
    waterfall waterfowl waterfront waterier wateriest waterline waterlogged watermark watermelon waterproof
    watershed waterside waterspout watertight waterway waterworks watery watt wattage wattle wave waveform
    wavelength wavelet wavier waviest waviness wavy wax waxen waxier waxiest waxiness waxwing waxwork waxy way
    wayfarer wayfaring waylaid waylay wayside wayward we weak weaken weakfish weakling weal wealth wealthier
    wealthiest wealthiness wealthy wean weapon weaponless weaponry wear wearier weariest weariness wearisome
    weary weasel weather weathercock weatherize weatherman weathermen weatherproof weave web webbed webbing
    webcast webisode webmaster webmistress website wed wedded wedder wedding wedge wedlock wee weedier weediest
    weedy week weekday weekend weeknight weep weepier weepiest weepy weevil weft weigh weight weightier
    weightiest weightiness weightless weightlifter weightlifting weighty weird weirdo weirs welcome weld welfare
    welkin well wellington wellspring welshed welshes welshing welt welterweight wench wend wens went wept were
    werewolf werewolves west westbound westerly western westernize westernmost westward wet wetback wetland
    wetted wetter wettest wetting whack whale whalebone wham whammy wharf wharves what whatchamacallit whatever
    whatnot whatsoever wheal wheat wheaten wheedle wheel wheelbarrow wheelbase wheelchair wheelwright wheeze
    wheezier wheeziest wheezy whelk whelp when whence whenever where whereabouts whereas whereat whereby
    wherefore wherein whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whetted
    whetting whew whey which whichever whiff while whilst whim whimper whimsical whimsicality whimsy whine
    whinier whiniest whinny whiny whip whipcord whiplash whipped whippersnapper whippet whipping whippoorwill
    whir whirl whirligig whirlpool whirlwind whirr whisk whiskey whisky whisper whist whistle whit white whitecap
    whitefish whiten whitewall whitewash whither whitish whittle whiz whizz who whoa whodunit whoever whole
    wholehearted wholesale wholesome wholly whom whomever whomsoever whoop whoopee whoosh whopper whopping whore
    whorehouse whorl whose whosoever why wick wickerwork wicket wide widen widescreen widespread widow widowhood
    width wield wiener wife wig wigeon wigged wigging wiggle wigglier wiggliest wight wigwag wigwam wiki wild
    wildcat wildcatted wildcatting wildebeest wildfire wildflower wildfowl wildlife wile wilful wilier wiliest
    wiliness will willful willies willow willowy willpower wilt wily wimp wimpier wimpiest wimple wimpy win wince
    winch wind windbag windbreak windburn windfall windier windiest windiness windjammer windlass windmill window
    windowpane windowsill windpipe windscreen windshield windsock windstorm windsurf windswept windup windward
    windy wine wineglass winery wing wingless wingnut wingspan wingspread wingtip wink winner winning winnow wino
    winsome winter wintergreen winterier winteriest winterize wintertime wintery wintrier wintriest wintry wipe
    wire wireless wiretap wirier wiriest wiriness wiry wisdom wise wiseacre wisecrack wish wishbone wishful wisp
    wispier wispiest wispy wist wisteria wistful wit witch witchcraft witchery with withal withdraw withdrawal
    withdrawn withdrew withheld withhold within without withstand withstood witless witticism wittier wittiest
    wittiness witting witty wive wiz wizard wizardry wizened wizzes wobble wobblier wobbliest wobbly woe
    woebegone woeful wok woke woken wolf wolfhound wolfish wolfram wolverine wolves woman womanhood womanish
    womanize womankind womanlier womanliest womanlike womanliness womb wombat women womenfolk won wonder
    wonderful wonderland wonderment wondrous wont woo wood woodbine woodcarving woodchuck woodcraft woodcut
    wooden woodier woodiest woodiness woodland woodman woodmen woodpecker woodpile woodshed woodsier woodsiest
    woodsman woodsmen woodsy woodwind woodwork woodworm woody woof wool woolen woolgathering woolie woollier
    woolliest woolliness woozier wooziest wooziness woozy word wordier wordiest wordiness wordplay wordy wore
    work workaday workaholic workbench workbook workday workfare workforce workhorse workhouse workingman
    workingmen workload workman workmanlike workmanship workmen workout workplace workshop workstation workweek
    world worldlier worldliest worldliness worldwide worm wormhole wormier wormiest wormwood wormy worn worrier
    worrisome worry worrywart worse worsen worship worshipful worshipped worshipper worshipping worst worth
    worthier worthiest worthiness worthless worthwhile worthy wot would wound wove woven wow wrack wraith wrangle
    wrap wrapped wrapper wrapping wrapt wrath wrathful wreak wreath wreathe wreck wreckage wren wrench wrest
    wrestle wretch wrier wriest wriggle wriggly wright wring wrinkle wrinklier wrinkliest wrinkly wrist wristband
    wristwatch writ write writhe written wrong wrongdoer wrongdoing wrongful wrongheaded wrote wroth wrought
    wrung wry wuss xci xcii xciv xcix xcvi xcvii xenon xenophobia xenophobic xerographic xerography xi xii xiii
    xiv xix xv xvi xvii xviii xx xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix
    xxxv xxxvi xxxvii xxxviii xylem xylophone xylophonist yacht yachtsman yachtsmen yack yak yakked yakking yam
    yank yap yapped yapping yard yardage yardarm yardstick yarmulke yarn yaw yawl yawn yeah year yearbook
    yearling yearn yeast yeastier yeastiest yeasty yell yellow yellowish yelp yen yeoman yeomen yes yeshiva
    yessed yessing yest yesterday yesteryear yet yeti yew yield yip yippee yock yodel yodelled yodelling yoga
    yoghourt yoghurt yogi yogurt yoke yokel yolk yon yonder yore you young youngish youngster your yourself
    yourselves youth youthful yowl yttrium yucca yuck yuckier yuckiest yucky yuk yule yuletide yum yummier
    yummiest yummy yup yuppie zanier zaniest zaniness zany zap zeal zealot zealous zebra zebu zed zenith zephyr
    zeppelin zero zest zestful zeta zigzag zigzagged zigzagging zilch zillion zinc zincked zincking zing zinnia
    zip zipped zipper zippier zippiest zipping zippy zircon zirconium zit zither zodiac zodiacal zombi zombie
    zonal zone zonked zoo zoological zoologist zoology zoom zucchini zwieback zygote"""
)
"""Size 50 of SCOWL in small letters, without names, and without what `endings` makes of another word in it."""
