// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Counts out the chance that a rule adopts when its voters decide independently. It keeps working space: one for each thread.</summary>
public interface IBallotCounter
{
    /// <summary>Takes the chances of every ballot; <see cref="With"/> then speaks of them.</summary>
    /// <param name="chances">Four numbers a voter, in the order of <see cref="Ballot"/>.</param>
    /// <returns>The chance of adoption.</returns>
    double Take(ReadOnlySpan<double> chances);

    /// <summary>The chance of adoption alone; <see cref="With"/> does not speak of these chances afterwards.</summary>
    double Adoption(ReadOnlySpan<double> chances);

    /// <summary>The chance of adoption if one voter casts a ballot and the others vote by the chances taken.</summary>
    double With(int voter, Ballot ballot);
}
