#!/bin/sh
# The recipe that image-labels replaces, its four steps in one process: in a pipeline, each is an `sh` step of its own.
#   recipe.sh <origin of the registry> <repository> <tag> <label>
set -eu

token=$(aws ecr get-authorization-token --output text --query 'authorizationData[].authorizationToken')

digest=$(curl -sSf -H "Authorization: Basic $token" -H 'Accept: application/vnd.docker.distribution.manifest.v2+json' \
    "$1/v2/$2/manifests/$3" | jq -r .config.digest)

url=$(aws ecr get-download-url-for-layer --repository-name "$2" --layer-digest "$digest" --output text --query downloadUrl)

curl -sSf "$url" | jq -r ".config.Labels.$4"
