// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>What a share of power may mean.</summary>
public enum PowerIndex
{
    /// <summary>Chance to be the one who turns the decision when all orders of joining are equally likely (Shapley and Shubik 1954).</summary>
    ShapleyShubik,

    /// <summary>Share of the coalitions of the others that the player turns into winning ones (Penrose 1946; Banzhaf 1965).</summary>
    BanzhafAbsolute,

    /// <summary>The player's swings as a share of all swings (Banzhaf 1965).</summary>
    BanzhafNormalised,

    /// <summary>Share of the winning coalitions that the player could make lose (Coleman 1971).</summary>
    ColemanPrevent,

    /// <summary>Share of the losing coalitions that the player could make win (Coleman 1971).</summary>
    ColemanInitiate,

    /// <summary>Chance that the decision is as the player votes (Rae 1969): half of one plus the absolute Banzhaf index.</summary>
    Rae,

    /// <summary>Only minimal winning coalitions form, all equally likely, and share equally (Deegan and Packel 1978).</summary>
    DeeganPackel,

    /// <summary>The player's minimal winning coalitions as a share of those of all players: the public good index (Holler 1982).</summary>
    PublicGood,

    /// <summary>As the normalised Banzhaf index, each swing divided by the number of critical members of its coalition (Johnston 1978).</summary>
    Johnston,

    /// <summary>As the Shapley-Shubik index, the members of a union joining one after the other (Owen 1977).</summary>
    Owen,

    /// <summary>As the absolute Banzhaf index, the other unions acting as one (Owen 1982).</summary>
    BanzhafOwen,

    /// <summary>Banzhaf among the unions, Shapley within them (Alonso-Meijide and Fiestras-Janeiro 2002).</summary>
    SymmetricCoalitionalBanzhaf,
}
