package lodestar.looks;

import java.util.UUID;

/** What is sent to say that one has seen a notice ({@code SawNoticeInput}). */
record SawNotice(UUID clientMutationId, UUID noticeId) {}
