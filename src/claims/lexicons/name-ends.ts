/** Last words of names that are no person's: places (states and provinces among them), events, works, rules and firms; our own list, from general English. */

export const NAME_ENDS = `
academy act agreement air airline airlines airport airways alabama alaska alberta america archive arena arizona
arkansas article assembly avenue award awards ballroom bay beach bill boulevard bowl bridge brunswick building
bulletin bureau california camp canyon capitol castle cathedral center centers centre centres championship chronicle
city coast college colorado columbia connecticut county creek cup daily dakota day deal delaware desert dispatch
district dome east electronics empire entertainment examiner exchange facebook fair falls festival field florida
forest fort forum game games garden gardens gate gazette guardian gulf hall hampshire harbor harbour hawaii heights
herald highway hill hills holdings hospital hotel idaho illinois independent indiana industries inquirer iowa island
islands isle jersey journal kansas kentucky lake lakes land law library line louisiana lounge mail maine mall
manitoba maryland massachusetts michigan minnesota mississippi missouri montana monthly motors mountain mountains
museum nebraska nevada news north ocean ohio oklahoma olympics ontario open oregon park pass peace peninsula
pennsylvania pharmaceuticals pictures plan plaza point port post prize province quebec queensland rally records
region republic resort review river road room rule saskatchewan scotia sea sentinel series show south speech springs
square stadium standard star state states station strait street studio studios suite summit sun systems technologies
telecom telegraph tennessee territory texas theater theatre times today tour tower towers town trail treaty tribune
trophy tunnel twitter union utah valley vermont village wall war week weekend weekly west wing wisconsin world
wyoming york zone`
  .trim()
  .split(/\s+/);
