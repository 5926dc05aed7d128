// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How many members did what.</summary>
/// <param name="For">Votes for.</param>
/// <param name="Abstaining">Abstentions.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Absent">Absences.</param>
/// <param name="Vetoes">Votes against by members that can defeat the proposal alone; they stand among those against as well.</param>
public readonly record struct Tally(int For, int Abstaining, int Against, int Absent, int Vetoes = 0)
{
    /// <summary>Number of members.</summary>
    public int Members => For + Abstaining + Against + Absent;

    /// <summary>The tally with one more ballot.</summary>
    public Tally With(Ballot ballot) => ballot switch
    {
        Ballot.For => this with { For = For + 1 },
        Ballot.Abstains => this with { Abstaining = Abstaining + 1 },
        Ballot.Against => this with { Against = Against + 1 },
        _ => this with { Absent = Absent + 1 },
    };
}
