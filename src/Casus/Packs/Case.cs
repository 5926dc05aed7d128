// SPDX-License-Identifier: Apache-2.0
namespace Casus.Packs;

/// <summary>A case as the model sees it. What then happened is not in it and cannot be reached from it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Says">The crisis in a few sentences.</param>
/// <param name="Invented">Whether it is invented.</param>
/// <param name="Given">What was given when the request was made.</param>
public sealed record Case(string Id, string Title, string Says, bool Invented, CaseGiven Given);
