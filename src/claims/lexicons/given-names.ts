/** Common given names by the pronoun that usually goes with them; our own list, from general knowledge of names in world news, of names given to all a few, in both lists. */
import { words } from "./words.ts";

export const HE_NAMES = words(`
aaron abdul abdullah abel abraham adam adolfo adrian agustin ahmad ahmed akira alain alan albert alberto
aldo alec alejandro aleksandr alessandro alexander alexei alfonso alfred alfredo ali alistair allan allen
alonso alvaro alvin amadou amir amos anatoly anders andre andreas andrei andres andrew andriy andrzej angelo
anil anthony antoine anton antoni antonio antony anwar archie armando armin arnaud arne arnold arthur arturo
arun ashraf asif augusto axel aziz barack barry bart bashar bashir ben benito benjamin bernard bernie
bertrand bill billy bjorn bob bobby boris brad bradley brady brandon brendan brent brett brian brock bruce
bruno bryan bryce byron caleb carl carlos carlton cecil cedric cesar chad charles charlie chester chris
christian christoph christopher chuck clarence claude claudio clay clayton cliff clifford clifton clint
clyde colby colin conor conrad corey cory craig curtis cyril dale damian damien dan dana dane daniel danny dario
darrell darren darryl daryl dave david davide dean declan denis dennis derek dick diego dieter dinesh dirk
dmitri dmitry dmytro dominic don donald donnie dorian doug douglas doyle duncan dustin dwayne dwight dylan
eamon earl ed eddie edgar edmund eduard eduardo edward edwin efrain eli elias elijah eliot elliott elmer
elon emil emilio emmanuel enrique enzo eric erik ernest ernesto ernie erwin esteban ethan eugene evan evgeny
ezra fabian faisal federico felipe felix ferdinand fernando fidel francis francisco franco francois frank
frankie franz fred freddie frederick friedrich fritz fyodor gabriel gareth garrett gary gavin geoff geoffrey
george gerald gerard gerhard gerry gideon gilbert gilberto giorgio giovanni giuseppe glen glenn gordon
graeme graham greg gregory grover guillermo gunnar gunther gustav gustavo guy hakan hal hamid hamza hank
hans harald harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hiroshi
horacio horst howard hugh hugo hussein ian ibrahim ignacio igor ilya imran irving isaac isaiah ismail ivan
ivo jack jacob jacques jaime jair jake jakub jamal james jan janusz jared jarrod jason jasper javier jay jd
jean-claude jeb jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jethro jim jimmie jimmy
joachim joao joaquin joe joel johan johann john johnnie johnny jonah jonas jonathan jorge joschka jose josef
joseph josh joshua josiah juan jules julian julio jurgen justin kamal kareem karl karthik kazuo keir keith kelly
kelvin ken kenji kenneth kenny kevin khaled khalid khalil kim kirk klaus konrad konstantin kurt kyle kyrylo
lamar lance larry lars lawrence leandro leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester
levi lewis liam lindsay lionel lloyd lorenzo lou louie louis luca lucas luigi luis lukas luke luther magnus
mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark marko markus marlon
martin marty marvin marwan mateo mathias mathieu matt matteo matthew matthias maurice mauricio max maxim
maximilian maxwell mehmet mel melvin micah michael michel miguel mikael mike mikhail milan milos milton
mitch mitchell mitt mohamed mohammad mohammed moses muhammad mustafa myron nadim narendra nasser nathan
nathaniel naveen ned neil nelson neville nicholas nick nicolas nigel niklas niko nikolai noah nolan norbert
norman olaf oleg oleksandr oleksiy oliver olivier omar osama oscar oskar otis otto owen pablo paddy paolo
pascal pat patrice patrick paul pavel pavlo pedro pete peter petr petro phil philip philippe phillip pierre
piotr pradeep quentin rafael rahul raj rajiv ralph ramon ramzan randall randy raoul raphael rashid raul ravi
ray raymond recep reginald reinhard reuben reza ricardo richard richie rick ricky rishi rob robbie robert
roberto robin roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rory roscoe ross roy
ruben rudolf rudolph rudy rupert russ russell rustam ryan saad sadiq saeed salim salman salvador salvatore
sam samir samuel sanjay saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon
shinzo sidney silvio simon stan stanislav stanley stefan stefano stephan stephane stephen sterling steve
steven stewart stu stuart sunil sven syed tariq ted teddy terrell terrence terry thaddeus theo theodore
thierry thomas tim timothy tito tobias toby todd tom tomas tommy tony tracy travis trent trevor trey tristan
tyrone ulrich umar uwe valery vasily vaughn vernon vic victor vijay viktor vince vincent vincenzo vinod
vitaly vlad vladimir volodymyr wade wally walt walter warren wayne wendell werner wes wesley wilbur wilfred
wilhelm will willem william willie willis winston wolfgang woodrow xavier yann yasser yevgeny yitzhak yosef
yuri yusuf yves zac zach zachary zane`);
export const SHE_NAMES = words(`
abby abigail ada adele adriana agatha agnes agnieszka aileen aisha alana alba aleksandra alessandra alexa
alexandra alexandria alice alicia alina alison allison alma alyssa amalia amanda amara amelia amina amy ana
anastasia angela angelica angelina angie anika anita anja ann anna annabel annalena anne annemarie annette
annie antonia anya april ariana arlene ashley astrid athena audrey aurora ava barbara barbra beatrice
beatriz becky belinda bella bernadette bernice bertha bessie beth bethany betsy betty beverly bianca birgit
bonnie brenda briana brianna bridget brigitte britney brittany camila camilla camille candace candice cara
carla carly carmela carmen carol carole caroline carolyn carrie cassandra catalina catherine cathy cecilia
celeste celia charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christie christina
christine cindy claire clara clarissa claudia colleen condoleezza connie consuelo cora corinne courtney
cristina cynthia dagmar daisy dana daniela danielle daphne daria darlene dawn deanna debbie deborah debra
deirdre delia delores denise desiree diana diane dianne dina dolores donna dora doreen doris dorothea
dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise
elsa elsie elvira emilia emily emma enid erica erika erin esmeralda ester esther ethel eugenia eva eve
evelyn fatima fatma faye felicia felicity fern fiona florence frances francesca freda frederica frida
gabriela gabriella gabrielle gail galina genevieve georgina geraldine gertrude gina ginni giorgia gisela
gisele giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hattie
heather hedwig heidi helen helena helene helga henrietta hilda hillary holly huma ida ilona ilse imelda
imogen ines inez inga inge ingrid irena irene irina iris irma isabel isabella isabelle isla ivana ivanka
jacqueline jan jana jane janelle janet janice janine jasmine jeanette jeanne jeannette jelena jenna jennie
jennifer jenny jessica jill jillian joan joann joanna joanne jocelyn jodie johanna josefina josephine josie
joyce juanita judith judy julia juliana julianne julie juliet juliette justine kaitlan kamala karen karin
karina karla karoline kasia kate katharina katherine kathleen kathryn kathy katie katrina katya kay kayleigh
kelli kelly kellyanne kerry kim kimberly kirsten kristen kristi kristin kristina ksenia lara laura lauren
laurie leah leila lena leslie lilian lillian lily linda lisa lois loretta lori lorraine louise lucia lucy
lydia lynn madeleine maggie mandy manuela marcia margaret margarita maria mariam marianne marie marina
marine marjorie marlene marsha martha mary maureen maya megan meghan melania melanie melinda melissa
mercedes meredith mia michele michelle mildred miriam molly monica muriel nadia nancy naomi natalia natalie
natasha nicole nikki nina nora norma oksana olena olga olivia pamela pat patricia patty paula pauline peggy
penelope penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary
roxana ruth sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelley sheryl shirley
sofia sonia sophia sophie stacey stephanie sue susan susana susanna suzanne svetlana sylvia tamara tammy
tania tanya tara tatiana teresa theresa tiffany tina tracy tulsi ursula valentina valerie vanessa vera veronica
victoria violet virginia viviane wanda wendy whitney yolanda yulia yvette yvonne zoe`);
