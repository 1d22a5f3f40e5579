package interlocal.search.policy;
public class T {
 public static double stems=3, fb=2, fbDocs=10, fbStems=20, fbCommon=10, fbPow=1, tier=6, qpow=1, words=1, fbMin=1, fbIdf=0, fewStems=3, relWords=0, fbByScore=1;
}
