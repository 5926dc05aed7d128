// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Ways of counting coalitions. All but the last are exact and give the same answer where they can be used.</summary>
public enum PowerMethod
{
    /// <summary>Every coalition in turn; any formula, few players.</summary>
    Enumeration,

    /// <summary>A table of the number of coalitions by size and weight; one weight beside the number of members, of small sums (Cantor, in Lucas 1983; Mann and Shapley 1962).</summary>
    WeightTable,

    /// <summary>A table of the number of coalitions by size and by the sum of each criterion; several criteria of small sums (Bilbao et al. 2002, generating functions).</summary>
    CriteriaTable,

    /// <summary>The coalitions of either half of the players, sorted by weight and matched; one weight of any size beside others of small sums (Horowitz and Sahni 1974).</summary>
    MeetInTheMiddle,

    /// <summary>Random orders and random coalitions; estimates with an interval.</summary>
    Sampling,
}
