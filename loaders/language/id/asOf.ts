const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words before a date that make it the start, end or measure of something, and not the time that a figure is true of. */
export const notAsOfLeaders: ReadonlySet<string> = set(
  "sejak semenjak mulai dari sebelum setelah sesudah pasca menjelang jelang antara dibanding dibandingkan ketimbang terhadap untuk"
);

/** Words before a date that carry it over `bahwa`: they say of when the figures are (`hingga Senin, BNPB mengatakan bahwa …`). */
export const statusLeaders: ReadonlySet<string> = set("hingga sampai per");

/** Words that begin a clause or a comparison with figures of its own. */
export const asOfBarriers: ReadonlySet<string> = set(
  "bahwa sementara sedangkan tetapi tapi namun sehingga karena ketika saat setelah sebelum sejak jika dibanding dibandingkan ketimbang daripada " +
    "meski meskipun walaupun padahal melainkan"
);

/** Words that join a clause to the one before; a subject after them begins a new one. */
export const asOfJoiners: ReadonlySet<string> = set("dan serta lalu kemudian");

/** Words that tie a figure to a thing as its lasting quality: `kapal seberat 5.000 ton`. */
export const lastingQualities: ReadonlySet<string> = set(
  "seberat setinggi seluas sepanjang selebar sedalam sejauh setebal sebesar-besarnya berbobot berukuran berkapasitas berusia berumur berkekuatan bermagnitudo " +
    "berkecepatan berpenduduk selama berjarak berdiameter kaliber"
);
