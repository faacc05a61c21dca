/** Common given names by the pronoun that usually goes with them; our own list, from general knowledge of names in world news, names given to all left out. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const HE_NAMES = words(`
aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro aleksandr alexander alexei alfred ali
alistair allan allen alberto alfonso ahmad amir anatoly andre andrea andreas andrei andres andrew andriy
angelo anthony antonio antony arnold arthur arturo ashraf barack barry bashar ben benjamin bernard bernie
bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan carl carlos cesar charles
charlie chester chris christian christoph christopher chuck claude clarence clay clint cliff colin conor
craig curtis dale dan daniel darren dave david davide dean dennis denis derek diego dick dieter dmitri
dmitry dmytro dominic don donald doug douglas duncan dwight earl ed eddie eduardo edward edwin eli elias
elijah elliott emmanuel enrique eric erik ernest ernesto eugene evan evgeny felipe felix fernando francis
francisco franco frank frederick fred friedrich fyodor gary gavin geoffrey george gerald gerard gerhard
giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo gunther gustavo guy hamid hank hans
harold harry harvey hassan hector henri henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim
igor ilya imran isaac ivan jack jacob jacques jaime jair jake james jan jared jason javier jay jean-claude
jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joaquin joe joel joachim johann john johnny
jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin karl keir keith ken kenneth
kevin khalid kirk klaus konstantin kurt kyle lance larry lars lawrence leo leon leonard leonid lester lewis
liam lloyd louis luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario
mark markus martin marvin mateo matt matteo matthew mauricio max maxim michael michel miguel mike mikhail
milos mitch mitt mohamed mohammad mohammed mohammad moses muhammad mustafa narendra nathan neil nelson
nicholas nick nicolas nigel nikolai noah norman oleg oleksandr oliver olaf omar oscar osama otto owen pablo
paolo pat patrick paul pavel pedro pete peter petro phil philip philippe pierre piotr rafael rahul raj ralph
ramon ramzan randy raul ray raymond recep reza ricardo richard rick rob robert roberto robin rodrigo roger
roland roman ron ronald ross roy rudolf rudy russell ryan sadiq salman salvador sam samuel saul scott sean
sebastian serge sergei sergey sergio shawn shinzo sidney silvio simon stanley stefan stephane stephen
sterling steve steven stewart stuart tariq ted terry theodore thomas tim timothy tobias todd tom tommy tony
travis trey trevor valery vasily victor viktor vincent vitaly vlad vladimir volodymyr wade walter warren
wayne werner wilhelm will william willie wolfgang xavier yasser yevgeny yitzhak yuri yusuf zachary ivo jd
rishi elon marcus justin lindsay pete tulsi marwan hakan mitchell ruben kamal olivier jerome edgar`);

export const SHE_NAMES = words(`
abigail adriana agnes aisha alexandra alexandria alice alicia alison allison amanda amelia amy ana anastasia
andrea angela angelina anita ann anna anne annalena annie antonia april ashley astrid audrey ava barbara
beatrice beatriz becky bella bernadette beth betsy betty beverly bonnie brenda brianna bridget brigitte
brittany camila camille cara carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia
celia charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen
condoleezza connie cristina cynthia daisy dana danielle daniela darlene dawn deborah debbie debra denise
diana diane dianne dolores donna doris dorothy edith eileen elaine elena eleanor elisa elizabeth ella ellen
emily emma erica erin ester esther eva evelyn fatima fiona florence frances francesca gabriela gail
geraldine giorgia gina ginni gisele gladys gloria grace greta gretchen gwen hannah harriet heather heidi
helen helena helene hillary holly huma ida ilse inez ingrid irene iris irina isabel isabella ivana ivanka jacqueline
jane janet janice jasmine jeanne jeannette jenna jennifer jenny jessica jill joan joanna joanne jocelyn
josephine joyce juanita judith judy julia juliana julie juliet kaitlan kamala karen karin karoline kate
katharina katherine kathleen kathryn kathy katie katrina katya kay kayleigh kelly kellyanne kelli kerry kim
kimberly kirsten kristen kristi kristin kristina ksenia lara laura lauren laurie leah leila lena leslie lilian
lillian lily linda lisa lois loretta lori lorraine louise lucia lucy lydia lynn madeleine maggie mandy
manuela marcia margaret margarita maria mariam marianne marie marina marine marjorie marlene marsha martha
mary maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle
mildred miriam molly monica muriel nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma
olena olga olivia oksana pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel
rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxana ruth sabrina sally samantha
sandra sara sarah selena shannon sharon sheila shelley sheryl shirley sofia sonia sophia sophie stacey
stephanie sue susan susana susanna suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa
theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica victoria violet virginia viviane
wanda wendy whitney yolanda yulia yvette yvonne zoe`);
