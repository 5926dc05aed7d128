// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>One who bargains over a single question, as the expected-utility model and the baselines see it.</summary>
/// <param name="Name">Name, unique among those who bargain.</param>
/// <param name="Capability">What the actor could bring to bear if it used all it has; above 0, in any unit that all share.</param>
/// <param name="Salience">The share of its capability that the actor would spend on this question: above 0, at most 1.</param>
/// <param name="Position">The outcome that the actor stands for at the outset, on any scale that all share.</param>
public readonly record struct UtilityActor(string Name, double Capability, double Salience, double Position);
