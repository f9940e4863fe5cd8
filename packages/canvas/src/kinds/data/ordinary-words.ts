/** English words that look or sound like a word of the alias tables and mean what they say. */
export const ORDINARY_WORDS = `
abide abject able aboard accelerate accelerated accelerates acceleration accessing accession accuses acetic acetone
ache acknowledge acquire acquired acquires action activate acton adapted adaptor addy administer administrated
administration admit adonis adopter advertise advertised advertises aerospace aggregate aggregated aggregates
aggregating agios aide aimer aiming airfoil airing alas albert alberts alight alike aline alive allay alley alligator
allocated allocates allocation allow ally aloud amateur ament amide amin ample analyse analyses analytical analyze
analyzes angers angler anker annals annuals annular anonymously anus apaches aperture apogee apologies apologise
apologize appalled appealed appel appending applaud applet applied apply approach arbiter arcadian archived argent
aria arias arrange arresting artefact arty ascetic ascribe asks assemble assembled assembles assemblies assent assert
asserting asses assist aster astral astray attacker attained attainment attend attended attesting attuned audiencia
auditing auditor auditory authenticate authenticated authorisation authorise authorised authorize authorized
authorizes aversion avert avoidable awaiting awards bach bachelor backed backhand backing bacon bails baiting baked
baker baking balanced ballet balling balloons banc banding banging banjo banker banning bard barge barker barking
barracuda barricade barrier basins basking basset bassoons bath bats beads beaks beans beard bears beast beasts becket
bedding beets beheading beholder belong belts bender bending benny bequest besting bests bets better bevel biased
bicker bickering biking billed billet billions binder binding bioscience birding biscuit bisons bitch bitstream black
bladder blanco blanking blended blight blink bloc blocker blockhouse blocking blocs blogger blogging blowing blume
blunder boar boars boats bock bogged boiling bolder bolling bongo bonny booker bookkeeper bookstore booming booting
bord border bordering bosons bother boulder bower bowling bowser brace bracing brats brawl brazier breads breaker
bride bridged bridle brocade broccoli brock broke broken brokerage browner browse browsed bucking budding budge buffet
buller bullying bundy bunn burger bursary butch cable cadenza calculate calculated calculates calculation calibration
calico called calmer campana campion cancel candidacy candidature candler candy canter cantor capping captor captured
cargo caritas carpeting carried carries carrots carta carter cashing casket casks caste caster castor cataloged
catalogue catch catcher catching cauldron celebrate censor censure centaur centennial center centralised centralize
centrally centre century ceramic cession chairing chance chancel chandler chang changed changer chard charged charing
charmer charter checked cheek cheering chick chipping chock chopper chopping chroma chuck chunky cider cinder cites
citrate citrus clade clarion classes classified classifies classis clause clauses clave cleaned cleaning cleanse
clearer cleaver clint clock clocking clockwise clogged clogging cloister close closed closes closet closure cloudy
clout clover clutter coach coaching coaster cochlear cocker cocks codification cogent cognate cognition cohorts
collaborating collaborative collaborator collected collection collins colonies colonize coloring colouring commanding
commando commend commendation commonest commute commuted commutes compacted companion compassion compete competent
completion compressed compresses compression comptroller computed conceal conception concert concerted conch
conciliation concise concoction condenses condone conducted conduction confection conference confident confluence
congestion congo congruent connected connecting connective connexion conscious conseil consensual consent consult
consume consumed consumes contained contend contention contest context contour contra controlled convection convent
convention converged converges converted conviction cooch cooking coolant coolness coordinate coordinated coordinates
coordinating corollary correction coster costing cough coulter council counsel counted country courtesy courtier
courts covert cracker crater crates craven crawled creates creature credence crick cricketing criteria critter crone
crouch cuddy culinary curates curator curler currier curse customary cycled cycling daddy dado dads dagger dairy daisy
dally dapper dashed dashes dates dative dato deacon death debt debut decay decayed decentralized deception decker
declination deduce deduction deeper defection defections defector deference deflection degeneration deliver delivers
demain demon density departing depiction deport depositors depository derision desalination desertion deserving
designation despatch despatched despatches detachment detained detecting detective detention detentions deter
determination detonation developed devise difference digestion digraph dimer dinger dingle diocesan direction disciple
discover discovered discoverer discovers dispatched dispel disrupted disruption disservice distinction distribute
distributes distributing distributive diver divest doable docked docket docking docks documented dogged dolor domaine
done doubled doubly dower downloaded downloads draining drier drive drivel driven drives droid drove drover duplicated
duplication durable dynamic dynasty eager earring eased easiest easing easter eats echoing editorial editorially
ejection elector electro electron elicit elocution embedded ember embodying emigration emission emitted employ
employed employer employment empress encode encodes endeared ender ending endured engined enjoy enlist enriched
entrant envious envy eparchy epitome eponymous equation equilibrium erection eschewing esquire essayist essence
estimated estimates estimation etcher etching eternal eternally ether evacuation evaluated evaluates evaluation even
evert evocation exchanged exchanger exiting expansion expedient experimental experimented experimenter expert expires
explained explication exported exporting expository expressed expressly extensive extermination externally extort
extracted extraction extrusion fable factor factors fails fairer fairs faking fallow falter farmer farmhouse faster
fault feather feats featured feet feller fellow fender fending fetched fides fiend fight filed filer filler filles
filling fills films fils finer fines finger fink fireball firebox firehouse fires firestone firestorm fistula fitter
fives fixer fixes flack flak flame flank flaps flash flats flatter flattery flaws flee flees fletcher flick flies
fling flint flock flogged flogging flue fluent fluke flute focal followed font forehand forerunner foreshore forester
forestry foreword forget forgot formalize formalized fortification forwarded foundational founder foundry fractions
frail frau fraught freezer freight fridge fried frigate fright fronted frost frowned fudge fulfilment fullback
functional functioned funny furniture gable gamed gaps garage gatehouse gault gender generalized generated generates
generating generational generative gent gentry germination getter ginger glassware glazer gliding globally glossary
goggles goldstone gomer goodness googled grace grader graffiti grail grange grape graphene graphical greeting grice
griffin griffon grout gryphon guess guidance gules gullible gunner gust habitable hails hamza handed handily handing
handle handled handles hangars hansel haploid happened hard harder hare harmer harrier haste hatch hatcher hatching
haven hazards hazing head header headman heads healthy hearing heartbreak heartfelt hearth heath heather heats heck
hector heel heller herder hern hero heroin herring hick hiller hinder hindered hipper hippo hiragana hiring hissing
histone hoard hocking holiest holistic holler hollow homeport hone honor hooking hopper hopping horse hose hostel
hosting housed houser housework housing humane hundred huskies identify ignited illegal illegally illicit imaged
imager imago immature immigration impala impart imperator implicated implication imported importing imposter impurity
inception incest incipient indexed indies induces infection infernal influence influenced influences ingested
ingesting ingle injection inlays inquest inquiring inserted insertion insight integrate integrated integrates
integrating integrative intention interaction internally interned interval intranet inundation invented invention
inventor inventors invest invested isomer issuance italic itching iteration jagger jailer jails janes jingle jogging
joint judged junction junctions kaka keeler kemper keystone kicker kidder kidding kidneys killer killing kinases
kinder knightly knockout kosmos krone labeled lack lacking lager lagged lagging laid laker larger largo larval laser
lastly latch later latter laudable laughing laver lawyer leaded leads leafy leak leaking leaks leary leather lecture
ledge ledges leger legged legion lender lending lettre levee lever lice lick licking light lightly lignite liking
limited linger linked linker listened litter loader loca locale locked locket lodged lodger lodging logan logie
logistic logistical loin longed longer longing looking loser loud louse lower loyal lucerne luster mach machined macro
maestro mafia mage mailed make makes malice malign mallee mallet maltese manage manages manger mango mania mantra
manus mapped mara march marching marge marina marked marker marketing marking masking masks massage massive mastery
matched mater materialise materialised materialism materialist materiality materials math mating matter maven meads
meager meats medial median mediators medic medina meeker meer meerkat meister memorial memos menagerie mending mentor
mentoring mercer merge merged merges meson mesquite mess messenger meted meteor meteoric metre mico micron migrating
miles milestone militias miller milling mimic miner mingle mini miniature minion mino minotaur minter miro miser
mister mitch mixed mixes mixing mocking mocks modal mode modem moderated moderates moderating moderato modes
modification modulation modulator moduli modulo moisture mondo monetary mong monger mongol monitored mono montero
morel mortal mosquito mosquitos motel mother motile motorised motorist motorists mouse movie mower mudge mufti mules
mulligan mungo munitions muster mystery nails naive national navigated navigates navigator nesting networked
neutralized niger nitric noma normalised normalize normalized notified notifies nudge nursed nutter oath observation
observer observing occurring oceans octane octave officer older omission opened operation operationally operations
opined optimised optimize optimized optionally orange orbiter orchestrate orchestrated orchestration ordination
originally orogeny otter ouch outcry outer outing outsider pacemaker pacer packaged packer packing paddy paint painter
paler pallet pane panes papal paper papillon parasite parietal parity park parker parkin parry parse parsed parsing
parson parsonage parsons part parti partial particle parting partly parts passe passer past pasta pasted pastel
pasting pasts patch patching pate patent pater patty payback payer pending penetration percussion perfect permissive
perron persisted persistently persisting persona personage personas perusing pesos peter petitioned petter phoned
phony photon picked picket picketing piercing piles pilot pinder pinged pinker pint pinto pivot placer placid plain
planar plane planes planned plant planter plastic playbook played pleasure plenary plenty plight plinth plume pocket
pointe pointer pointy poker polled pollen pont poorest porosity porta porting posing postal posture postures potent
pouch powder powerful praises praising prayer precious precise predation predicate predict predicted predicting
predictive predilection premier premiere preservation preset presser presses pressing pressure pretence priced prick
pride priest primacy primates prime primer priming prince print printed prison prisons prize prizes proceeding
processed procession processions produce produced produces production profess professing professor professors profiled
profiler progressing projectile projecting projective projector promotes prone prosecution protecting protective
protector protesting proto protocol provide provided provides prowess prussian pubic publicly published puller purest
purge purged purges purse purser purses pursues pursuing pursuit pushed quadrant quart quarter quartier quarto quid
quote quoted quotes rabbi rabbis race racing racket racking racks rage raider raids raining rains rais raking ramen
rance rang ranga ranged ranger ranging ranked ranting rapper rapping rapport rapporteur rapture raster ratification
rating rationale rationales rationally rave ravel raves reach ready realisation realization reams rebroadcast recast
receive received receives recommenced recommend recommended recommends reconcile reconciled reconciles reconfiguration
reconsider recording recruited rector redact redaction redeployment redid redirected redirection rediscovery
redistributed redistribution reds redshirt reduced reduction reduplication reeder reeds reelection reference
reflection reforming regeneration regionally registrar registrars regnal reintegration reis rejection relations relax
relayed relict religious relocated relocation rely remainder reminded remission render rendered repay repeating
repertoire repertory replay replayed replicate replicates replicating reported repost reposting reprocessing
republication requested requesting requiring requisite rescheduled rescue resection reserving resettlement resilient
resistors resize resized resolute resolve resolved resolves resort resorting resorts resting restraint restructured
retargeting retention retinal retort retorts retraining retrieval retrieve retrieved retrieves retro revel revere
reverie reversed reverting reviewed revolting revolver rewording reworking rhetoric rhone rice ricks ridder ridding
ridge rightly ringer rioting riser rite rites river rivers rocked rocker rocking rocky roles roller rooks root rooting
roster rotational rote rother rotting rouge rouse rousing rout routed routine routinely rovers rower rubles ruck ruled
ruler rulers runes rusher sable sack sager sails sale salve sama samba sample sampled samples sanctions sander
sanitary sapper sarge sark satrap sault save sayer scala scalp scaly scanned scape scarab scare scared scaring
scarring schedule schedules schema score scored scores scouring scrape scraped scrapes scream screaming screams screed
screwing sealed sealing seaport searing seasons seats secondarily seconder secret secrete sector securing seder seduce
seduction seed segregation selecting selective semple senator sending senior sensory separate sequenced sera serer
serve served serves serviced servicemen setter sever shack shad shade shaded shading shake shaking shale shame
shameless shaming shand shape shaping shared shark sharp sharpening shave shaving shearing shift shingle shipped shire
shirt shock shoemaker shone shoot shopped shore shortened shorter shorty shot shout showering shredded shrouded
sickening sickness side sidekick siding sift simpler simplex simply simulated simulates simulation sincere singer
singled singlet singly skilled skinner skipper skipping skirts slade slate slats slayer sleeper slender slice slicing
slick slider slight slipper slipping smack smelter smock snack snare snark sneed snider snipes soaring sock socking
socks softening softer sore sort sourced souter spanned spar spare sparing sparking sparky sparring spars spatially
spatula sped speedy speer spend spender spicer spied spiker spiller spinner spirit splinter spoiler spoken spore sport
sporty sprang spraying spreading springbok springboks sprint sprinter sprite sprout sprung spurring spying squad
squared squaring squire stable stabs stagger stags stainless stale stalk stamped starch stare staring stark stars
start starts stat state stated states status stave stays steam steamer steaming steed steeper stick stiff stipe
stitched stitches stockade stocky stoke stole stone stoppage stopper stopping stored storer storey storing stork
storming stormy story stove straining strait strata stratigraphy streak streaking streaks streamed streamline
stressing striae striata strictures stride strife strike string strip striped strips strive struck structural
structure structures stuck stuff stumped suave subscribed subscript such suckling sucre suction suffer suggesting
suggestive summaries summarise summarised summarises summarize summarized summarizes sundari sunder sundry sunny
supplied supplies surveying surveyor surveys swam sweeter swore synonymous tabla tabled tack tacos tagged tail tails
taken taker taking tale talks taller tamer taming tanager tanker tanks tapping targa tarnish tartan taste tasteless
tasting teaches teaming teeming telegraph telegraphy telephone teller temporally tender tending tenor terminally
terminating terminator ternary terracing terrific texting thanks theorist thickening thicket think thirst thirsty
thirteen thorough though threaten thrust thunder tick ticked ticker tightly tiles tiling tiller timber timed tinker
tinkering tiring toleration tonic tore touch tourism touting tower toxic traced tracer track tracked tracking tract
trade traded trades trading trailer trailing train trained trainee trait trance transaction transactions transcended
transcending transfers transformed transistor transitional translate translated translates translation translational
transnational transponder transport transporter transpose transposed traveled travelled trawl trawler treading treads
trial trick trickery trickier trio tripe triste trite trophic tropic trough truce trucker trunk trustee trusty tuck
tundra turner turning turtle tusks twister twisting unanimous unavailable unbanned unbound underwood unduly unequal
unfairness unicorn uniquely unless unload unscheduled unstructured uploaded usher ushering vague vale validated
validates validation valley valse valued valve vanish varia vastly veneration vent venting ventral vents verified
verifies vertical vesicle vesta vestry vetter vibration victor victory vide viewed vireo virtually virtus vitesse
vocal vocation vortex vote voted votes vouch voyage wager wailing waite waited waiver waking walled waller wanting
warder warm warmed warner warty washer waste wasting watched watching watchmaker water wealth wedlock wether wetter
wetting whipping white whiter whites whiting whopping wicker wicket wider widow widowed wiles willing winded winder
winger witch woken workaround worked workhouse wounded wreaths writ writing writs wrote yorker yorkers youngest
youngster zander
`;
