// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>A question put to the law: may they act?</summary>
/// <param name="Book">The law.</param>
/// <param name="Quantities">Resolves days and chances.</param>
/// <param name="Request">The request.</param>
/// <param name="AsOf">The day whose law is applied.</param>
/// <param name="Facts">Facts of the case, by id, after the user's changes.</param>
/// <param name="Arguments">Who held which basis open or doubtful.</param>
/// <param name="Readings">Readings that the user has settled, by term.</param>
public sealed record LawInquiry(
    LawBook Book,
    Quantities Quantities,
    Request Request,
    LocalDate AsOf,
    ImmutableSortedDictionary<string, CaseFact> Facts,
    ImmutableArray<Argument> Arguments,
    ImmutableSortedDictionary<string, string> Readings);
