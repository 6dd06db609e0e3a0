import type { Language } from "@/lib/taxonomy/languages";

/**
 * Words that say nothing of a technology: function words of each language and the phrases in which offers
 * and needs are put. Normalised form; Vietnamese by syllable, since it is written so.
 */
export const stopWords: Readonly<Record<Language, string>> = {
  en: `a about above across after again against all almost along already also although always among an and
any anyone anything are as at available away be because been before being below best better between both but by can
cannot could current currently did do does doing done don down due during each either enough especially et etc
even ever every few find first following for found from further furthermore get give given go good great had
has have having he her here high him his how however i ie eg if in including include includes into is it its
itself just know known large last least less like likely look looking low made mainly make makes many may me
might more moreover most much must my near need needed needs neither new next no non nor not now of off often
on once one only onto or other others our out over own per please possible provide provided provides rather
same second see seek seeking several shall she should since small so some such than that the their them then
there thereby therefore these they this those three through throughout thus to together too two under until
up upon us use used uses useful using various very via want wanted was we well were what when where whether
which while who whole whose why will wish with within without would yet you your zero al fig said wherein
thereof present invention comprise comprises comprising relate relates related according embodiment`,
  zh: `的 了 和 与 及 或 在 是 为 对 中 上 下 等 其 该 此 这 那 有 无 不 也 都 而 于 以 由 从 到 向 将 被 把 能 可 可以 能够 需要
我们 我方 公司 本 各 每 个 种 一种 一 二 三 两 多 少 大 小 高 低 好 新 后 前 内 外 间 时 年 月 日 并 并且 及其 以及 因此 由于 所以
但 但是 而且 如果 通过 根据 按照 进行 实现 提供 采用 使用 利用 具有 包括 用于 适用 适用于 适合 得到 达到 希望 寻求 寻找 求购 已 已经
目前 现有 一个 这种 所述 其中 方法 本发明 实施例 涉及 特别 主要 相关 所 之 者 则 又 再 更 最 很 较 非常 可能 同时 另外 此外 以下 以上`,
  vi: `và của là các những cho với trong được có không một này đó để từ khi theo như tại trên dưới vào ra đến
bằng về cũng đã đang sẽ hay hoặc thì mà nên vì do bởi nếu nhưng rất nhiều ít hơn nhất cần muốn tìm kiếm chúng tôi
phải thể giúp sử dụng cung cấp hiện nay mỗi mọi cả chỉ còn lại sau trước giữa ngoài qua lên xuống đều vẫn việc
sự cái con chiếc loại người năm tháng ngày khoảng nào gì ai đâu sao thế rằng bị làm đủ cùng hai ba`,
  th: `ที่ และ ของ ใน การ เป็น มี ให้ ได้ ไม่ จะ กับ จาก โดย เพื่อ หรือ ซึ่ง นี้ นั้น ความ ว่า ต้อง ต้องการ แต่ เรา ก็
แล้ว อยู่ ไป มา ถึง ทุก แต่ละ เมื่อ ถ้า หาก ด้วย กว่า มาก น้อย สามารถ ใช้ ทำ สำหรับ อย่าง ตาม ระหว่าง หลัง ก่อน บน ใต้
ยัง คือ เช่น รวม ทั้ง ขึ้น ลง ออก เข้า ต่อ ปี เดือน วัน หา ผู้ ซื้อ`,
  id: `dan yang di ke dari untuk dengan pada adalah ini itu atau dalam akan tidak juga oleh sebagai dapat bisa
kami kita mereka saat ini telah sudah belum ada agar karena jika bila maka namun tetapi lebih paling sangat
setiap semua para secara hingga sampai antara tanpa serta bagi seperti yaitu yakni lain lainnya perlu butuh
membutuhkan mencari ingin menggunakan digunakan memiliki harus hanya masih lagi per setelah sebelum sekitar
tersebut bahwa tiap maupun atas bawah luar sebuah suatu satu dua tiga tahun bulan hari`,
  ms: `dan yang di ke dari daripada untuk dengan pada adalah ialah ini itu atau dalam akan tidak juga oleh sebagai
dapat boleh kami kita mereka telah sudah belum ada agar kerana jika maka namun tetapi lebih paling sangat setiap
semua para secara hingga sehingga sampai antara tanpa serta bagi seperti iaitu lain perlu memerlukan mencari
mahu ingin menggunakan digunakan mempunyai mesti hanya masih lagi setelah selepas sebelum sekitar tersebut
bahawa tiap mahupun atas bawah luar sebuah suatu satu dua tiga tahun bulan hari`,
  km: `និង នៃ ក្នុង ដែល ជា មាន បាន ការ សម្រាប់ ដោយ ពី ទៅ មក នេះ នោះ ឬ មិន នឹង ត្រូវ ដើម្បី ជាមួយ លើ ក្រោម យើង
គេ ដល់ ឱ្យ ឲ្យ តាម ក៏ ប៉ុន្តែ បើ ពេល ច្រើន តិច ជាង អាច ត្រូវការ ស្វែងរក ប្រើ ឆ្នាំ ថ្ងៃ ខែ មួយ ពីរ បី`,
  lo: `ແລະ ຂອງ ໃນ ທີ່ ເປັນ ມີ ໄດ້ ການ ສຳລັບ ໂດຍ ຈາກ ໄປ ມາ ນີ້ ນັ້ນ ຫຼື ບໍ່ ຈະ ຕ້ອງ ຕ້ອງການ ເພື່ອ ກັບ ເທິງ ພວກ ເຮົາ
ໃຫ້ ຕາມ ກໍ ແຕ່ ຖ້າ ເວລາ ຫຼາຍ ໜ້ອຍ ກວ່າ ສາມາດ ຊອກ ຫາ ໃຊ້ ປີ ມື້ ເດືອນ ໜຶ່ງ ສອງ ສາມ ຄວາມ ຢູ່`,
  my: `နှင့် ၏ တွင် သည် ကို မှ သို့ ဖြင့် အတွက် ရှိ ရှိသော ရန် များ ၍ သော မ ပါ သည့် မည် ဤ ထို နှင့်အတူ အပေါ် အောက်
ကျွန်ုပ်တို့ လို လိုအပ် လိုအပ်ပါသည် ရှာဖွေ အသုံးပြု နှစ် ရက် လ တစ် နှစ် သုံး ပါသည် ခြင်း တို့ လည်း`,
  fil: `ang ng mga sa na at ay para kung may mayroon hindi ito iyon namin natin kami tayo sila siya nila ko mo
niya o kaya upang dahil pero ngunit habang bago pagkatapos lahat bawat din rin lang lamang pa po kailangan
hanap naghahanap gusto nais gamit gamitin ginagamit mula hanggang tungkol ayon kay kina nang nasa isang isa
dalawa tatlo taon buwan araw mas pinaka masyado wala walang dapat maaari pwede puwede yung yun dito doon aming ating
kanilang inyong ninyo kayo ikaw ka`,
};
