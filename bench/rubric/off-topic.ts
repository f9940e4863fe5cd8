/** Technical talk that makes no point of a system-design interview, by subject. An engine that hears one in it hears too much. */
const SENTENCES: Readonly<Record<string, string>> = {
  codeReview: `
The variable name on line forty is misleading, please call it remaining.
This function returns early twice and I find it hard to follow.
Could you split this commit into the rename and the fix?
I would move the null check to the caller.
There is a typo in the docstring of the parser.
The linter complains about an unused import here.
We agreed on tabs, this file has spaces.
The loop can be a map, it reads better.
Why is this constant exported when nobody imports it?
The test passes even when I delete the assertion.
Please rebase, there is a merge conflict in the changelog.
This regular expression matches the empty string as well.
I like the new error messages, they say what to do.
Nit: a blank line before the return would help.
The generic parameter is never used in the signature.
Let us not catch the exception just to rethrow it.
The comment repeats the code, I would drop it.
Your branch still has the debug print in it.
This class has eleven constructor arguments.
The fixture is a copy of the one next door.
Recursion is elegant, but a plain loop is what we use elsewhere.
The interface has a method that every implementation leaves empty.
The diff is large because the formatter touched everything.
Can the enum become a union of string literals?
This getter has a side effect, which surprised me.
I would inline that helper, it has one caller.
The boolean flag makes the call site unreadable.
Switch statements need a default branch in our style guide.
Thanks for the review, I pushed the requested changes.
The type assertion hides a real mistake.
`,
  hardware: `
The laptop fan is loud when the lid is closed.
I soldered the resistor the wrong way round.
This keyboard has brown switches and a metal plate.
The motherboard has four slots and two of them are broken.
My monitor flickers when the microwave runs.
We ordered a longer cable for the projector.
The printer is out of toner again.
A bent pin in the socket kept the machine from booting.
The oscilloscope shows a clean square wave.
The battery swells when it is left on the charger.
Her mouse stops working in direct sunlight.
The graphics card is too long for this case.
I glued the heat sink with the wrong paste.
The screws of the hard drive bay are missing.
The docking station does not charge the phone.
An old floppy drive makes a lovely noise.
The drone lost a propeller on the first flight.
We printed the bracket in orange plastic.
The touch screen does not react to gloves.
The speaker hums when the lamp is on.
The sensor on the door needs a new coin cell.
A loose ribbon cable was the reason for the dark display.
The robot arm squeaks at the elbow.
My headset is paired with the wrong computer.
The scanner pulls in two sheets at a time.
The soldering iron takes a while to warm up.
The camera lens has dust inside.
We replaced the hinge of the tablet.
The power brick is as heavy as the laptop.
The trackpad clicks on the left side only.
`,
  kitchen: `
The smart oven asks for a firmware update before it bakes.
I weigh the flour with a scale that talks to my phone.
The recipe app converts cups to grams.
The bread machine has a timer for the morning.
My thermometer says the roast is done at sixty degrees.
The induction hob does not recognise the copper pan.
We scanned grandma's recipes and searched them for cinnamon.
The coffee grinder remembers three settings.
The dishwasher sends a message when it is finished.
The fridge camera shows that the milk is gone.
A script prints the shopping list on the receipt printer.
The kettle turns off by voice.
I let the dough rest while the video buffers.
The air fryer beeps until somebody opens it.
The blender app has an advertisement for soup.
The sous vide stick lost its wireless connection.
My spreadsheet says we eat too much pasta.
The pressure cooker has a chip and no buttons.
The waffle iron has a light for ready.
We filmed the cake and it looked flat.
The freezer thermometer writes to a notebook.
The egg timer on my watch went off in the meeting.
A label maker keeps the spice rack in order.
The mixer has twelve speeds and I use two.
The rice cooker plays a song.
I asked the assistant how long lentils take.
The grill has an app that nobody needs.
The ice cream maker trips the fuse.
The juicer is louder than the vacuum cleaner.
The toaster shows a countdown on a small display.
`,
  operatingSystems: `
The kernel module does not compile on this distribution.
I removed the swap file and the system froze.
The desktop environment forgets my wallpaper.
The boot loader shows an entry for a system that is gone.
A zombie process stays until its parent waits for it.
The scheduler gives every process a slice of time.
The shell expands the star before the command sees it.
The installer asked for a language and then ignored it.
My home directory has a folder called misc that is full.
A page fault is not an error.
The file manager crashes on names with a newline.
The package manager wants to remove the desktop.
The driver for the wireless card is not free.
A symbolic link can point to nothing.
The clock is an hour off after the trip.
The terminal font has no arrow glyphs.
The semaphore starts at one in that exercise.
I mounted the stick and forgot to eject it.
The system call returns minus one and sets a code.
Two windows overlap and the wrong one is on top.
The manual page is older than I am.
A hard link shares the inode.
The sound daemon does not find the headset.
The lock screen shows the time in the wrong zone.
The trash was emptied by the clean-up tool.
The text editor has its own way to quit.
The installer is on a stick in the drawer.
The permission bits were wrong on the script.
I pressed the power button until it went dark.
The update asks for a restart in the middle of a call.
`,
  frontEnd: `
The button jumps when the font loads.
The margin collapses with the heading above it.
The dark theme makes the links hard to read.
I centred the box with a grid.
The date picker starts the week on Sunday.
The tooltip covers the field it explains.
The animation is too slow on the second slide.
Our designer wants rounder corners.
The form forgets the input when I go back.
The menu closes before I can click on it.
The icon is blurred on sharp displays.
The component renders twice in strict mode.
A missing alt text was found by the audit.
The placeholder looks like a value.
The carousel has no way to stop it.
The stylesheet has forty shades of grey.
The checkbox is smaller than a finger.
The footer floats in the middle of short pages.
The spinner never goes away on that page.
The hook depends on an object that is new each time.
The modal traps the focus, as it should.
The printed page has white text on white paper.
The selector is so specific that nobody can override it.
The headline wraps after one word.
The error text is red on orange.
The emoji is missing on older phones.
The tab order is right to left by accident.
The input shows two icons at once.
We agreed on one shade of blue.
The bundle contains two versions of the same library.
`,
  machineLearning: `
The loss goes down and then it explodes.
I normalised the pictures with the wrong mean.
The validation split leaked into the training set.
The confusion matrix says cats look like dogs.
We tried a smaller learning rate over night.
The gradient vanishes in the first layers.
The labels were made by three students.
The notebook runs only from top to bottom.
Dropout helped a little.
The embedding has two hundred dimensions.
My model predicts the majority class.
The tokenizer splits the name into five pieces.
The paper has no code.
We forgot to shuffle the examples.
The attention map is pretty and says nothing.
The optimiser has a momentum of nine tenths.
Early stopping came too early.
The activation saturates.
The bias term was left out.
The seed changes the result more than the method.
A random forest does as well here.
The features are highly correlated.
The clusters have no meaning that I can see.
The curve has an elbow at four.
We augment the images by flipping them.
The prompt asks for a poem and gets a list.
The teacher is larger than the student.
The reward is sparse.
The residuals are not normal.
The kernel trick makes it separable.
`,
  officeIt: `
My password expires on the day after my holiday.
The meeting room display shows the wrong calendar.
I cannot open the attachment on my phone.
The slides have a different font on her laptop.
The spreadsheet has a circular reference.
Please unmute yourself, we cannot hear you.
The badge reader at the door is broken.
The mailbox is full again.
The invitation was sent to the wrong list.
The new chairs arrive on Thursday.
The help desk closes at noon.
I lost the mouse pad in the move.
The document has tracked changes from last spring.
The webcam shows the ceiling.
The form has to be signed on paper.
The shared folder has a folder called new folder.
The phone on my desk rings for somebody else.
The training video has no subtitles.
The intranet search finds everything but the menu.
The whiteboard pens are dry.
The signature in her mail is longer than the mail.
The conference tool wants to be installed again.
The time sheet does not know half hours.
The expense report was sent back.
Our wiki has two pages about parking.
The macro stopped when the sheet was renamed.
The screen saver shows a fish tank.
The presenter view is on the wrong screen.
I printed the agenda on both sides.
The survey asks for my department twice.
`,
  games: `
The level ends when the last brick is gone.
The jump feels heavy with this gravity.
The sprite sheet has one frame too many.
The boss repeats the same three moves.
The shader makes the water look like milk.
The camera clips through the wall.
The tutorial explains the wrong button.
The collision box is larger than the tree.
The character slides down the stairs.
The music stops when the menu opens.
The dice roll is animated but decided before.
We drew the map on graph paper.
The puzzle can be solved by waiting.
The horse floats above the grass.
The inventory has room for nine stones.
The villain forgets his lines in the French version.
The lighting was baked with the doors open.
The particle effect is too bright.
The controller rumbles in the wrong scene.
The dialogue tree has a dead end.
The enemy walks in circles near the bridge.
The fog hides the missing mountains.
The sword is stuck in the animation of the shield.
The credits take twelve minutes.
The second player cannot pause.
The texture of the roof is upside down.
The health bar is green when it should be red.
The title screen is my favourite part.
The pixel font has no umlauts.
The speed run skips the whole castle.
`,
  algorithms: `
Bubble sort compares neighbours.
The exercise asks for the longest palindrome.
A stack is enough to match the brackets.
The binary search is off by one.
I drew the recursion tree on the napkin.
Two pointers walk towards each other.
The proof goes by induction over the length.
The matrix is rotated in place.
The greedy choice is wrong for these coins.
The knapsack has a table of rows and columns.
The linked list has a cycle at the end.
The tree is balanced by a rotation.
The anagram test sorts the letters.
The maze is solved by keeping a hand on the wall.
The graph has no path between the two.
Depth first goes down before it goes wide.
The heap has the smallest element on top.
The sum of the subarray is negative.
The base case was forgotten.
The permutation is the next in order.
The answer is the same for odd lengths.
The prime sieve crosses out multiples.
The roman numeral has an exception for nine.
The triangle is printed with stars.
The string is reversed word by word.
The last digit repeats every four powers.
The polynomial is evaluated from the inside.
The two sets have one element in common.
The island is counted by flooding it.
The exercise allows no extra array.
`,
  careers: `
I learned programming from a magazine.
My first job was to test printers.
She moved from sales into engineering.
The bootcamp took three months.
We talked about the salary at the end.
He answered the phone during the interview.
The conference had good sandwiches.
My mentor told me to write more.
The team eats lunch at half past eleven.
I prefer small companies.
The recruiter got my name wrong.
The onboarding was a pile of documents.
They let me work from home on Fridays.
I wrote my thesis about typography.
The hackathon ended with a thunderstorm.
Our retrospective was about the coffee machine.
The manager left in autumn.
I speak at the meetup next week.
The book on my desk is about chess.
My commute is a ferry and a bicycle.
The certificate hangs in the hallway.
The course had an exam on paper.
We celebrate releases with cake.
My colleague draws comics about bugs.
The office dog is afraid of the lift.
I took a year off to sail.
The stand-up is done sitting.
She knows every shortcut of the editor.
We play table tennis after work.
The summer party is on the roof.
`,
};

export const OFF_TOPIC: readonly string[] = Object.values(SENTENCES).flatMap((block) => block.trim().split('\n'));
