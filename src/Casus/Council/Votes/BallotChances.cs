// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The chances of what one voter does.</summary>
/// <param name="Member">The voter.</param>
/// <param name="For">Chance of a vote for.</param>
/// <param name="Abstains">Chance of an abstention.</param>
/// <param name="Against">Chance of a vote against.</param>
/// <param name="Absent">Chance of staying away.</param>
public readonly record struct BallotChances(string Member, double For, double Abstains, double Against, double Absent)
{
    /// <summary>The chances from a coded position: present or not, then for or not, then against or abstaining.</summary>
    public static BallotChances From(string member, double supports, double objects, double absent) => new(
        member,
        (1 - absent) * supports,
        (1 - absent) * (1 - supports) * (1 - objects),
        (1 - absent) * (1 - supports) * objects,
        absent);

    /// <summary>The chance of one ballot.</summary>
    public double Of(Ballot ballot) => ballot switch
    {
        Ballot.For => For,
        Ballot.Abstains => Abstains,
        Ballot.Against => Against,
        _ => Absent,
    };

    /// <summary>The likeliest ballot; at equal chances the one named first in <see cref="Ballot"/>.</summary>
    public Ballot Likeliest
    {
        get
        {
            var best = Ballot.For;
            foreach (var ballot in new[] { Ballot.Abstains, Ballot.Against, Ballot.Absent })
            {
                if (Of(ballot) > Of(best))
                    best = ballot;
            }
            return best;
        }
    }

    /// <summary>The ballot at a uniform number: for, abstains, against, absent in this order, so that a higher number is never more favourable.</summary>
    public Ballot At(double uniform)
    {
        if (uniform < For)
            return Ballot.For;
        if (uniform < For + Abstains)
            return Ballot.Abstains;
        return uniform < For + Abstains + Against ? Ballot.Against : Ballot.Absent;
    }

    /// <summary>The same voter certain to cast one ballot.</summary>
    public BallotChances Certain(Ballot ballot) => new(
        Member,
        ballot == Ballot.For ? 1 : 0,
        ballot == Ballot.Abstains ? 1 : 0,
        ballot == Ballot.Against ? 1 : 0,
        ballot == Ballot.Absent ? 1 : 0);
}
