import {words} from "./words.ts";

/** Given names that people in Indonesian news often bear: behind a company's name they tell where the person's begins. */
export const givenNames = words(
  "abd abraham achmad ade aditya agus agustinus ahmad ahok aida albert alex alexander alfred alice alwi ammar anas andi andika andre andreas " +
    "andri andy angela anggito ani anies anindya anis anita anna anthony anton antonio antonius ari arief aries arif ario aris arsjad arwin arya asep " +
    "astrid atik aulia ayu azwar bahlil baihaki basuki ben benjamin benny bernard bima bobby boediono bonar boy brian burhanuddin carl " +
    "carlos chandra charles chatib chris christian christine christopher dadan dahlan danang daniel darmawan darmin david dean deddy dede dedi dendi deni " +
    "denny desi destry devi dewi dhani dharma dian diana didi didik didit dimas dini djoko dmitry dodi dody dominic donald doni donny dwikorita dyah " +
    "eddy edhy edi edward edwin eka elisa elizabeth elmer emil emirsyah emma emmanuel endang endra enny eric erick erik erna erry erwin eva evi fachri " +
    "fahmi fahri fajar farid febri feri ferry firman fitri francisco frank frans fransiskus fuad fumio gary gatot gene george gita gregory hadi hamdan hani " +
    "hanif haris harry hary haryo hasto hasyim hatta helen hendra hendri hendro henry heri herman herry heru hilmar husni ibnu ignasius ignatius igun " +
    "ikhsan ilham imam iman ina inarno indah irfan irma irwan ivan iwan jack jacksen jacob jahja jajang james jane jason jean jeff jeffrey jennifer jeremy " +
    "jerry jimmy joe johan johannes john johnny joko jonathan jose joseph joshua juan julia julian julius justin karen kecuk kenneth kevin khofifah " +
    "komaruddin lalu lana larry laura leo leonard lestari lewis lidya lilis linda lisa lolly luhut luis lukas lukman lulu maman marcus mardani margaret " +
    "maria mariana mark martin maruarar mary matthew max megawati meutya michael michelle miguel mike mikhail moch mochamad mochammad moh mohamad " +
    "mohamed mohammad muchamad muh muhamad muhammad muhammed mujiono nadia nadiem nana nancy narendra nasaruddin nicholas nicke nico nicolas nita novi " +
    "novita nurdin nuri okky olga olivia otto pandu patrick paul pedro perry peter petrus philip prabowo prabu pramono pratikno prima priyo puan " +
    "rachmat raden raditya rafli rahmat rama rano ratna rendra rene reza rhenald ria riana richard rick rifqi rina rini rio riri risa rizal rizki " +
    "rizky robert roberto robi rochmat rodrigo roger rohani romi ronny rony roro rosa roy rudi rudolph rudy rully rusdi ryan sally sam samuel sandiaga " +
    "santi sapto sarah sarwo scott sergei sergio sharon shinta shinzo sigit simon siti sjafrie slamet soekarno sofyan stefan stella stephen steve " +
    "steven sulistyo sunarso suryo susan susi susilo suswono sutarto sutopo syafruddin syafrudin syahrul syarif syarifuddin taufan tauhid teddy tedy teguh " +
    "tengku teuku theresia thomas tim timothy tina titi tito tjahjo tom tommy toni tony triawan ujang ursula usep utut vera veronica vicky victor " +
    "vincent vivi vladimir volodymyr wahidin wawan widi widya william willy wimboh winda wisnu wiwik yakub yanti yanto yasonna yati yayan yayat yenny yogi " +
    "yohanes yoshihide yoyok yudhi yudi yudo yulia yuliana yuni yusril yuyun yvo zainal zainudin zaki zulfan zulfikar zulkifli"
);

/** Names that stand first in a person's name as well as last. */
export const familyNames = words(
  "abdullah abdurrahman ahmed airlangga ali amien amin amir amran ana andrew bagas budiman citra faisal faizal fauzi gunawan gus habib hakim halim " +
    "abdul tri dwi eko nur nurul bagus adi agung budi bambang sri gus abdurrahman mega wahyu ana lia rita harahap harris hartono hasan hermawan hidayat husein hutagalung ibrahim ida indra isa iskandar ismail juda kartika kim kurnia kusuma laksana laksono " +
    "lee lubis luki malik marsudi maya melati mulyadi mulyono musa mustafa nasir nasution nina nugroho nur oka panji park permata pertiwi prasetyo pratama " +
    "puji purbaya putra putri rahma rahmad rahman rian ridwan rusli said saiful salim sandra santoso saputra satya setiawan setya simanjuntak siregar " +
    "sitompul sudirman sugeng suharso suharto suhartono sulaiman supriyadi surya suryadi susanto sutrisno taufik taufiq tia tika umar usman utomo wahid " +
    "wahyu wardana wibowo widodo wijaya xi yulianto yunus yusuf zainuddin"
);
