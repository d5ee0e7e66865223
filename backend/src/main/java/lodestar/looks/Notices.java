package lodestar.looks;

import java.util.List;
import lodestar.kernel.Page;

/**
 * Part of what somebody was told, the newest first.
 *
 * @param unseen how many of all of them they have not said yet that they have seen
 */
record Notices(List<SeenNotice> nodes, Page.PageInfo pageInfo, int unseen) {}
