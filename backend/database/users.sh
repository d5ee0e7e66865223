#!/bin/sh
# Run by the database of docker-compose.yml the first time that it starts: makes the application's user, which has no
# right until Lodestar's tables are there, and lets the owner of the tables give it those. The owner is made by the image.
(
    set -eu
    quoted() {
        printf "'%s'" "$(sed -e 's/\\/\\\\/g' -e "s/'/''/g" "$1")"
    }
    secrets="${LODESTAR_SECRETS:-/run/secrets}"
    MYSQL_PWD="$(cat "$secrets/root_password")" mariadb --user=root <<SQL
CREATE USER 'lodestar_app'@'%' IDENTIFIED BY $(quoted "$secrets/app_password");
GRANT ALL ON lodestar.* TO 'lodestar_owner'@'%' WITH GRANT OPTION;
SQL
)
