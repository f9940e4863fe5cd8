/** English words that look or sound like a word of the alias tables and mean what they say. */
export const ORDINARY_WORDS = `
abide abject accelerate accelerated accelerates acceleration accessing accession accuses acetic acetone acknowledge
acquire acquired acquires action activate acton adapted adaptor administer administrated administration admit adonis
adopter advertise advertised advertises aerospace aggregate aggregated aggregates aggregating agios aimer aiming
airfoil airing albert alight alike aline alive allay alley alligator allocated allocates allocation allow aloud
amateur ament amide ample analyse analyses analytical analyzes angers angler anker annular anonymously apaches
aperture apogee apologies apologise apologize appalled appealed appel appending applaud applet applied apply approach
arcadian archived argent arias arrange arresting artefact ascetic ascribe assemble assembled assembles assemblies
assent assert asserting asses assist aster astral astray attacker attained attainment attend attended attesting
attuned audiencia auditing auditor auditory authorisation aversion avert avoidable awaiting awards bachelor backed
backhand backing bails baiting baked baking balanced ballet balling balloons banding banker banking barge barker
barking barrier basins basset bassoons beads beaks beans bears beast beasts becket bedding beets beheading beholder
belong belts bender benny bequest besting bests better bevel biased bickering biking billions binder binding
bioscience birding biscuit bisons bitch bitstream black bladder blended blight blink blockhouse blocking blocs blogger
blogging blowing blume blunder boats bogged boiling bolder bolling bongo bonny booker bookkeeper bookstore booming
booting border bordering bosons boulder bower bowling bowser brace bracing brats brawl brazier breads breaker bride
bridged bridle broccoli brock broke broken browner browse browsed bucking budding budge buffet bullying bundy burger
bursary butch cable cached cadenza calculate calculated calculates calculation calibration called calmer campana
campion cancel candidacy candidature candler candy canter cantor capping captor captured caritas carpeting carried
carries carrots carter cashing casket casks caste caster castor cataloged catalogue catch catcher catching cauldron
celebrate censor censure centaur centennial center centralised centralize centrally centre century ceramic cession
chairing chance chancel chandler chang changed changer chard charge charing checked cheek cheering chick chipping
chock chopper chopping chroma chuck chunky cider cinder cites citrate citrus clade clarion classes classified
classifies classis clause clauses clave cleaned cleaning clearer cleaver clint clock clocking clockwise clogged
clogging cloister closes cloudy clout clutter coach coaching coaster cochlear cocker cocks codification cogent cognate
cognition cohorts collaborating collaborative collaborator collected collection coloring colouring commanding commando
commend commendation commends commonest commute commuter compacted companion compassion compete competent completion
compressed compresses compression comptroller computed conceal conception concert concerted conch conciliation concise
concoction condenses conduction conductor confection conference confident confluence congestion congo congruent
connected connecting connective connexion conscious conseil consensual consent consult consume consumed consumes
contained contend contention contest context contour contra controlled convection convent convention converged
converges converted conviction cooch cooking coolant coordinate coordinated coordinates coordinating corollary
correction coster costing cough coulter council counsel counted country courtesy courtier courts covert cracker crater
crates craven crawled creates creature credence crick cricketing criteria critter crone crouch cuddy culinary curates
curator curler currier customary cycled cycling daddy dairy daisy dally dapper dashed dashes dating dative decay
decayed decentralized deception decker deduce deduction deeper defection defections defector deference deflection
degeneration deliver delivers demain demon departing depiction deport depositors depository derision desertion
deserving despatch despatched despatches detachment detained detecting detective detention detentions determination
developed devise difference digestion digraph dimer dingle diocesan direction discover discovered discoverer discovers
dispatched disservice distribute distributes distributing distributive diver doable docked docket docking docks
documented dogged domaine doubled doubly dower downloaded draining drier drive drivel driven drives droid drove drover
duplicated duplication dynamic eager earring eased easiest easing easter eating echoing editorial editorially ejection
elector electro electron elicit elocution ember embodying emission emitted employ employed employer employment empress
encode encodes endeared ender endured engined enjoy enlist enriched entrant envious eparchy epitome eponymous equation
erection eschewing essayist essence estimated estimates estimation etcher etching eternal eternally evert exchanged
exchanger exiting expansion expedient experimental experimented experimenter expires explication exporting expository
expressed expressly extensive extermination externally extracted extraction extrusion fable factor factors fails fairs
fallback fallow falter farmer farmhouse faster fault feather feats featured feller fellow fender fetched fides fiend
fight filed filer filler filles filling fills films fines fireball firebox firehouse fires firestone firestorm fistula
fitter fives fixer fixes flack flame flank flaps flash flats flatter flattery flaws flees fletcher flick flies fling
flint flock flogged flogging fluent fluke flute focal followed forehand forerunner foreshore forester forestry
foreword forget forgot fortification forwarded foundational fractions frail fraught freezer freight fridge fried
frigate fright fronted frost frowned fudge fulfilment functional functioned funny furniture gable gamed garage
gatehouse gault gender generalized generated generates generating generational generative gentry germination getter
glassware glazer gliding globally glossary goggles goldstone gomer goodness googled grace grader graffiti grail grange
grape graphene graphical grating greeting griffin griffon grout gryphon guess guidance gules gullible gunner habitable
hails hamza handing handle handled handles hangars haploid happened harder harmer harrier hashing haste hatch hatcher
hatching hating haven hazards hazing header headman heads healthy hearing heartbreak heartfelt hearth heath heather
heats hector heller herder heroin herring hindered hipper hippo hiragana hiring hissing histone hocking holiest
holistic holler hollow hooking hopper hopping horse hostel hosting housed houser housework housing humane hundred
huskies identify ignited illegal illegally illicit imaged imager imago immature impala implicated implication
importing inception incest incipient indexed indies induces infection infernal influence influenced influences
ingested ingesting ingle injection inquest inquiring inserted insertion insight integrate integrated integrates
integration intention internally interned interval intranet inundation invented invention inventor inventors inverter
invest invested investor investors isomer issuance itching jagger jails janes jingle jogging joint judged junction
junctions keeler kemper keystone kidder kidding kidneys killing kinases knightly knockout kosmos krone lacking lager
lagged lagging laker larger largo larval laser lastly latch later latter laudable laughing laver lawyer leaded leads
leafy leaking leaks leary leather lecture ledge ledges leger legged legion lender lending lettre levee lever licking
light lightly lignite liking limited linked linker listened litter loader locale locker locket lodged lodger lodging
logan logie logistic logistical longed longer longing looking louse lower loyal lucerne luster machined macro maestro
mafia malice malign mallee mallet maltese manage manages manger mango mania mantra manus mapped marching marge marina
marketing marking masks massage massive mastery match matched matches mater materialise materialised materialism
materialist materiality materialized materials mating matter maven meads meager meats medial median mediators medic
medina meeker meister memos menagerie mentor mentoring mercer merge merged merges meson mesquite messenger meteoric
micron miles milestone militias milling mimic miner mingle miniature minion minotaur minter miser mister mixed mixes
mixing mocking mocks modal modem moderated moderates moderating moderato modes modification modulation modulator
moduli modulo moisture mondo monetary monger mongol montero morel mortal mosquito mosquitos motel motile mouse mower
mudge mufti mules mulligan mungo munitions muster mystery nails naive national nesting networked neutralized niger
nitric notified notifies nudge observation observer observing occurring oceans octane octave officer older omission
opened operation operationally operations opined optionally orange orchestrate orchestrated orchestration ordination
originally orogeny outcry outer outing pacemaker pacer package packaged packages packing paddy paint painter paler
pallet panes papal paper papillon parasite parietal parity parker parkin parry parse parsed parsing parson parsonage
parsons parti partial parting partly parts passe passer pasta pasted pastel pasting pasts patch patching patent pater
patty payback payer penetration percussion perfect permissive perron persisted persistently persisting persona
personage personas perusing pesos petitioned petter phoned phony photon picket picketing piercing piles pilot pinto
pivot placer placid plain planar plane planes planned plant planter plastic playbook played pleasure plenary plenty
plight plinth plume pocket pointe pointer pointy poker polled pollen poorest porosity porta porting posing postal
posture postures potent pouch powder powerful praises praising prayer precious precise predation predicate predict
predicting predictive predictor predilection premier premiere preservation preset presser presses pressing pressure
pretence preview prices priest primacy primates primer priming print printed prison prisons prizes proceeding
processed procession processions produce produced produces production profess professing professor professors profiled
profiler progressing projection projections promotes prone prosecution protecting protective protector protesting
proto provide provided provides prowess prussian pubic publicly published puller purest purge purged purges purser
purses pursues pursuing pursuit quadrant quart quarter quartier quarto quote rabbi rabbis racing racket racking racks
rafting raging raider raids raining rains raking ramen rance ranga ranged ranger ranging ranked ranting raping rapper
rapping rapport rapture raster ratification rationale rationales rationally ravel raves raving reach reader ready
realisation realization reams rebroadcast recast receive received receives recommenced recommend recommended
recommends reconfiguration recording recruited rector redact redaction redeployment redid redirected redirection
rediscovery redistributed redistribution redshirt reduced reduction reduplication reeds reelection reference
reflection reforming regeneration regionally regnal rejection relations relax relayed relict religious relocated
relocation remainder reminded remission render repay repeating replay replicate replicates replicating repost
reposting reprocessing republication requested requesting requiring requisite rescheduled rescue resection reserving
resettlement resilient resize resized resolute resolve resolved resolves resort resorting resorts resting restraint
restructured retargeting retention retinal retort retorts retraining retro revel revere reverie reversed reverting
reviewed revolting revolver rewording reworking rhetoric rhone ricks ridder ridding ridge rightly rioting riser rites
river rivers roads rocked rocker rocking rocky roles roller rooks rooting roster rotational rotting rouge rouse
rousing routed routine routinely rovers rower rubles ruled ruler rulers runes sable sager sails salve samba sample
sanctions sander sanitary sapper sarge satrap sault sayer scala scalp scaly scanned scape scarab scare scared scaring
scarring schedule schedules score scouring scrape scraped scrapes scream screaming screams screwing sealed sealing
seaport searing seasons seats secondarily seconder secret secrete sector securing seder seduce seduction segregation
selecting selective semple senator senior sensory separate sequenced serer serve served serves serviced servicemen
setter sever shack shade shaded shading shake shaking shale shame shameless shaming shand shape shaping shared shark
sharp sharpening shave shaving shearing shift shingle shipped shire shirt shock shoemaker shone shoot shopped shore
shortened shorter shorty shout showering shredded shrouded sickening sickness sidekick siding simpler simplex simply
sincere singled singlet singly skilled skinner skipper skipping skirts slade slate slats slayer sleeper slender slice
slicing slick slider slight slipper slipping smack smock snack snare snark sneed snider snipes soaring socking socks
softening softer sourced souter spanned spare sparing sparking sparky sparring spars spatially spatula speedy speer
spend spender spicer spied spiker spiller spinner spirit splinter spoiler spoken spore sport sporty sprang spraying
spreading springbok springboks sprint sprinter sprite sprout sprung spurring spying squad squared squaring squire
stable stabs stags stainless stale stalk starch stare staring stark stars start starts state stated states status
stave stays steam steamer steaming steed steeper stick stipe stocky stoke stole stone stopper stopping stored storer
storey storing stork storming stormy story stove straining strait strata streak streaking streaks streamed streamline
stressing striae striata strictures stride strife strike string strip striped strips strive struck structural
structure structures stuck suave subscribed subscript suckling suction suffer suggesting suggestive sundari sunder
sundry sunny supplied supplies surveying surveyor surveys sweet sweeter swore synonymous tabla tabled tacos tails
taken talks taller tamer taming tanager tanker tanks tapping tarnish tartan taste tasteless tasting teaches teaming
teeming telegram telegraph telegraphy telephone teller temporally tender tending tenor terminally terminating
terminator ternary terracing terrific texting thanks thickening thicket think thirteen thorough though threaten ticked
ticker tightly tiles tiling timber timed tinkering tiring toleration tonic touch touting tower toxic traced tracer
track tracked tracking tract trade traded trades trading trailer trailing train trained trainee trait trance
transaction transactions transcended transcending transfers transformed transistor transitional translate translated
translates translation translational transnational transponder transport transporter transpose transposed trawl
trawler treading treads trial trick trickery trickier tripe trite trophic tropic trough truce trucker trunk turner
turning turtle tusks tweed twister twisting unanimous unavailability unavailable unbanned unbound underwood unequal
unfairness unicorn uniquely unload unscheduled unstructured uploaded vague validated validates validation valley valse
valued valve vanish varia vastly veneration ventral vents verified verifies vertical vesicle vesta vestry vetter
victor victory viewed vireo virtually virtus vitesse vocal vocation vortex vouch voyage wager wailing waite waiter
walled waller wanting warder warmed warner warty washer waste wasting watched watching wealth wedlock wether wetter
wetting whipping white whiter whites whiting whopping wicket wider widow widowed wiles willing winded witch woken
workaround worked workhouse would wounded wreaths writing writs wrote yorker yorkers youngest youngster zander
`;
