/** Abbreviations written with a full stop that ends no sentence, in lower case without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "a.n dr drg drs dra ir prof hj kh rp no jl jln gg kab kec kel prov tgl hlm hal vol ed st mr mrs ms jr sr vs letjen mayjen " +
    "brigjen irjen komjen jend kol letkol kapt lettu serma gen col sgt lt inc ltd co corp pt cv tbk sh se mh msi phd d " +
    "plt plh pjs moh muh moch mohd muhd abd pdt ny tn pol purn inf kombes akbp kompol akp iptu ipda laksda marsda " +
    "maks max min s.d jan feb peb mrt apr jun jul agu agt ags aug sept sep okt oct nov nop des dec"
  ).split(" ")
);
